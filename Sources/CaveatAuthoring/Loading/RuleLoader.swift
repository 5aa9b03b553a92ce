package import CaveatModel

/// Reads rule files: packs, cue lists, vocabularies of page furniture.
///
/// The first key of a file tells which it is. All problems of all files are found in one go.
package struct RuleLoader: Sendable {
    /// The day by which the validity of rules and of list entries is judged; nil not to judge it.
    package let asOf: CalendarDay?

    /// Makes a loader.
    ///
    /// - Parameter asOf: the day by which the validity of rules and of list entries is judged; nil
    ///   not to judge it, so that all are in use.
    package init(asOf: CalendarDay? = nil) { self.asOf = asOf }

    /// Parses and loads files.
    ///
    /// - Parameters:
    ///   - sources: the files, in any order.
    ///   - lists: the lists that they use; see ``RuleDocument/listPaths``.
    /// - Returns: what they say; what is doubtful stands in its warnings.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    package func load(
        _ sources: [RuleSource],
        lists: [ListSource] = []
    ) throws(RuleErrors) -> RuleLibrary {
        var documents: [RuleDocument] = []
        var problems: [RuleError] = []
        for source in sources {
            do {
                documents.append(try RuleDocument(parsing: source))
            } catch {
                problems += error.diagnostics
            }
        }
        return try load(documents, lists, after: problems)
    }

    /// Loads files that have been parsed, such as those embedded in an executable.
    ///
    /// - Parameters:
    ///   - documents: the files, in any order.
    ///   - lists: the lists that they use; see ``RuleDocument/listPaths``.
    /// - Returns: what they say; what is doubtful stands in its warnings.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    package func load(
        _ documents: [RuleDocument],
        lists: [ListSource] = []
    ) throws(RuleErrors) -> RuleLibrary {
        try load(documents, lists, after: [])
    }

    private func load(
        _ documents: [RuleDocument],
        _ lists: [ListSource],
        after problems: [RuleError]
    ) throws(RuleErrors) -> RuleLibrary {
        let ordered = documents.sorted { $0.path < $1.path }
        var builder = LibraryBuilder(documents: ordered, lists: lists, asOf: asOf)
        builder.inherit()
        for index in ordered.indices { builder.read(document: index) }
        builder.finishConcepts()
        builder.finishFrames()
        builder.link()
        builder.check()
        let diagnostics = problems + builder.diagnostics
        guard diagnostics.allSatisfy(\.isWarning) else {
            throw RuleErrors(diagnostics: diagnostics)
        }
        let used = Set(ordered.flatMap(\.listPaths))
        let listDigests = lists.filter { used.contains($0.path) }.sorted { $0.path < $1.path }
            .compactMap(\.bytes).map { Digest(of: $0) }
        let digests = (ordered.map(\.digest) + listDigests).map { $0.hexadecimal + "\n" }.joined()
        return RuleLibrary(
            packs: builder.packs,
            vocabularies: builder.vocabularies,
            warnings: RuleErrors(diagnostics: diagnostics).diagnostics,
            digest: Digest(of: Array(digests.utf8)),
            asOf: asOf,
            documents: builder.documents,
            phrases: builder.finish(),
            concepts: builder.concepts,
            frames: builder.frames,
            laws: builder.laws,
            nameLists: builder.nameLists
        )
    }
}
