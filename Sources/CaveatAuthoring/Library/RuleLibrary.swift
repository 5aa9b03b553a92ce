package import CaveatModel
internal import CaveatRules
internal import CaveatText

/// All rule files of a run, checked and put together.
package struct RuleLibrary: Sendable {
    /// The packs in the order of their paths.
    package let packs: [RulePack]
    /// The vocabularies of page furniture in the order of their paths.
    package let vocabularies: [BoilerplateVocabulary]
    /// What the author of a rule should look at, though the rules can be used.
    package let warnings: [RuleError]
    /// The digest of all files: SHA-256 of their SHA-256 digests as hexadecimal lines, rule files by
    /// path, then lists by path.
    package let digest: Digest
    /// The day by which validity is judged; nil when it is not.
    package let asOf: CalendarDay?

    /// The files by path, packs with what they take from others.
    let documents: [RuleDocument]
    /// The phrases of all files, linked.
    let phrases: PhrasePool
    /// What phrases mean.
    let concepts: ConceptTable
    /// What warnings are made of.
    let frames: [FrameDefinition]
    /// How pages name laws.
    let laws: [LawDefinition]
    /// The users' lists that rules refer to.
    let nameLists: [NameList]

    /// The languages of the words files: BCP 47.
    package var wordLanguages: [String] { concepts.languages }

    /// All rules, pack by pack.
    package var rules: [RuleDefinition] { packs.flatMap(\.rules) }
}
