public import CaveatModel
internal import CaveatText

/// All rule files of a run, checked and put together.
public struct RuleLibrary: Sendable {
    /// The packs in the order of their paths.
    public let packs: [RulePack]
    /// The vocabularies of page furniture in the order of their paths.
    public let vocabularies: [BoilerplateVocabulary]
    /// What the author of a rule should look at, though the rules can be used.
    public let warnings: [RuleError]
    /// The digest of all files: SHA-256 of their SHA-256 digests as hexadecimal lines, rule files by
    /// path, then lists by path.
    public let digest: Digest
    /// The day by which validity is judged; nil when it is not.
    public let asOf: CalendarDay?

    /// The files by path, packs with what they take from others.
    let documents: [RuleDocument]
    /// The phrases of all files, linked.
    let phrases: PhrasePool
    /// Where each rule stands.
    let origins: [RuleID: RuleOrigin]
    /// What phrases mean.
    let concepts: ConceptTable
    /// What warnings are made of.
    let frames: [FrameDefinition]
    /// How pages name laws.
    let laws: [LawDefinition]
    /// The users' lists that rules refer to.
    let nameLists: [NameList]

    /// The languages of the words files: BCP 47.
    public var wordLanguages: [String] { concepts.languages }

    /// All rules, pack by pack.
    public var rules: [RuleDefinition] { packs.flatMap(\.rules) }
}
