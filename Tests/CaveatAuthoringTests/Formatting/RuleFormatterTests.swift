import CaveatAuthoring
import CaveatTestSupport
import Foundation
import Testing

@Suite struct RuleFormatterTests {
    private func formatted(_ text: String) throws -> String {
        let bytes = try RuleFormatter().format(RuleSource(path: "a.yaml", text: text))
        return String(decoding: bytes, as: UTF8.self)
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let before: String
        let after: String
        var testDescription: String { name }
    }

    static let cases = [
        Case(
            name: "indentation, dashes, rules apart, comments beside what they speak of",
            before: """
                # A pack.
                pack: a
                rules:
                # first
                -   id: a.one
                    when:
                          # why
                          phrase:   [x]
                          none:
                          -  zone: [a]
                # second
                -   id: a.two
                """,
            after: """
                # A pack.
                pack: a
                rules:

                  # first
                  - id: a.one
                    when:
                      # why
                      phrase: [x]
                      none:
                        - zone: [a]

                  # second
                  - id: a.two

                """
        ),
        Case(
            name: "trailing spaces, many empty lines, no end of line",
            before: "\u{FEFF}\n\ncues: a  \r\n\r\n\r\n\r\nlists: {a: [x]}\t\r\n\n\n",
            after: "cues: a\n\nlists: {a: [x]}\n"
        ),
        Case(
            name: "texts of several lines, which keep their own lines",
            before: """
                a:
                    b: |
                        one

                          two  
                    c: >-
                        three


                        four

                    d: a plain
                        text
                    e: "quoted  
                       text"
                """,
            after: """
                a:
                  b: |
                    one

                      two  
                  c: >-
                    three


                    four

                  d: a plain
                    text
                  e: "quoted
                     text"

                """
        ),
        Case(
            name: "long lists",
            before: """
                a: [one of many words, two of many words, "three, of many words", don't, [four, of, many], five of many words, six of many words]
                b: {c: [one of many words, two of many words, three of many words, four of many words, five of many words]}
                """,
            after: """
                a: [
                  one of many words, two of many words, "three, of many words", don't, [four, of, many], five of many words,
                  six of many words
                ]
                b: {c: [one of many words, two of many words, three of many words, four of many words, five of many words]}

                """
        ),
        Case(
            name: "brackets over several lines, keys in quotes, comments with marks",
            before: """
                "a: b":
                    c: [
                          x, # it's [here
                          'it''s'
                    ]
                    d: # "open
                        - - x
                          - y
                        -
                          z: 1
                """,
            after: """
                "a: b":
                  c: [
                        x, # it's [here
                        'it''s'
                  ]
                  d: # "open
                    - - x
                      - y
                    -
                      z: 1

                """
        ),
    ]

    @Test(arguments: cases)
    func `brings a file into its form, and leaves that as it is`(example: Case) throws {
        let once = try formatted(example.before)
        #expect(once == example.after)
        #expect(try formatted(once) == once)
        let trees = try [example.before, once].map { try Self.content(of: Array($0.utf8)) }
        #expect(trees[0] == trees[1])
    }

    static let shipped: [String] = {
        let root = (Golden.packageRoot() ?? ".") + "/Rules"
        return ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.map { root + "/" + $0 }.sorted()
    }()

    @Test(arguments: shipped)
    func `changes the meaning of no file that is shipped, and no comment`(path: String) throws {
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let once = try RuleFormatter().format(RuleSource(path: path, bytes: bytes))
        #expect(try Self.content(of: once) == Self.content(of: bytes))
        #expect(try RuleFormatter().format(RuleSource(path: path, bytes: once)) == once)
        #expect(Self.comments(in: once) == Self.comments(in: bytes))
        // The long lists of the packs must not all be cases in which it gives up.
        #expect(!String(decoding: once, as: UTF8.self).contains(" \n"))
    }

    @Test(arguments: 0..<200)
    func `changes the meaning of no file that is made up`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = RandomYAML.file(&random)
        let once = try formatted(text)
        #expect(try Self.content(of: Array(once.utf8)) == Self.content(of: Array(text.utf8)))
        #expect(try formatted(once) == once, "\(text)")
        #expect(!once.contains("\n\n\n"))
        #expect(once.split(separator: "\n").allSatisfy { $0.last != " " }, "\(text)")
        // An indentation other than by two would show that the original was handed back.
        for line in once.split(separator: "\n") {
            #expect(line.prefix { $0 == " " }.count.isMultiple(of: 2), "\(text)\n---\n\(once)")
        }
    }

    @Test func `refuses what is not YAML`() {
        #expect(throws: RuleErrors.self) { try formatted("a: [b") }
    }

    /// What a file says, without the places where it says it.
    private static func content(of bytes: [UInt8]) throws -> String {
        func text(_ tree: RuleTree) -> String {
            switch tree.kind {
            case .scalar: "«\(tree.text)»"
            case .sequence: "[" + tree.children.map(text).joined(separator: ",") + "]"
            case .mapping: "{" + tree.children.map(text).joined(separator: ",") + "}"
            }
        }
        return text(try RuleDocument(parsing: RuleSource(path: "a.yaml", bytes: bytes)).tree)
    }

    private static func comments(in bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.hasPrefix("#") }
    }
}

/// Files with random indentation, comments, spaces and empty lines.
private enum RandomYAML {
    static func file(_ random: inout SeededGenerator) -> String {
        mapping(depth: 0, indent: 0, &random)
    }

    private static func mapping(
        depth: Int,
        indent: Int,
        _ random: inout SeededGenerator
    ) -> String {
        var text = ""
        for key in 0..<Int.random(in: 1...3, using: &random) {
            text += noise(indent, &random)
            text += spaces(indent) + (key == 1 ? "\"k: \(key)\":" : "k\(key):")
            text += value(depth: depth, indent: indent, &random)
        }
        return text
    }

    private static func value(
        depth: Int,
        indent: Int,
        _ random: inout SeededGenerator
    ) -> String {
        let deeper = indent + Int.random(in: 1...5, using: &random)
        switch Int.random(in: 0..<(depth < 3 ? 9 : 6), using: &random) {
        case 0: return " it's a word" + end(&random)
        case 1: return " 'quoted # text'" + end(&random)
        case 2: return " [a, \"b, c\", {d: e}]" + end(&random)
        case 3:
            let words = (0..<30).map { "word number \($0)" }.joined(separator: ", ")
            return "  [\(words)]" + end(&random)
        case 4:
            return " |-\n\(spaces(deeper))one\n\n\(spaces(deeper + 2))two # no comment\n"
        case 5: return " a plain text\n\(spaces(deeper))that goes on\n"
        case 6:
            return end(&random) + mapping(depth: depth + 1, indent: deeper, &random)
        default:
            // A list may stand at the column of its key.
            let column = Bool.random(using: &random) ? indent : deeper
            var text = end(&random)
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                text += noise(column, &random)
                let dash = "-" + spaces(Int.random(in: 1...3, using: &random))
                let inner = mapping(depth: depth + 1, indent: column + dash.count, &random)
                let lines = inner.drop { $0 == "\n" || $0 == " " }
                text += spaces(column) + dash
                text += lines.hasPrefix("#") ? "word\n" : String(lines)
            }
            return text
        }
    }

    private static func noise(_ indent: Int, _ random: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: "\n\n\n"
        case 1: spaces(indent) + "# a comment  \n"
        default: ""
        }
    }

    private static func end(_ random: inout SeededGenerator) -> String {
        Bool.random(using: &random) ? "\n" : "   \n"
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
