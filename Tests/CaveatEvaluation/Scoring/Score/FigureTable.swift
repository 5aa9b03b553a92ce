package import Caveat
internal import CaveatModel

/// What the rules reach on each part of the set, as the table of the README.
package struct FigureTable: Sendable {
    /// The table in Markdown, one line feed at its end, and the digest of the set.
    package let text: String

    /// The rows: what is judged, and of which part.
    ///
    /// The parts that rules were tuned on come first.
    private static let rows: [(content: Evaluation.Content, part: EvaluationPage.Part)] = [
        (.pages, .dev), (.passages, .dev), (.pages, .test), (.pages, .holdout),
        (.passages, .holdout),
    ]

    private static let kinds: [FindingKind] = [.notice, .advisory, .label, .restriction]

    /// Measures all parts.
    ///
    /// - Parameters:
    ///   - set: the pages.
    ///   - scanner: the scanner with the rules.
    /// - Throws: ``EvaluationError`` when a page cannot be made or read.
    package init(of set: EvaluationSet, scanner: PageScanner) throws(EvaluationError) {
        let titles = Self.kinds.map(\.rawValue) + ["flagged", "mentions", "acts", "penalties"]
        var lines = [
            "| | number | " + titles.joined(separator: " | ") + " |",
            "|---|---|" + titles.map { _ in "---" }.joined(separator: "|") + "|",
        ]
        for (content, part) in Self.rows {
            let score = try Evaluation(of: set, part: part, content: content, scanner: scanner)
                .score
            var cells = ["\(part.rawValue) \(content.rawValue)", "\(score.pageCount)"]
            cells += Self.kinds.map { kind in
                let tally = score.kinds[kind.rawValue] ?? Tally()
                return Self.decimal(tally.precision) + " / " + Self.decimal(tally.recall)
            }
            cells.append(Self.decimal(score.flaggedCount, of: score.negativeCount))
            cells.append(Self.decimal(score.mentionedCount, of: score.reportCount))
            cells += ["acts", "penalties"].map { Self.decimal(score.facts[$0]?.f1 ?? 0) }
            lines.append("| " + cells.joined(separator: " | ") + " |")
        }
        lines += ["", "Set: \(try EvaluationSet.digest().hexadecimal.prefix(16))", ""]
        text = lines.joined(separator: "\n")
    }

    private static func decimal(_ part: Int, of whole: Int) -> String {
        decimal(whole == 0 ? 0 : Double(part) / Double(whole))
    }

    /// Three decimals, rounded, without a zero before the point.
    private static func decimal(_ value: Double) -> String {
        let text = value.threeDecimals
        return text.hasPrefix("0") ? String(text.dropFirst()) : text
    }
}
