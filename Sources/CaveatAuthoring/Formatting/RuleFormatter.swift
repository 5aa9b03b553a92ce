/// Brings rule files into one form without touching what they say.
///
/// It works line by line: indentation by two, no trailing spaces, one empty line at most in a row and
/// one before each rule, long lists in brackets wrapped. Words, quotes, order and comments stay as
/// they are. The result is parsed and compared with the original; should they differ, which no known
/// file does, the original is handed back.
package struct RuleFormatter: Sendable {
    /// The longest line that a list in brackets may take, in characters.
    static let lineLength = 120
    /// The spaces of one level.
    static let indentation = 2

    /// Makes a formatter.
    package init() {}

    /// Formats a file.
    ///
    /// - Parameter source: the file.
    /// - Returns: its bytes in the canonical form; the same bytes when it has it already.
    /// - Throws: the error at which the parser of YAML stopped.
    package func format(_ source: RuleSource) throws(RuleErrors) -> [UInt8] {
        let original = try RuleTree(parsingYAMLOf: source)
        var layout = RuleLayout()
        for line in Self.lines(of: source.bytes) { layout.append(line) }
        let formatted = RuleSource(path: source.path, bytes: Array(layout.finish().utf8))
        guard let result = try? RuleTree(parsingYAMLOf: formatted),
            result.hasSameContent(as: original)
        else { return source.bytes }
        return formatted.bytes
    }

    /// The lines without their ends and without a byte order mark.
    private static func lines(of bytes: [UInt8]) -> [String] {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return bytes.dropFirst(hasMark ? 3 : 0)
            .split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }
}

extension RuleTree {
    /// Whether another tree has the same nodes with the same texts, wherever they stand.
    func hasSameContent(as other: RuleTree) -> Bool {
        let nodes = arena.nodes
        let others = other.arena.nodes
        return nodes.count == others.count && arena.text == other.arena.text
            && zip(nodes, others).allSatisfy {
                $0.kind == $1.kind && $0.text == $1.text && $0.end == $1.end
            }
    }
}
