/// Reads a regular expression into a tree.
struct RegexParser {
    /// A part of a regular expression.
    indirect enum Tree {
        /// Nothing.
        case empty
        /// One scalar of a set.
        case set(RegexProgram.Set)
        /// A kind of place.
        case assertion(RegexProgram.Assertion)
        /// Parts in order.
        case sequence([Tree])
        /// One of several parts.
        case choice([Tree])
        /// A part again and again; without a maximum, for ever.
        case repetition(Tree, minimum: Int, maximum: Int?)
    }

    /// How deep groups may be nested.
    static let depthLimit = 50

    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// Makes a parser of one pattern.
    init(pattern: String) { scalars = Array(pattern.unicodeScalars) }

    /// The tree of the whole pattern.
    ///
    /// - Throws: the first problem.
    mutating func parse() throws(RegexProblem) -> Tree {
        let tree = try parseChoice(depth: 0)
        if let rest = peek { throw .unexpected(rest) }
        return tree
    }

    private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        position += 1
        return true
    }

    private mutating func parseChoice(depth: Int) throws(RegexProblem) -> Tree {
        guard depth <= Self.depthLimit else { throw .tooDeep }
        var branches = [try parseSequence(depth: depth)]
        while take("|") { branches.append(try parseSequence(depth: depth)) }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func parseSequence(depth: Int) throws(RegexProblem) -> Tree {
        var parts: [Tree] = []
        while let scalar = peek, scalar != "|", scalar != ")" {
            parts.append(try parseRepetition(try parseAtom(depth: depth)))
        }
        return parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func parseRepetition(_ atom: Tree) throws(RegexProblem) -> Tree {
        var tree = atom
        while let scalar = peek {
            let bounds: (Int, Int?)
            switch scalar {
            case "*": bounds = (0, nil)
            case "+": bounds = (1, nil)
            case "?": bounds = (0, 1)
            case "{": bounds = try parseBounds()
            default: return tree
            }
            if scalar != "{" { position += 1 }
            if case .assertion = tree { throw .nothingToRepeat }
            _ = take("?")
            tree = .repetition(tree, minimum: bounds.0, maximum: bounds.1)
        }
        return tree
    }

    private mutating func parseBounds() throws(RegexProblem) -> (Int, Int?) {
        guard let close = scalars[position...].firstIndex(of: "}") else { throw .unclosed("{") }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[position + 1..<close])
        position = close + 1
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let minimum = Int(parts[0]), (0...1000).contains(minimum), parts.count <= 2 else {
            throw .badRepetition
        }
        guard parts.count == 2 else { return (minimum, minimum) }
        if parts[1].isEmpty { return (minimum, nil) }
        guard let maximum = Int(parts[1]), (minimum...1000).contains(maximum) else {
            throw .badRepetition
        }
        return (minimum, maximum)
    }

    private mutating func parseAtom(depth: Int) throws(RegexProblem) -> Tree {
        guard let scalar = peek else { return .empty }
        position += 1
        switch scalar {
        case "(":
            if take("?"), !take(":") { throw .unsupportedGroup }
            let tree = try parseChoice(depth: depth + 1)
            guard take(")") else { throw .unclosed("(") }
            return tree
        case "[": return .set(try parseClass())
        case ".": return .set(Self.kind(.any))
        case "^": return .assertion(.start)
        case "$": return .assertion(.end)
        case "*", "+", "?", "{": throw .nothingToRepeat
        case "\\": return try parseEscape()
        default: return .set(Self.literal(scalar))
        }
    }

    private mutating func parseEscape() throws(RegexProblem) -> Tree {
        guard let scalar = peek else { throw .trailingBackslash }
        if scalar == "b" || scalar == "B" {
            position += 1
            return .assertion(scalar == "b" ? .wordBoundary : .noWordBoundary)
        }
        return .set(try parseEscapedSet())
    }

    private mutating func parseEscapedSet() throws(RegexProblem) -> RegexProgram.Set {
        guard let scalar = peek else { throw .trailingBackslash }
        position += 1
        switch scalar {
        case "d": return Self.kind(.digit)
        case "D": return Self.kind(.digit, isNegated: true)
        case "w": return Self.kind(.word)
        case "W": return Self.kind(.word, isNegated: true)
        case "s": return Self.kind(.space)
        case "S": return Self.kind(.space, isNegated: true)
        case "n": return Self.literal("\n")
        case "t": return Self.literal("\t")
        default:
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                throw .unknownEscape(scalar)
            }
            return Self.literal(scalar)
        }
    }

    private mutating func parseClass() throws(RegexProblem) -> RegexProgram.Set {
        var set = RegexProgram.Set()
        set.isNegated = take("^")
        var isFirst = true
        while let scalar = peek, scalar != "]" || isFirst {
            isFirst = false
            position += 1
            if scalar == "\\" {
                let escaped = try parseEscapedSet()
                set.ranges += escaped.ranges
                set.kinds += escaped.kinds
                continue
            }
            let isRange =
                peek == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
            guard isRange else {
                set.ranges += Self.literal(scalar).ranges
                continue
            }
            position += 1
            let upper = scalars[position]
            position += 1
            guard scalar <= upper else { throw .badRange }
            set.ranges.append(scalar.value...upper.value)
            let folded = (RegexMachine.fold(scalar.value), RegexMachine.fold(upper.value))
            if folded.0 <= folded.1, folded.1 - folded.0 == upper.value - scalar.value {
                set.ranges.append(folded.0...folded.1)
            }
        }
        guard take("]") else { throw .unclosed("[") }
        return set
    }

    private static func literal(_ scalar: Unicode.Scalar) -> RegexProgram.Set {
        let folded = RegexMachine.fold(scalar.value)
        return RegexProgram.Set(ranges: [folded...folded])
    }

    private static func kind(
        _ name: RegexProgram.Set.Kind.Name,
        isNegated: Bool = false
    ) -> RegexProgram.Set {
        RegexProgram.Set(kinds: [RegexProgram.Set.Kind(name: name, isNegated: isNegated)])
    }
}
