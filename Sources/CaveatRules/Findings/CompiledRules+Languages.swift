internal import CaveatModel

extension CompiledRules {
    /// The languages that the rules have words of, by code; empty when a rule does not say.
    ///
    /// Rules of frames have the words of the words files, others those that they say. Rules of lists find
    /// names, which belong to no language.
    var languages: [LanguageTag] {
        let framed = Set(engine.frameRules.joined().map(\.rule))
        var codes = Set(
            framed.isEmpty ? [] : engine.concepts.languages.compactMap { LanguageTag($0) }
        )
        // Only rules without a frame are read for it: to read all would slow every start.
        for index in engine.rules.indices where !framed.contains(index) {
            let rule = engine.rules[index]
            guard rule.list == nil else { continue }
            guard !rule.summary.languages.isEmpty else { return [] }
            codes.formUnion(rule.summary.languages)
        }
        return codes.sorted { $0.rawValue < $1.rawValue }
    }
}
