/// Where the rules of a report come from.
public struct RuleSources: Hashable, Sendable {
    /// How many of the packs inside caveat are in use.
    public enum BuiltIn: String, Hashable, Sendable, CaseIterable {
        /// None: only rules of the user's files.
        case none
        /// Those on which the user's files build.
        case some
        /// All that the user's files do not replace.
        case all
    }

    /// How many of the packs inside caveat are in use.
    public let builtIn: BuiltIn
    /// The user's files that hold rules, by name without any folder.
    public let files: [String]

    /// The rules inside caveat, and no others.
    public static let builtIn = RuleSources(builtIn: .all)

    /// Makes sources.
    package init(builtIn: BuiltIn, files: [String] = []) {
        self.builtIn = builtIn
        self.files = files
    }

    /// The same with numbers in place of names.
    var withoutNames: RuleSources {
        RuleSources(builtIn: builtIn, files: files.indices.map { "file \($0 + 1)" })
    }
}
