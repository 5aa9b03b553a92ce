/// How to mend a file at which the parser of YAML stopped, where its lines tell it.
///
/// The parser says what it had expected, which is seldom what the author got wrong: mostly a line that is indented
/// a little too far or not far enough, a tab, or a colon in a text without quotation marks.
enum YAMLAdvice {
    /// A column at which lines go on.
    private struct Level {
        /// The number of spaces before it.
        let indent: Int
        /// Whether entries of a list begin there, each with a hyphen.
        let isList: Bool
        /// The 1-based line that began it.
        let line: Int
    }

    /// How to mend a line.
    ///
    /// - Parameters:
    ///   - line: the 1-based line at which the parser stopped.
    ///   - text: the file.
    /// - Returns: one sentence; nil when the lines look right.
    static func fix(atLine line: Int, of text: ArraySlice<UInt8>) -> String? {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }
        let wrong = lines[line - 1]
        if wrong.prefix(while: { $0 == 0x20 || $0 == 0x09 }).contains(0x09) {
            return "indent by spaces; a tab stands before the first word"
        }
        let indent = indent(of: wrong)
        let isEntry = isEntry(wrong.dropFirst(indent))
        let levels = levels(before: line, in: lines)
        guard let last = levels.last else { return colonFix(wrong) }
        if indent > last.indent, !isEntry, isComplete(lines, above: line) {
            return "indent it by \(last.indent), like line \(last.line)"
        }
        if let level = levels.last(where: { $0.indent == indent }) {
            guard level.isList, !isEntry,
                let keys = levels.first(where: { $0.indent > indent && !$0.isList })
            else { return colonFix(wrong) }
            return
                "indent it by \(keys.indent), to belong to the entry that begins in line \(level.line)"
        }
        guard indent < last.indent else { return colonFix(wrong) }
        let depths = levels.map { "\($0.indent)" }.joined(separator: ", ")
        return
            "it is indented by \(indent), the lines above it by \(depths): indent it by one of these"
    }

    /// The columns of the mappings and lists that are open before a line, outermost first.
    private static func levels(
        before line: Int,
        in lines: [ArraySlice<UInt8>]
    ) -> [Level] {
        var levels: [Level] = []
        for (index, text) in lines.prefix(line - 1).enumerated() {
            var indent = indent(of: text)
            var rest = text.dropFirst(indent)
            guard let first = rest.first, first != UInt8(ascii: "#"), first != 0x0D else {
                continue
            }
            levels.removeAll { $0.indent > indent }
            while true {
                let isList = isEntry(rest)
                levels.removeAll { $0.indent == indent && $0.isList != isList }
                if levels.last?.indent != indent {
                    levels.append(Level(indent: indent, isList: isList, line: index + 1))
                } else if isList {
                    levels[levels.count - 1] = Level(indent: indent, isList: true, line: index + 1)
                }
                guard isList else { break }
                let gap = 1 + rest.dropFirst().prefix { $0 == 0x20 }.count
                indent += gap
                rest = rest.dropFirst(gap)
                guard !rest.isEmpty else { break }
            }
        }
        return levels
    }

    /// Whether the line above has a value of its own, so that nothing can be indented below it.
    private static func isComplete(
        _ lines: [ArraySlice<UInt8>],
        above line: Int
    ) -> Bool {
        let above = lines.prefix(line - 1).last { !$0.allSatisfy { $0 == 0x20 || $0 == 0x0D } }
        guard let last = above?.last(where: { $0 != 0x20 && $0 != 0x0D }) else { return false }
        return ![UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "-")]
            .contains(last)
    }

    /// What to do about a value with a colon in it.
    private static func colonFix(_ line: ArraySlice<UInt8>) -> String? {
        let colons = zip(line, line.dropFirst()).count { $0 == UInt8(ascii: ":") && $1 == 0x20 }
        guard colons > 1 else { return nil }
        return "put the value into quotation marks, since it holds a colon"
    }

    private static func indent(of line: ArraySlice<UInt8>) -> Int {
        line.prefix { $0 == 0x20 }.count
    }

    private static func isEntry(_ text: ArraySlice<UInt8>) -> Bool {
        text.first == UInt8(ascii: "-") && (text.dropFirst().first ?? 0x20) == 0x20
    }
}
