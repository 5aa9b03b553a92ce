/// Reads patterns for paths; see ``PathPattern``.
struct PathPatternParser {
    /// What was read so far.
    private(set) var tokens: [PathPattern.Token] = []
    /// Whether the pattern is for folders only.
    private(set) var isForFolders = false

    /// Reads a pattern.
    mutating func parse(_ text: String) throws(PathPatternError) {
        if text.hasPrefix("!") { throw .negation }
        let parts = text.unicodeScalars
            .split(separator: "/", omittingEmptySubsequences: false)
            .map { Array($0) }
        isForFolders = parts.count > 1 && parts[parts.count - 1].isEmpty
        let names = parts.filter { !$0.isEmpty && $0 != ["."] }
        guard !names.isEmpty else { throw .empty }
        let isAnchored = parts.count - (isForFolders ? 1 : 0) > 1
        if !isAnchored { tokens += [.folders, .insideFolder] }
        for (place, name) in names.enumerated() {
            let isLast = place == names.count - 1
            switch name {
            case ["*", "*"]: tokens += isLast ? [.everything] : [.folders, .insideFolder]
            case [".", "."]: throw .parentFolder
            default:
                try parse(name: name)
                if !isLast { tokens.append(.scalar("/")) }
            }
        }
    }

    private mutating func parse(name: [Unicode.Scalar]) throws(PathPatternError) {
        var rest = name[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": if tokens.last != .star { tokens.append(.star) }
            case "?": tokens.append(.any)
            case "[": try parseRanges(&rest)
            case "\\":
                guard let literal = rest.popFirst() else { throw .strayBackslash }
                tokens.append(.scalar(literal))
            default: tokens.append(.scalar(scalar))
            }
        }
    }

    /// Reads what stands between brackets, of which the first was read.
    private mutating func parseRanges(
        _ rest: inout ArraySlice<Unicode.Scalar>
    ) throws(PathPatternError) {
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        let isNegated = rest.first == "!" || rest.first == "^"
        if isNegated { rest.removeFirst() }
        // A bracket that stands first is one of the characters.
        while rest.first != "]" || ranges.isEmpty {
            let lower = try Self.literal(&rest)
            var upper = lower
            if rest.first == "-", rest.dropFirst().first != "]" {
                rest.removeFirst()
                upper = try Self.literal(&rest)
            }
            guard lower <= upper else { throw .reversedRange("\(lower)-\(upper)") }
            ranges.append(lower...upper)
        }
        rest.removeFirst()
        tokens.append(.oneOf(ranges, isNegated: isNegated))
    }

    private static func literal(
        _ rest: inout ArraySlice<Unicode.Scalar>
    ) throws(PathPatternError) -> Unicode.Scalar {
        guard let scalar = rest.popFirst() else { throw .unclosedBracket }
        guard scalar == "\\" else { return scalar }
        guard let literal = rest.popFirst() else { throw .strayBackslash }
        return literal
    }
}

/// What is wrong with a pattern for paths.
package enum PathPatternError: Error, Hashable, Sendable {
    /// It has no name.
    case empty
    /// A `[` has no `]` in the same name.
    case unclosedBracket
    /// A `\` stands at the end of a name.
    case strayBackslash
    /// The end of a range comes before its beginning.
    case reversedRange(String)
    /// It leads out of the folder.
    case parentFolder
    /// It begins with `!`.
    case negation
}

extension PathPatternError: CustomStringConvertible {
    /// What is wrong and how to mend it.
    package var description: String {
        switch self {
        case .empty: "the pattern has no name; write '*.html', for example"
        case .unclosedBracket: "'[' has no ']'; close it, or write '\\[' for the character"
        case .strayBackslash: "'\\' stands at the end; write '\\\\' for the character"
        case .reversedRange(let range): "'[\(range)]' holds nothing; exchange its ends"
        case .parentFolder: "'..' leads out of the folder; patterns begin at the folder"
        case .negation: "'!' has no meaning here; write '\\!' for the character"
        }
    }
}
