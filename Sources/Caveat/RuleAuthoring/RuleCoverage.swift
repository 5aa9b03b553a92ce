internal import CaveatAuthoring
package import CaveatModel
internal import CaveatRules

/// What a set of rules covers: for each law the kinds of findings, for each kind the languages.
package struct RuleCoverage: Hashable, Sendable {
    /// The rules of one law.
    package struct Row: Hashable, Sendable {
        /// Whose law.
        package let jurisdiction: Jurisdiction
        /// The titles of its packs.
        package let packs: [String]
        /// The languages of its rules by kind, in alphabetical order; empty for rules of frames, which
        /// read all languages of the words files.
        package let languages: [FindingKind: [String]]
    }

    /// One row for each law, in the order of the codes.
    package let rows: [Row]
    /// The languages of the words files, in alphabetical order.
    package let wordLanguages: [String]

    /// Counts what a set of rules covers.
    ///
    /// - Parameter rules: the set.
    /// - Throws: ``InputFailure`` when its files cannot be read.
    package init(of rules: RuleSet) throws(InputFailure) {
        let library = try rules.readLibrary()
        wordLanguages = library.wordLanguages.sorted()
        let packs = Dictionary(grouping: library.packs, by: \.jurisdiction)
        rows = packs.keys.sorted().map { jurisdiction in
            let own = packs[jurisdiction] ?? []
            let byKind = Dictionary(grouping: own.flatMap(\.rules), by: \.kind)
            return Row(
                jurisdiction: jurisdiction,
                packs: own.map(\.title),
                languages: byKind.mapValues { rules in
                    Set(rules.flatMap(\.languages).map(\.rawValue)).sorted()
                }
            )
        }
    }

    /// A Markdown table: a row for each law, a column for each kind that any rule has; then the languages
    /// that "all" stands for in it.
    package var markdown: String {
        let kinds = FindingKind.allCases.filter { kind in
            kind != .falsePositive && rows.contains { $0.languages[kind] != nil }
        }
        var lines = ["| law | " + kinds.map(\.rawValue).joined(separator: " | ") + " |"]
        lines.append("|---|" + kinds.map { _ in "---" }.joined(separator: "|") + "|")
        for row in rows {
            let cells = kinds.map { kind in
                row.languages[kind].map { $0.isEmpty ? "all" : $0.joined(separator: " ") } ?? ""
            }
            lines.append("| \(row.jurisdiction) | " + cells.joined(separator: " | ") + " |")
        }
        if !wordLanguages.isEmpty {
            lines += ["", "all: \(wordLanguages.joined(separator: " "))"]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
