internal import CaveatModel

extension Wording {
    /// The heading over the provisions of a finding, which are no words of the page.
    static func lawHeading(of basis: [LegalBasis]) -> String {
        let checked = basis.compactMap(\.checked).max().map { " (last checked \($0))" } ?? ""
        return "What the law says, as far as caveat knows\(checked)"
    }

    /// The provisions behind a finding, one text for each; one line alone where an earlier finding of
    /// the report has the same.
    static func law(of finding: Finding, in report: RiskReport) -> [String] {
        guard !finding.basis.isEmpty else { return [] }
        let first = report.findings.first { !$0.isBrief && $0.basis == finding.basis }
        guard first != finding, let first else { return finding.basis.map(description) }
        return ["the same as under “\(first.title)”"]
    }

    /// A provision: what it says, when it was in force, and where that can be read.
    static func description(of basis: LegalBasis) -> String {
        let period: String? =
            switch (basis.from, basis.until) {
            case (let from?, let until?): "in force \(from) to \(until)"
            case (let from?, nil): "in force since \(from)"
            case (nil, let until?): "in force until \(until)"
            case (nil, nil): nil
            }
        let remarks = [basis.says, period, basis.note].compactMap { $0 }.joined(separator: "; ")
        let mark = basis.isUnverified ? " \(unverifiedMark)" : ""
        let source = basis.source.map { "; see \($0)" } ?? ""
        return (remarks.isEmpty ? basis.citation : "\(basis.citation): \(remarks)") + mark + source
    }

    /// What stands beside a provision that nobody has looked up.
    private static let unverifiedMark = "(not verified)"

    /// What that mark means; nil where no provision that is shown has it.
    static func remarkOnUnverifiedLaw(in findings: [Finding]) -> String? {
        findings.contains { !$0.isBrief && $0.basis.contains(where: \.isUnverified) }
            ? unverifiedRemark : nil
    }

    /// What that mark means; nil where none of some provisions has it.
    static func remarkOnUnverifiedLaw(in basis: [LegalBasis]) -> String? {
        basis.contains(where: \.isUnverified) ? unverifiedRemark : nil
    }

    private static let unverifiedRemark =
        "The mark \(unverifiedMark) stands beside provisions whose rule names no day on which they "
        + "were looked up at a source. It says nothing about the page."
}

extension LegalBasis {
    /// Whether it says what nobody has looked up.
    fileprivate var isUnverified: Bool { says != nil && checked == nil }
}
