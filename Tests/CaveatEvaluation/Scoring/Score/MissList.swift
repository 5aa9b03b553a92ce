internal import CaveatModel

/// Lists the pages on which something was missed or wrong, facts of right tags too.
public struct MissList: Sendable {
    /// The evaluation to list.
    public let evaluation: Evaluation

    /// Makes a list.
    public init(_ evaluation: Evaluation) { self.evaluation = evaluation }

    /// The list, a blank line before each page.
    public var text: String {
        evaluation.entries
            .filter {
                !$0.judgement.missed.isEmpty || !$0.judgement.wrong.isEmpty
                    || $0.judgement.right.contains { !Self.faults(of: $0).isEmpty }
            }
            .map(Self.text)
            .joined()
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
