internal import CaveatModel

/// The findings of a report in the order in which it tells them, each piece of evidence with a number.
///
/// Warnings come first, as in every report for people. The only piece of finding 3 is 3; of several,
/// they are 3a, 3b and so on.
struct EvidenceNumbers {
    /// A finding and what it goes by in the report.
    struct Entry {
        /// The number of the finding, 1 and up.
        let number: Int
        /// The finding.
        let finding: Finding
        /// Its pieces of evidence.
        let pieces: [Piece]

        /// The id of the finding's element.
        var id: String { "f\(number)" }
    }

    /// A piece of evidence and what it goes by in the report.
    struct Piece {
        /// Its number, for example `3b`.
        let label: String
        /// The evidence.
        let evidence: Evidence
        /// Where it stands in the cleaned text; nil when it was left out.
        let span: TextSpan?
        /// The severity of its finding.
        let severity: Severity

        /// The id of the quote among the findings, and the class of all that belongs to it.
        var quoteID: String { "e\(label)" }
        /// The id of the place in the text.
        var placeID: String { "m\(label)" }
    }

    /// The findings that tell somebody to beware.
    let warnings: [Entry]
    /// The others, which are told briefly.
    let mentions: [Entry]

    /// All pieces of evidence, in the order of their numbers.
    var pieces: [Piece] { (warnings + mentions).flatMap(\.pieces) }

    /// Numbers the findings of a report.
    init(_ report: RiskReport) {
        func entries(_ findings: [Finding], after count: Int) -> [Entry] {
            findings.enumerated().map { index, finding in
                let number = count + index + 1
                return Entry(
                    number: number,
                    finding: finding,
                    pieces: Self.pieces(of: finding, number, in: report.cleaned)
                )
            }
        }
        warnings = entries(report.findings.filter { !$0.isBrief }, after: 0)
        mentions = entries(report.findings.filter(\.isBrief), after: warnings.count)
    }

    private static func pieces(
        of finding: Finding,
        _ number: Int,
        in cleaned: CleanedText
    ) -> [Piece] {
        finding.evidence.enumerated().map { index, evidence in
            let letter =
                finding.evidence.count == 1
                ? "" : ListNumber(index + 1, style: .lowerLetters).text
            return Piece(
                label: "\(number)\(letter)",
                evidence: evidence,
                span: cleaned.position(of: evidence.span, in: evidence.block),
                severity: finding.severity
            )
        }
    }
}
