import Testing

@testable import CaveatText

@Suite struct RegexTests {
    @Test(arguments: [
        ("abc", "xxABCxx", "ABC"),
        ("a|bc|d", "xbcx", "bc"),
        ("a*b", "caaab", "aaab"),
        ("a+?b", "aab", "aab"),
        ("x(ab){2,3}y", "xababy", "xababy"),
        ("x(ab){2,3}y", "xaby", nil),
        ("x{3}", "xxxx", "xxx"),
        ("x{2,}", "axxxxb", "xxxx"),
        ("a.c", "a\nc", "a\nc"),
        ("[a-c]+", "xxabcd", "abc"),
        ("[^a-c ]+", "abc xyz", "xyz"),
        ("[]x]+", "a]x]", "]x]"),
        ("[А-Я]+", "слово", "слово"),
        ("\\d{3}-ФЗ", "No. 149-фз", "149-фз"),
        ("\\bмир\\b", "кумир, мир", "мир"),
        ("\\Bмир", "мир кумир", "мир"),
        ("\\w+@\\w+\\.org", "an a_b@c.org d", "a_b@c.org"),
        ("^abc$", "abc", "abc"),
        ("^abc$", "xabc", nil),
        ("a\\.b", "axb a.b", "a.b"),
        ("(?:a|b)+c", "ababc", "ababc"),
        ("strasse|İ", "istanbul", "i"),
        ("(a|ab)(c|bcd)", "abcd", "abcd"),
        ("", "abc", ""),
        ("\\s", "a\u{A0}b", "\u{A0}"),
        ("国.", "中国法", "国法"),
    ])
    func `finds the first and longest match`(pattern: String, text: String, match: String?) throws {
        let machine = RegexMachine(program: try RegexProgram(compiling: pattern))
        let bytes = Array(text.utf8)
        let found = machine.firstMatch(in: 0..<bytes.count, of: bytes)
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == match)
    }

    @Test(arguments: [
        ("(a+)+$", "b"), ("(a*)*b", "c"), ("(a|aa)+$", "b"), ("(.*)(.*)(.*)(.*)x", "y"),
        ("(a?){50}a{50}$", "b"),
    ])
    func `stays linear on patterns that make others run for ever`(
        pattern: String,
        ending: String
    ) throws {
        let machine = RegexMachine(program: try RegexProgram(compiling: pattern))
        let bytes = Array((String(repeating: "a", count: 2_000) + ending).utf8)
        #expect(machine.firstMatch(in: 0..<bytes.count, of: bytes) == nil)
    }

    static let problems: [(pattern: String, problem: RegexProblem)] = [
        ("(a", .unclosed("(")), ("a)", .unexpected(")")), ("[a", .unclosed("[")),
        ("*a", .nothingToRepeat), ("a|+", .nothingToRepeat), ("^*", .nothingToRepeat),
        ("a{2", .unclosed("{")), ("a{3,2}", .badRepetition), ("a{x}", .badRepetition),
        ("a{1,2,3}", .badRepetition), ("[z-a]", .badRange), ("\\q", .unknownEscape("q")),
        ("(?=a)", .unsupportedGroup), ("a\\", .trailingBackslash),
        ("((a{100}){100}){100}", .tooLarge),
        (String(repeating: "(", count: 60) + String(repeating: ")", count: 60), .tooDeep),
    ]

    @Test(arguments: problems)
    func `refuses malformed patterns`(pattern: String, problem: RegexProblem) {
        #expect(throws: problem) { try RegexProgram(compiling: pattern) }
    }
}
