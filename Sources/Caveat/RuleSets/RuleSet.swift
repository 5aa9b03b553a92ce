public import CaveatAuthoring
public import CaveatModel
package import CaveatRules
package import CaveatText

/// Everything that is read from rule files, ready for use: compiled rules and vocabularies.
public struct RuleSet: Sendable {
    /// The rules in the form in which they are run.
    package let compiled: CompiledRules
    /// How many rules there are.
    public var ruleCount: Int { compiled.ruleCount }
    /// The digest of all rules, cue lists and vocabularies, by which two reports tell whether they were made
    /// with the same.
    public var digest: Digest { compiled.digest }
    /// Flaws of the rule files that do not keep them from being used.
    ///
    /// Those inside the executable have none, or they would not have been put there; those of a
    /// compiled file were told when it was made.
    public let warnings: [RuleError]
    /// The words by which page furniture is recognised.
    package let vocabularies: [BoilerplateVocabulary]

    /// Where the rules come from.
    private enum Source {
        /// From files that were loaded.
        case files(RuleLibrary)
        /// From the executable, or from a file of compiled rules.
        case bundle(RuleBundle, BundlePlace)
    }

    private let source: Source
    /// Where the rules come from, for reports.
    public let sources: RuleSources

    /// Reads the packs, cue lists and vocabularies as they are written.
    ///
    /// - Returns: all of them; those inside the executable are read anew each time.
    /// - Throws: ``InputFailure`` when compiled rules hold a file that cannot be read.
    package func readLibrary() throws(InputFailure) -> RuleLibrary {
        switch source {
        case .files(let library): return library
        case .bundle(let bundle, let place):
            return try place.reading { () throws(BundleError) in try bundle.library }
        }
    }

    /// Compiles rule files that have been parsed.
    ///
    /// - Parameters:
    ///   - documents: packs, cue lists and vocabularies.
    ///   - lists: the lists of names that the packs use.
    ///   - asOf: the day by which the validity of rules and list entries is judged; nil not to.
    ///   - sources: where the documents come from; nil for files of the user's.
    /// - Throws: every error of every file at once.
    package init(
        documents: [RuleDocument],
        lists: [ListSource] = [],
        asOf: CalendarDay? = nil,
        sources: RuleSources? = nil
    ) throws(RuleErrors) {
        let library = try RuleLoader(asOf: asOf).load(documents, lists: lists)
        source = .files(library)
        self.sources =
            sources
            ?? RuleSources(builtIn: .none, files: RuleFiles.names(of: documents))
        compiled = RuleCompiler().compile(library)
        warnings = library.warnings
        vocabularies = library.vocabularies
    }

    /// The rules inside the library.
    ///
    /// - Returns: all packs, cue lists and vocabularies of `Rules/`, as they were when the package was
    ///   built.
    /// - Throws: ``InputFailure`` when the executable was damaged.
    public static func builtIn() throws(InputFailure) -> RuleSet {
        RuleSet(try embedded.get(), at: .executable, sources: .builtIn)
    }

    private init(_ bundle: RuleBundle, at place: BundlePlace, sources: RuleSources) {
        source = .bundle(bundle, place)
        self.sources = sources
        compiled = bundle.compiled
        warnings = []
        vocabularies = bundle.vocabularies
    }

    /// Reads and compiles the rules that a user names.
    ///
    /// Named packs are used instead of those inside the library, unless `default` is among the names.
    /// Cue lists and vocabularies inside the library are there in any case; one of the user's
    /// replaces the one of the same name.
    ///
    /// So are packs on which named ones build.
    ///
    /// The lists that the rules use are read too, from where they stand beside the rule files or
    /// below them. A list elsewhere must be named: a rule file alone opens no other file.
    ///
    /// - Parameters:
    ///   - paths: rule files, folders of rule files, files of compiled rules, or `default`; none means
    ///     `default`.
    ///   - lists: lists of names, or folders of them, that the rules may use wherever they are.
    ///   - asOf: the day by which the validity of rules and list entries is judged; nil not to, so that
    ///     all are in use.
    /// - Throws: ``RuleSetError`` when a path cannot be read or holds no rule file, or with every error of
    ///   every file.
    public init(
        paths: [String],
        lists: [String] = [],
        asOf: CalendarDay? = nil
    ) throws(RuleSetError) {
        if asOf == nil, paths.allSatisfy({ $0 == Self.defaultName }) {
            self = try RuleSetError.reading(Self.builtIn)
        } else if asOf == nil, paths.count == 1, let bundle = try RuleFiles.bundle(at: paths[0]) {
            let place = BundlePlace.file(paths[0])
            let documents = try RuleFiles.documents(of: bundle, at: place)
            self.init(
                bundle,
                at: place,
                sources: RuleSources(builtIn: .none, files: RuleFiles.names(of: documents))
            )
        } else {
            let (own, others) = try Self.documents(at: paths)
            let documents = others + own
            let sources = RuleSources(
                builtIn: Self.keepsPacks(paths)
                    ? .all : others.contains { $0.pack != nil } ? .some : .none,
                files: RuleFiles.names(of: own)
            )
            let lists = ListFiles(rules: paths, lists: lists).read(for: documents)
            self = try RuleSetError.parsing { () throws(RuleErrors) in
                try RuleSet(documents: documents, lists: lists, asOf: asOf, sources: sources)
            }
        }
    }

    /// Whether the packs inside the library are used beside those that a user names.
    private static func keepsPacks(_ paths: [String]) -> Bool {
        paths.isEmpty || paths.contains(defaultName)
    }

    /// The files that a user names, and those inside the library that they do not replace.
    private static func documents(
        at paths: [String]
    ) throws(RuleSetError) -> (own: [RuleDocument], builtIn: [RuleDocument]) {
        let documents = try RuleFiles.documents(at: paths.filter { $0 != defaultName })
        let replaced = Set(documents.map(\.identity))
        let embedded = try RuleFiles.documents(
            of: try RuleSetError.reading(Self.embedded.get),
            at: .executable
        )
        let keepsPacks = keepsPacks(paths)
        let bases = bases(of: documents, among: embedded)
        let kept = embedded.filter { document in
            !replaced.contains(document.identity)
                && (keepsPacks || document.pack.map(bases.contains) ?? true)
        }
        return (documents, kept)
    }

    /// The names of the packs that some files build on, directly or not.
    private static func bases(
        of documents: [RuleDocument],
        among others: [RuleDocument]
    ) -> Set<String> {
        var names: Set<String> = []
        var next = documents.compactMap(\.basePack)
        while let name = next.popLast() {
            guard names.insert(name).inserted else { continue }
            next += others.filter { $0.pack == name }.compactMap(\.basePack)
        }
        return names
    }

    /// Compiles the rules that a user names into one file that takes no time to read.
    ///
    /// A run with that file alone starts as quickly as with the rules inside the library. It holds the
    /// rule files too, so that it can be listed, shown and tested, and used beside others.
    ///
    /// - Parameter paths: as for ``init(paths:lists:asOf:)``.
    /// - Returns: the bytes of the file, which hold for the version of the rule language that made them.
    /// - Throws: ``RuleSetError`` as ``init(paths:lists:asOf:)``; for a pack that uses a list of names, too,
    ///   since those are read when they are used.
    public static func compile(paths: [String]) throws(RuleSetError) -> [UInt8] {
        let (own, others) = try documents(at: paths)
        let documents = others + own
        if let document = documents.first(where: { !$0.listPaths.isEmpty }) {
            throw .unreadable(
                InputFailure(
                    path: document.path,
                    code: .misuse,
                    cause:
                        "the pack uses a list of names, which is read afresh by every run; leave "
                        + "the pack out, and name it with --rules beside the compiled file"
                )
            )
        }
        return try RuleSetError.parsing { () throws(RuleErrors) in
            try RuleBundle.encode(documents)
        }
    }

    /// The name that stands for the rules inside the library.
    public static let defaultName = "default"

    /// The rules inside the executable.
    private static let embedded: Result<RuleBundle, InputFailure> = Result {
        () throws(InputFailure) in
        try bundle(embedding: PinnedBytes(EmbeddedRules.bundle))
    }

    /// Reads rules as the build embeds them.
    ///
    /// - Parameter bytes: a bundle.
    /// - Returns: the bundle.
    /// - Throws: ``InputFailure`` when it is not what the build made.
    package static func bundle(embedding bytes: PinnedBytes) throws(InputFailure) -> RuleBundle {
        try BundlePlace.executable.reading { () throws(BundleError) in
            try RuleBundle(embedded: bytes)
        }
    }
}

extension RuleDocument {
    /// The name of the pack that the file is; nil for words that rules or the extraction use.
    var pack: String? { tree["pack"]?.text }

    /// What kind of file it is and the name it gives itself.
    fileprivate var identity: String {
        for key in ["pack", "cues", "vocabulary", "words", "places", "frame"] {
            if let name = tree[key] { return "\(key) \(name.text)" }
        }
        return path
    }
}
