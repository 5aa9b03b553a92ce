package import CaveatModel

extension RulesProvenance {
    /// That no rule is about laws that were asked for, as a sentence without its full stop; nil where
    /// there are rules about each.
    ///
    /// For programs that show results in a form of their own; every report says it too.
    package var remarkOnLawsWithoutRules: String? {
        let laws = lawsWithoutRules
        guard !laws.isEmpty else { return nil }
        let names = Wording.list(laws.map(Wording.name), joinedBy: "or")
        let general =
            self.laws.contains(.unknown)
            ? "; only warnings in words that any country may use are found there" : ""
        return "no rule is about the law of \(names)\(general)"
    }
}
