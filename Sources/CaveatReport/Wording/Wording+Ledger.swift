internal import CaveatModel

extension Wording {
    /// How many pieces of evidence a report for people names.
    private static let shownEntries = 6

    /// What a finding was weighed by, in one line: the pieces that count most, and the sum.
    static func line(of ledger: Ledger) -> String {
        let shown = ledger.entries.prefix(shownEntries).map { entry in
            let sign = entry.points < 0 ? "−" : "+"
            let words = entry.words.map { "“\($0)”" }.joined(separator: ", ")
            return "\(sign)\(entry.points.magnitude) \(entry.evidence)"
                + (words.isEmpty ? "" : " (\(words))")
        }
        let rest = ledger.entries.dropFirst(shownEntries).reduce(0) { $0 + $1.points }
        let others =
            ledger.entries.count > shownEntries
            ? "; \(rest < 0 ? "−" : "+")\(rest.magnitude) \(ledger.entries.count - shownEntries) more"
            : ""
        return "\(shown.joined(separator: "; "))\(others): \(ledger.sum) points, "
            + "\(ledger.threshold) make a finding"
    }

    /// What a finding is, or may be.
    static func name(of finding: Finding) -> String {
        guard finding.isPossible, let frame = finding.ledger?.frame else {
            return name(of: finding.kind)
        }
        return "possible \(frame.replacing("-", with: " "))"
    }
}
