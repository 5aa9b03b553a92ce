public import CaveatModel
public import CaveatRules
internal import Foundation

/// Everything that is read from rule files, ready for use: compiled rules and vocabularies.
public struct RuleSet: Sendable {
    /// The packs, cue lists and vocabularies as they are written.
    ///
    /// Those inside the executable are read anew each time: keep the value where it is needed twice.
    public var library: RuleLibrary {
        switch source {
        case .files(let library): library
        case .bundle(let bundle): bundle.library
        }
    }
    /// The rules in the form in which they are run.
    public let compiled: CompiledRules
    /// Flaws of the rule files that do not keep them from being used.
    public var warnings: [RuleError] { library.warnings }
    /// The words by which page furniture is recognised.
    public let vocabularies: [BoilerplateVocabulary]

    /// Where the rules come from.
    private enum Source {
        /// From files that were loaded.
        case files(RuleLibrary)
        /// From the executable.
        case bundle(RuleBundle)
    }

    private let source: Source

    /// Compiles rule files that have been parsed.
    ///
    /// - Parameters:
    ///   - documents: packs, cue lists and vocabularies.
    ///   - lists: the lists of names that the packs use.
    ///   - asOf: the day by which the validity of rules and list entries is judged; nil not to.
    /// - Throws: every error of every file at once.
    public init(
        documents: [RuleDocument],
        lists: [ListSource] = [],
        asOf: CalendarDay? = nil
    ) throws(RuleErrors) {
        let library = try RuleLoader(asOf: asOf).load(documents, lists: lists)
        source = .files(library)
        compiled = RuleCompiler().compile(library)
        vocabularies = library.vocabularies
    }

    /// The rules inside the library.
    ///
    /// - Returns: all packs, cue lists and vocabularies of `Rules/`, as they were when the package was
    ///   built.
    /// - Throws: never in practice: the same files were compiled when the package was built.
    public static func builtIn() throws(RuleErrors) -> RuleSet {
        guard let embedded else { return try RuleSet(documents: []) }
        return RuleSet(embedded)
    }

    private init(_ bundle: RuleBundle) {
        source = .bundle(bundle)
        compiled = bundle.compiled
        vocabularies = bundle.vocabularies
    }

    /// Reads and compiles the rules that a user names.
    ///
    /// Named packs are used instead of those inside the library, unless `default` is among the names.
    /// Cue lists and vocabularies inside the library are there in any case; one of the user's
    /// replaces the one of the same name.
    ///
    /// The lists that the rules use are read too, from where they stand beside the rule files.
    ///
    /// - Parameters:
    ///   - paths: rule files, folders of rule files, or `default`; none means `default`.
    ///   - asOf: the day by which the validity of rules and list entries is judged; nil not to, so that
    ///     all are in use.
    /// - Throws: ``RuleErrors`` with every error of every file, or ``InputFailure`` when a path cannot
    ///   be read or holds no rule file.
    public init(paths: [String], asOf: CalendarDay? = nil) throws {
        if asOf == nil, paths.allSatisfy({ $0 == Self.defaultName }) {
            self = try Self.builtIn()
            return
        }
        let files = try RuleFiles.find(paths.filter { $0 != Self.defaultName })
        var documents: [RuleDocument] = []
        var errors: [RuleError] = []
        for file in files {
            do {
                documents.append(try RuleDocument(parsing: file))
            } catch {
                errors += error.diagnostics
            }
        }
        guard errors.isEmpty else { throw RuleErrors(diagnostics: errors) }
        let replaced = Set(documents.map(\.identity))
        let keepsPacks = paths.isEmpty || paths.contains(Self.defaultName)
        let kept = (Self.embedded?.documents ?? []).filter { document in
            !replaced.contains(document.identity) && (keepsPacks || !document.isPack)
        }
        let lists = RuleFiles.readLists(of: documents)
        try self.init(documents: kept + documents, lists: lists, asOf: asOf)
    }

    /// The name that stands for the rules inside the library.
    public static let defaultName = "default"

    /// The rules inside the executable; nil never in practice: the build reads what it embeds.
    private static let embedded: RuleBundle? =
        Data(base64Encoded: EmbeddedRules.base64).flatMap { RuleBundle(decoding: [UInt8]($0)) }

    /// What a report says about the rules it was made with.
    func provenance(
        for jurisdictions: [Jurisdiction],
        ignoring: IgnoreList
    ) -> RulesProvenance {
        RulesProvenance(
            digest: compiled.digest,
            packs: compiled.packNames,
            ruleCount: compiled.ruleCount,
            jurisdictions: jurisdictions,
            ignoreDigest: ignoring.digest,
            asOf: compiled.asOf
        )
    }
}

extension RuleDocument {
    /// Whether the file holds rules, not only words that rules or the extraction use.
    fileprivate var isPack: Bool { tree["pack"] != nil }

    /// What kind of file it is and the name it gives itself.
    fileprivate var identity: String {
        for key in ["pack", "cues", "vocabulary"] {
            if let name = tree[key] { return "\(key) \(name.text)" }
        }
        return path
    }
}
