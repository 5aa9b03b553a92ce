/// Writes a score as a table of fixed columns.
package struct ScoreTable: Sendable {
    /// The score to write.
    package let score: Score

    /// Makes a table.
    package init(_ score: Score) { self.score = score }

    /// The table, one line feed at its end.
    package var text: String {
        var lines: [String] = []
        lines.append("\(score.pageCount) pages, \(score.negativeCount) of them without a warning")
        lines += section("", [("all tags", score.overall)])
        lines += section("kind", sorted(score.kinds))
        lines += section("language", sorted(score.languages))
        lines += section("jurisdiction", sorted(score.jurisdictions))
        lines += section(
            "facts of right tags",
            Score.topics.compactMap { topic in score.facts[topic].map { (topic, $0) } }
        )
        lines.append("")
        lines.append(
            share(
                "pages without a warning that were flagged",
                score.flaggedCount,
                score.negativeCount
            )
        )
        lines.append(
            share("reporting pages with a mention", score.mentionedCount, score.reportCount)
        )
        lines.append("repeated tags, not counted: \(score.repeatedCount)")
        return lines.joined(separator: "\n") + "\n"
    }

    private func sorted(_ tallies: [String: Tally]) -> [(String, Tally)] {
        tallies.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private func section(_ title: String, _ rows: [(String, Tally)]) -> [String] {
        let head = Self.columns(title, ["right", "wrong", "missed", "precision", "recall", "F1"])
        return ["", head]
            + rows.map { name, tally in
                Self.columns(
                    "  " + name,
                    [
                        "\(tally.right)", "\(tally.wrong)", "\(tally.missed)",
                        tally.precision.threeDecimals, tally.recall.threeDecimals,
                        tally.f1.threeDecimals,
                    ]
                )
            }
    }

    private func share(_ title: String, _ part: Int, _ whole: Int) -> String {
        let value = whole == 0 ? 0 : Double(part) / Double(whole)
        return "\(title): \(part) of \(whole) (\(value.threeDecimals))"
    }

    private static func columns(_ name: String, _ cells: [String]) -> String {
        let label = name + String(repeating: " ", count: max(0, 22 - name.count))
        return cells.reduce(label) { line, cell in
            line + String(repeating: " ", count: max(1, 10 - cell.count)) + cell
        }
    }
}

extension Double {
    /// A figure of 0 or more with three decimals, rounded.
    var threeDecimals: String {
        let thousandths = Int((self * 1000).rounded())
        let fraction = "\(thousandths % 1000)"
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count)
            + fraction
    }
}
