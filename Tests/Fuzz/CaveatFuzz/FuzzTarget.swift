/// What is tried out: one way by which bytes come into caveat.
enum FuzzTarget: String, CaseIterable, Sendable {
    /// A page, from its bytes to reports in every format.
    case page
    /// A page whose first byte picks an encoding that the caller declares.
    case encodings
    /// A plain text.
    case plain
    /// A rule file, and a page read by it.
    case rules
    /// A phrase of a rule.
    case phrases
    /// A regular expression of a rule, and a line of text that it is tried on.
    case regexes
    /// A list of names, as a table or in lines of JSON.
    case lists
    /// A file of findings that are set aside.
    case ignoring
    /// Compiled rules with changed bytes and a right seal.
    case compiled
}
