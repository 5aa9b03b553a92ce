internal import CaveatModel

extension Wording {
    /// Why a page has its risk level, as half a sentence: what the page says, told apart from what
    /// caveat knows of the law; or that nothing was found.
    static func meaning(of report: RiskReport) -> String {
        guard let level = report.risk.level else { return absence(in: report) }
        let meaning = grounds(of: report.findings.filter { $0.severity == level })
        return if case .partial = report.outcome {
            "\(meaning); not all of the page could be read"
        } else {
            meaning
        }
    }

    /// What it means that a page has no finding that counts.
    static func absence(in report: RiskReport) -> String {
        let ignored = "\(count(report.ignored.count, "finding")), ignored by your list"
        return switch (report.outcome, report.ignored.isEmpty) {
        case (.complete, true): "no legal warning was found"
        case (.partial, true): "none found in what could be read"
        case (.empty, true): "there was no text to look at"
        case (.partial, false): "\(ignored); none other found in what could be read"
        case (_, false): ignored
        }
    }

    /// What the gravest findings of a page rest on.
    ///
    /// A finding of the user's own list speaks in the words of its rule, which the report shows as title
    /// and message; nothing is added to them here.
    private static func grounds(of findings: [Finding]) -> String {
        let stated = findings.filter { $0.listEntry == nil }
        guard !stated.isEmpty else {
            let named = findings.map { list(of: $0) }.uniqued().joined(separator: ", ")
            return "\(named); the level is that of your rule"
        }
        let penalties = stated.flatMap(\.facts.penalties).map(\.value).uniqued()
        let acts = stated.flatMap(\.facts.acts).map { name(of: $0.value) }.uniqued()
        let forActs = acts.isEmpty ? "" : "; for: \(acts.joined(separator: ", "))"
        guard penalties.isEmpty else {
            return "the page says: \(penalties.map(name).joined(separator: ", "))\(forActs)"
        }
        let kinds = stated.map { opening(of: $0) }.uniqued().joined(separator: ", ")
        let named = acts.isEmpty ? "" : "; it names: \(acts.joined(separator: ", "))"
        guard stated.contains(where: \.isExpectedToThreaten) else { return kinds + named }
        return "\(kinds)\(named); it names no penalty\(knowledge(of: stated))"
    }

    /// What caveat knows of the penalties of the laws behind some findings, where it does.
    private static func knowledge(of findings: [Finding]) -> String {
        let known = Set(findings.flatMap(\.basis).flatMap(\.penalties))
        let names = Penalty.allCases.filter { known.contains($0) && $0 != .other }.map(name)
        return names.isEmpty
            ? "" : "; the law that it speaks of knows: \(names.joined(separator: ", "))"
    }

    /// What a page does that has a finding, as a clause.
    private static func opening(of finding: Finding) -> String {
        switch finding.kind {
        case .notice: "the page warns its readers"
        case .advisory: "the page says that handling other content is punished"
        case .label: "the page carries a label"
        case .restriction: "the page says that content is withheld"
        case .mention where finding.isPossible: "the page may carry a warning"
        case .mention, .falsePositive: "the page reports on such warnings and gives none"
        case .exposure: "the page names an entry of your list"
        case .missingLabel: "a name stands without its label"
        }
    }

    /// Which list of the user's a finding is about, and how.
    private static func list(of finding: Finding) -> String {
        let list = finding.listEntry.map { " “\($0.list)”" } ?? ""
        return finding.kind == .missingLabel
            ? "the page names an entry of your list\(list) without its label"
            : "the page names an entry of your list\(list)"
    }
}

extension Finding {
    /// Whether a page that has it may be expected to name a penalty.
    fileprivate var isExpectedToThreaten: Bool {
        switch kind {
        case .notice, .advisory, .label: true
        case .restriction, .mention, .exposure, .missingLabel, .falsePositive: false
        }
    }
}
