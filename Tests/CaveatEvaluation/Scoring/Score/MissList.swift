internal import CaveatModel

/// Lists the pages on which something was missed or wrong, facts of right tags too.
///
/// Only pages that rules may be tuned by are listed; the errors on others are counted.
package struct MissList: Sendable {
    /// The evaluation to list.
    package let evaluation: Evaluation

    /// Makes a list.
    package init(_ evaluation: Evaluation) { self.evaluation = evaluation }

    /// The list, a blank line before each page and before the count of those that are not listed.
    package var text: String {
        let faulty = evaluation.entries.filter(Self.isFaulty)
        let listed = faulty.filter { $0.page.part == .dev }
        let hidden = faulty.count - listed.count
        return listed.map(Self.text).joined()
            + (hidden == 0 ? "" : "\n\(hidden) more, on pages that rules must not be fitted to\n")
    }

    private static func isFaulty(_ entry: Evaluation.Entry) -> Bool {
        !entry.judgement.missed.isEmpty || !entry.judgement.wrong.isEmpty
            || entry.judgement.right.contains { !faults(of: $0).isEmpty }
    }

    private static func text(of entry: Evaluation.Entry) -> String {
        var lines = ["", "\(entry.page.id) [\(entry.page.lang)] \(entry.page.about)"]
        for tag in entry.judgement.missed {
            let kinds = tag.kinds.map(\.rawValue).joined(separator: " or ")
            let laws = tag.jurisdictions.map(\.code).joined(separator: " or ")
            lines.append("  missed: \(kinds) \(laws), in \(tag.place ?? "an unnamed place")")
        }
        let judgement = entry.judgement
        lines += judgement.wrong.map { line("wrong", $0) }
        for pair in judgement.right {
            lines.append(line("right", pair.found))
            lines += faults(of: pair)
        }
        lines += judgement.repeated.map { line("repeated", $0) }
        lines += entry.found.filter { !$0.kind.isWarning }.map { line("unjudged", $0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func faults(of pair: PageJudgement.Pair) -> [String] {
        guard let facts = pair.expected.facts else { return [] }
        let missed = facts.demanded.subtracting(pair.found.facts).sorted()
        let wrong = pair.found.facts.subtracting(facts.demanded).subtracting(facts.tolerated)
            .sorted()
        return (missed.isEmpty ? [] : ["    missed facts: \(missed.joined(separator: ", "))"])
            + (wrong.isEmpty ? [] : ["    wrong facts: \(wrong.joined(separator: ", "))"])
    }

    private static func line(_ verdict: String, _ tag: FoundTag) -> String {
        let quotes = tag.quotes.map { "«\($0)»" }.joined(separator: " ")
        return "  \(verdict): \(tag.kind.rawValue) \(tag.jurisdiction) by \(tag.rule): \(quotes)"
    }
}
