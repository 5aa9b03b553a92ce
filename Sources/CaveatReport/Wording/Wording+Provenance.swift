internal import CaveatModel

extension Wording {
    /// The heading over what a report rests on.
    static let provenanceHeading = "What this report rests on"

    /// What a report rests on, so that it can be made again: the page, its file, the rules; a heading
    /// and the values for each.
    static func provenance(of report: RiskReport) -> [(heading: String, values: [String])] {
        let lines = pageLines(of: report) + fileLines(of: report) + ruleLines(of: report)
        return lines.filter { !$0.values.isEmpty }
    }

    /// The address that a page declares as its own, where that is another than the one it was given.
    static func otherAddress(of metadata: ArticleMetadata) -> String? {
        metadata.canonical == metadata.url ? nil : metadata.canonical
    }

    private static func pageLines(
        of report: RiskReport
    ) -> [(heading: String, values: [String])] {
        let metadata = report.article.metadata
        return [
            ("Address", [metadata.url].compactMap { $0 }),
            ("Canonical", [otherAddress(of: metadata)].compactMap { $0 }),
            ("By", metadata.authors.isEmpty ? [] : [metadata.authors.joined(separator: ", ")]),
            ("Published", [metadata.published].compactMap { $0 }),
        ]
    }

    private static func fileLines(
        of report: RiskReport
    ) -> [(heading: String, values: [String])] {
        let input = report.input
        let form = input.format == .html ? "HTML" : "plain text"
        let reason = reason(of: input.encoding.evidence)
        return [
            ("File", [input.name == "-" ? "standard input" : input.name]),
            ("Archive", origin(in: input.archive)),
            ("Read", ["\(extent(of: report)) of \(form)", "\(input.digest)"]),
            ("Encoding", ["\(input.encoding.name), because \(reason)"]),
            ("Language", [report.article.metadata.language?.rawValue ?? "unknown"]),
        ]
    }

    private static func ruleLines(
        of report: RiskReport
    ) -> [(heading: String, values: [String])] {
        let rules = report.rules
        let laws = rules.jurisdictions.map(name).joined(separator: ", ")
        return [
            ("Made by", ["\(report.tool.name) \(report.tool.version)"]),
            ("Rules", [count(rules.ruleCount, "rule"), "\(rules.digest)"]),
            ("Laws", [laws.isEmpty ? "all that the rules know" : laws]),
            ("As of", [rules.asOf.map { "\($0)" } ?? "no day"]),
            ("Ignored by", rules.ignoreDigest.map { ["\($0)"] } ?? []),
            ("Scope", [scope(of: report)]),
        ]
    }
}
