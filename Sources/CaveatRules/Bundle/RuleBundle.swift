package import CaveatModel
package import CaveatText

/// Rule files in the form in which an executable carries them.
///
/// The matcher's tables are there as they are used, so that nothing has to be parsed or compiled at
/// the start of a process. A rule's condition, title and provisions are read when a page holds one of
/// its phrases, and its file only when somebody lists or tests rules.
package struct RuleBundle: Sendable {
    /// The rules, ready to be run.
    package let compiled: CompiledRules
    /// The vocabularies of page furniture in the order of their paths.
    package let vocabularies: [BoilerplateVocabulary]
    /// The rule files that all of it was made of, each as it was packed, with its seal.
    package let files: [PinnedBytes]

    /// Reads every rule once.
    ///
    /// Decoding leaves them for later, since a page asks for a handful of rules. Bytes that come from
    /// elsewhere than the executable are checked at once: a seal guards against accidents only.
    ///
    /// - Throws: ``BundleError`` for the first rule that cannot be read.
    package func checkRules() throws(BundleError) {
        let rules = compiled.engine.rules
        if let index = rules.indices.first(where: { !rules.holds($0) }) {
            throw .malformed("rule \(index + 1) of \(rules.count) cannot be read")
        }
    }
}
