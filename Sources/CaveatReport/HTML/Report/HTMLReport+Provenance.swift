internal import CaveatModel

extension HTMLReport {
    /// Writes what the report rests on, so that it can be made again, and what it is not.
    func writeProvenance(to html: inout HTMLWriter) {
        html.block("footer") { html in
            html.line("h2") { $0.text("What this report rests on") }
            writeList(fileLines + ruleLines, to: &html)
            html.line("p", ("class", "disclaimer")) { $0.text(RiskReport.disclaimer) }
        }
    }

    private var fileLines: [(heading: String, values: [String])] {
        let input = report.input
        let form = input.format == .html ? "HTML" : "plain text"
        let reason = Wording.reason(of: input.encoding.evidence)
        return [
            ("File", [input.name == "-" ? "standard input" : input.name]),
            ("Archive", Wording.origin(in: input.archive)),
            ("Read", ["\(Wording.extent(of: report)) of \(form)", "\(input.digest)"]),
            ("Encoding", ["\(input.encoding.name), because \(reason)"]),
            ("Language", [report.article.metadata.language?.rawValue ?? "unknown"]),
        ]
    }

    private var ruleLines: [(heading: String, values: [String])] {
        let rules = report.rules
        let laws = rules.jurisdictions.map(Wording.name).joined(separator: ", ")
        let count = Wording.count(rules.ruleCount, "rule")
        return [
            ("Made by", ["\(report.tool.name) \(report.tool.version)"]),
            ("Rules", [count, "\(rules.digest)"]),
            ("Laws asked for", [laws.isEmpty ? "all" : laws]),
            ("Sensitivity", rules.sensitivity == .high ? ["high"] : []),
            ("Ignored by", rules.ignoreDigest.map { ["\($0)"] } ?? []),
            ("Judged as of", [rules.asOf.map { "\($0)" } ?? "no day"]),
        ]
    }
}
