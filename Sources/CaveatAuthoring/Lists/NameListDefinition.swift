/// The number of a list in ``RuleLibrary/nameLists``.
struct NameListID: Hashable, Sendable {
    /// The 0-based index.
    let index: Int
}

/// What a rule file says about a list; two rules that say the same share one.
struct NameListDefinition: Hashable, Sendable {
    /// The path of the file, as messages show it.
    var path: String
    /// The columns or keys that hold names, aliases, ids, first and last days.
    var columns: [String?]
    /// How names change.
    var declension: DeclensionLanguage
    /// The title, the source and the date that the rule file gives.
    var remarks: [String?]
}
