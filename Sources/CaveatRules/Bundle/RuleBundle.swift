public import CaveatModel

/// Rule files in the form in which an executable carries them.
///
/// The matcher's tables are there as they are used, so that nothing has to be parsed or compiled at
/// the start of a process. A rule's condition, title and provisions are read when a page holds one of
/// its phrases, and whole files only when somebody lists or tests rules.
public struct RuleBundle: Sendable {
    /// The rules, ready to be run.
    public let compiled: CompiledRules
    /// The vocabularies of page furniture in the order of their paths.
    public let vocabularies: [BoilerplateVocabulary]
    private let files: BundledFiles

    /// Makes a bundle of its parts.
    init(
        compiled: CompiledRules,
        vocabularies: [BoilerplateVocabulary],
        files: BundledFiles
    ) {
        self.compiled = compiled
        self.vocabularies = vocabularies
        self.files = files
    }

    /// All files of the bundle, by path.
    public var documents: [RuleDocument] { (0..<files.count).compactMap { files[$0] } }

    /// Everything that the files say, read anew each time it is asked for.
    ///
    /// The files were checked when the bundle was made; should they not be readable after all, the
    /// library is empty but for its vocabularies.
    public var library: RuleLibrary {
        do throws(RuleErrors) {
            return try RuleLoader().load(documents)
        } catch {
            return RuleLibrary(
                packs: [],
                vocabularies: vocabularies,
                warnings: error.diagnostics,
                digest: compiled.digest,
                asOf: nil,
                documents: [],
                phrases: PhrasePool(),
                origins: [:],
                concepts: .empty,
                frames: [],
                laws: [],
                nameLists: []
            )
        }
    }
}
