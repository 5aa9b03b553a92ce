internal import CaveatModel

/// Tells which rules may find something under the laws that are asked for.
struct WantedRules {
    private let rules: RuleTable
    private let jurisdictions: [Jurisdiction]

    /// Takes note of what is asked for.
    ///
    /// - Parameters:
    ///   - rules: the rules.
    ///   - jurisdictions: whose laws to ask for; empty for all.
    init(_ rules: RuleTable, under jurisdictions: [Jurisdiction]) {
        self.rules = rules
        self.jurisdictions = jurisdictions
    }

    /// Whether a rule may find something.
    func contains(_ rule: Int) -> Bool {
        // No rule need be read when all laws are asked for.
        if jurisdictions.isEmpty { return true }
        let law = rules[rule].summary.jurisdiction
        return law.isUnknown || contains(law)
    }

    /// Whether something is to be found under a law.
    func contains(_ law: Jurisdiction) -> Bool {
        jurisdictions.isEmpty || jurisdictions.contains { law.belongs(to: $0) }
    }
}
