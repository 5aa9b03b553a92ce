/// A place in a rule file.
public struct RulePlace: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The path of the file.
    public let path: String
    /// The 1-based line; 0 for the whole file.
    public let line: Int
    /// The 1-based column, in Unicode scalars.
    public let column: Int
    /// How many scalars of the line it takes; at least 1.
    public let length: Int

    /// Makes a place.
    package init(path: String, line: Int, column: Int, length: Int) {
        self.path = path
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// Path, line and column, as compilers write them.
    public var description: String { "\(path):\(line):\(column)" }

    /// Orders by path, line, column.
    public static func < (left: RulePlace, right: RulePlace) -> Bool {
        (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}

/// One problem of a rule file: what, where, and how to mend it.
public struct RuleError: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package let problem: RuleProblem
    /// Where.
    public let place: RulePlace
    /// The line of the file, without control characters; nil when the file is not at hand.
    public let sourceLine: String?

    /// Makes an error.
    package init(problem: RuleProblem, place: RulePlace, sourceLine: String?) {
        self.problem = problem
        self.place = place
        self.sourceLine = sourceLine
    }

    /// Makes an error that quotes its line of a file.
    init(problem: RuleProblem, place: RulePlace, lineOf bytes: [UInt8]?) {
        self.init(
            problem: problem,
            place: place,
            sourceLine: bytes.flatMap { Self.line(place.line, of: $0) }
        )
    }

    /// The stable code, for example `R007`.
    public var code: String { problem.code }
    /// What is wrong, in a sentence.
    public var message: String { problem.message }
    /// How to mend it, in a sentence.
    public var fix: String { problem.fix }
    /// Whether rules can be used all the same.
    public var isWarning: Bool { problem.isWarning }

    /// The longest line that is quoted, in scalars; of a longer one a window around the place.
    private static let lineLimit = 100

    /// Several lines for a person: place, code, message, the line with a mark under it, the fix.
    public var description: String {
        let level = isWarning ? "warning" : "error"
        var text = "\(place): \(level)[\(code)]: \(Self.escaped(problem.message))\n"
        if let sourceLine {
            let scalars = Array(sourceLine.unicodeScalars)
            let column = min(max(1, place.column), scalars.count + 1)
            let first = column > Self.lineLimit - 20 ? column - 20 : 1
            let shown = scalars[(first - 1)...].prefix(Self.lineLimit)
            let length = max(1, min(place.length, first - 1 + shown.count - column + 1))
            text += "    " + String(String.UnicodeScalarView(shown)) + "\n"
            text += "    " + String(repeating: " ", count: column - first)
            text += String(repeating: "^", count: length) + "\n"
        }
        return text + "fix: \(Self.escaped(problem.fix))"
    }

    private static func line(_ number: Int, of bytes: [UInt8]) -> String? {
        guard number > 0 else { return nil }
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for _ in 1..<number {
            guard let feed = bytes[start...].firstIndex(of: 0x0A) else { return nil }
            start = feed + 1
        }
        let line = String(decoding: bytes[start...].prefix { $0 != 0x0A }, as: UTF8.self)
        return String(
            String.UnicodeScalarView(
                line.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
            )
        )
    }

    private static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return text }
        return text.unicodeScalars.map {
            $0.properties.generalCategory == .control ? $0.escaped(asASCII: true) : String($0)
        }.joined()
    }
}

/// All problems of a set of rule files, by place.
public struct RuleErrors: Error, Hashable, Sendable, CustomStringConvertible {
    /// The problems, by path, line and column; warnings among them.
    public let diagnostics: [RuleError]

    /// Makes a list; the problems are put in order.
    package init(diagnostics: [RuleError]) {
        self.diagnostics = diagnostics.sorted {
            ($0.place, $0.code) < ($1.place, $1.code)
        }
    }

    /// All of them for a person, an empty line in between.
    public var description: String {
        diagnostics.map(\.description).joined(separator: "\n\n")
    }
}
