/// What comes next in a YAML file, and where it begins.
struct YAMLEvent {
    /// What it is.
    enum Kind {
        /// A text.
        case scalar([UInt8])
        /// The beginning of a list or of pairs.
        case open(RuleTree.Kind)
        /// The end of what was opened last.
        case close
        /// The node that has this anchor once more.
        case alias(String)
        /// The beginning of a document.
        case document
        /// The end of the file.
        case end
        /// The beginning of the file, or the end of a document.
        case boundary
    }

    /// What it is.
    let kind: Kind
    /// The name under which an alias can ask for the node once more.
    var anchor: String?
    /// The 1-based line.
    let line: Int
    /// The 1-based column, in Unicode scalars.
    let column: Int
}

/// Why a file is no YAML.
struct YAMLFailure: Error {
    /// What is wrong, in the parser's words.
    let problem: String
    /// The 1-based line and column; nil when the parser tells none.
    let place: (line: Int, column: Int)?
}
