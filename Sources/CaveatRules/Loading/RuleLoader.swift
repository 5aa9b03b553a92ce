internal import CaveatModel

/// Reads rule files: packs, cue lists, vocabularies of page furniture.
///
/// The first key of a file tells which it is. All problems of all files are found in one go.
public struct RuleLoader: Sendable {
    /// Makes a loader.
    public init() {}

    /// Parses and loads files.
    ///
    /// - Parameter sources: the files, in any order.
    /// - Returns: what they say; what is doubtful stands in its warnings.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    public func load(_ sources: [RuleSource]) throws(RuleErrors) -> RuleLibrary {
        var documents: [RuleDocument] = []
        var problems: [RuleError] = []
        for source in sources {
            do {
                documents.append(try RuleDocument(parsing: source))
            } catch {
                problems += error.diagnostics
            }
        }
        return try load(documents, after: problems)
    }

    /// Loads files that have been parsed, such as those embedded in an executable.
    ///
    /// - Parameter documents: the files, in any order.
    /// - Returns: what they say; what is doubtful stands in its warnings.
    /// - Throws: all problems of all files, if one of them keeps the rules from being used.
    public func load(_ documents: [RuleDocument]) throws(RuleErrors) -> RuleLibrary {
        try load(documents, after: [])
    }

    private func load(
        _ documents: [RuleDocument],
        after problems: [RuleError]
    ) throws(RuleErrors) -> RuleLibrary {
        let ordered = documents.sorted { $0.path < $1.path }
        var builder = LibraryBuilder(documents: ordered)
        for index in ordered.indices { builder.read(document: index) }
        builder.link()
        builder.check()
        let diagnostics = problems + builder.diagnostics
        guard diagnostics.allSatisfy(\.isWarning) else {
            throw RuleErrors(diagnostics: diagnostics)
        }
        let digests = ordered.map { $0.digest.hexadecimal + "\n" }.joined()
        return RuleLibrary(
            packs: builder.packs,
            vocabularies: builder.vocabularies,
            warnings: RuleErrors(diagnostics: diagnostics).diagnostics,
            digest: Digest(of: Array(digests.utf8)),
            phrases: builder.finish(),
            origins: builder.origins
        )
    }
}
