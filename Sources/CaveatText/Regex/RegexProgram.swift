/// A regular expression, compiled to instructions that run in linear time.
///
/// A Thompson automaton, simulated: every state is followed at once, so no pattern can make a page
/// expensive, however it is nested. What it can do: literals, `.`, classes `[a-z]` `[^…]`,
/// `\d \w \s \b` and their opposites, groups, `|`, `* + ? {m,n}`, `^` and `$` (of a block). Letters
/// match in any case. There are no captures, no look-around and no back-references.
package struct RegexProgram: Hashable, Sendable {
    /// One instruction.
    package enum Instruction: Hashable, Sendable {
        /// Takes one scalar of the set.
        case take(Set)
        /// Goes on at both places.
        case split(Int, Int)
        /// Goes on elsewhere.
        case jump(Int)
        /// Goes on if the place is of that kind.
        case assert(Assertion)
        /// The pattern is found.
        case accept
    }

    /// What can be asked about a place between scalars.
    package enum Assertion: Hashable, Sendable {
        /// The beginning of the block.
        case start
        /// The end of the block.
        case end
        /// Between a letter or digit and something else.
        case wordBoundary
        /// Anywhere else.
        case noWordBoundary
    }

    /// A set of scalars.
    package struct Set: Hashable, Sendable {
        /// Closed ranges of folded scalars.
        package var ranges: [ClosedRange<UInt32>] = []
        /// Kinds of scalars.
        package var kinds: [Kind] = []
        /// Whether it holds all that it does not list.
        package var isNegated = false

        /// A kind of scalar, or its opposite.
        package struct Kind: Hashable, Sendable {
            package let name: Name
            package let isNegated: Bool

            package enum Name: Hashable, Sendable {
                case digit
                case word
                case space
                case any
            }
        }
    }

    /// As it is written.
    package let pattern: String
    /// The instructions; the first one begins.
    package let instructions: [Instruction]

    /// The most instructions a pattern may need; repetitions of repetitions end here.
    package static let limit = 5000

    /// Compiles a pattern.
    ///
    /// - Parameter pattern: the regular expression.
    /// - Throws: the first problem.
    package init(compiling pattern: String) throws(RegexProblem) {
        var parser = RegexParser(pattern: pattern)
        let tree = try parser.parse()
        var instructions: [Instruction] = []
        try Self.emit(tree, into: &instructions)
        instructions.append(.accept)
        self.pattern = pattern
        self.instructions = instructions
    }

    private static func emit(
        _ tree: RegexParser.Tree,
        into code: inout [Instruction]
    ) throws(RegexProblem) {
        guard code.count < limit else { throw .tooLarge }
        switch tree {
        case .empty: break
        case .set(let set): code.append(.take(set))
        case .assertion(let assertion): code.append(.assert(assertion))
        case .sequence(let parts):
            for part in parts { try emit(part, into: &code) }
        case .choice(let branches):
            var jumps: [Int] = []
            for (index, branch) in branches.enumerated() {
                guard index + 1 < branches.count else {
                    try emit(branch, into: &code)
                    break
                }
                let split = code.count
                code.append(.split(0, 0))
                try emit(branch, into: &code)
                jumps.append(code.count)
                code.append(.jump(0))
                code[split] = .split(split + 1, code.count)
            }
            for jump in jumps { code[jump] = .jump(code.count) }
        case .repetition(let part, let minimum, let maximum):
            for _ in 0..<minimum { try emit(part, into: &code) }
            guard let maximum else {
                let split = code.count
                code.append(.split(0, 0))
                try emit(part, into: &code)
                code.append(.jump(split))
                code[split] = .split(split + 1, code.count)
                return
            }
            var splits: [Int] = []
            for _ in minimum..<max(minimum, maximum) {
                splits.append(code.count)
                code.append(.split(0, 0))
                try emit(part, into: &code)
            }
            for split in splits { code[split] = .split(split + 1, code.count) }
        }
    }
}

/// What is wrong with a regular expression.
package enum RegexProblem: Error, Hashable, CustomStringConvertible {
    /// A character that cannot stand there.
    case unexpected(Unicode.Scalar)
    /// A bracket without its counterpart.
    case unclosed(Unicode.Scalar)
    /// A repetition of nothing.
    case nothingToRepeat
    /// Malformed bounds.
    case badRepetition
    /// A range that runs backwards.
    case badRange
    /// A letter after a backslash that means nothing.
    case unknownEscape(Unicode.Scalar)
    /// A kind of group that does not run in linear time, or names.
    case unsupportedGroup
    /// A backslash at the end.
    case trailingBackslash
    /// More instructions than ``RegexProgram/limit``.
    case tooLarge
    /// More groups inside one another than ``RegexParser/depthLimit``.
    case tooDeep

    /// In a few words.
    package var description: String {
        switch self {
        case .unexpected(let scalar): "unexpected '\(scalar)'"
        case .unclosed(let scalar): "'\(scalar)' is not closed"
        case .nothingToRepeat: "nothing to repeat"
        case .badRepetition: "a repetition is written {m}, {m,} or {m,n} with m ≤ n ≤ 1000"
        case .badRange: "a range runs backwards"
        case .unknownEscape(let scalar): "unknown escape '\\\(scalar)'"
        case .unsupportedGroup: "look-around and named groups are not supported"
        case .trailingBackslash: "it ends with a backslash"
        case .tooLarge: "it needs more than \(RegexProgram.limit) instructions"
        case .tooDeep: "groups are nested more than \(RegexParser.depthLimit) deep"
        }
    }
}
