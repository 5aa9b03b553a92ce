package import CaveatModel

/// A warning that the rules found, as far as it is judged.
package struct FoundTag: Sendable {
    /// What it is.
    package let kind: FindingKind
    /// Whose law.
    package let jurisdiction: Jurisdiction
    /// What it says, each value with its topic: `acts: share`.
    package let facts: Set<String>
    /// The rule, for people who read a miss.
    package let rule: String
    /// The text that it rests on, for people who read a miss.
    package let quotes: [String]

    /// Makes a tag.
    package init(
        kind: FindingKind,
        jurisdiction: Jurisdiction,
        facts: Set<String> = [],
        rule: String = "",
        quotes: [String] = []
    ) {
        self.kind = kind
        self.jurisdiction = jurisdiction
        self.facts = facts
        self.rule = rule
        self.quotes = quotes
    }

    /// Takes from a finding what is judged.
    package init(_ finding: Finding) {
        let facts = finding.facts
        self.init(
            kind: finding.kind,
            jurisdiction: finding.jurisdiction,
            facts: Set(
                facts.acts.map { "acts: \($0.value.rawValue)" }
                    + facts.penalties.map { "penalties: \($0.value.rawValue)" }
                    + facts.persons.map { "persons: \($0.value)" }
                    + facts.territories.map { "territories: \($0.value)" }
            ),
            rule: finding.rule.rawValue,
            quotes: finding.evidence.map(\.quote)
        )
    }
}
