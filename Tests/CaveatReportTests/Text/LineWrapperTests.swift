internal import Testing

@testable internal import CaveatReport

@Suite struct LineWrapperTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("one  two\n\tthree", 20, ["one two three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("ab abcdefghij", 4, ["ab", "abcd", "efgh", "ij"]),
        (
            "see https://lamp.example/of/the/harbour now", 12,
            ["see", "https://lamp.example/of/the/harbour", "now"]
        ),
        ("8 rules, sha256:0123456789abcdef", 12, ["8 rules,", "sha256:0123456789abcdef"]),
        ("新闻自由很重要。", 6, ["新闻自", "由很重", "要。"]),
        ("Новости дня", 7, ["Новости", "дня"]),
        ("e\u{301}e\u{301} e\u{301}", 4, ["e\u{301}e\u{301} e\u{301}"]),
    ])
    func `breaks lines by display columns`(text: String, columns: Int, expected: [String]) {
        #expect(LineWrapper.lines(of: text, columns: columns) == expected)
    }

    @Test(arguments: 1...30)
    func `loses no character and fills no line beyond its width`(columns: Int) {
        let text = "Wer teilt, speichert oder 转发这篇文章 riskiert Unannehmlichkeitsbescheinigungen."
        let lines = LineWrapper.lines(of: text, columns: columns)
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        for line in lines where columns > 2 {
            #expect(DisplayWidth.columns(of: line) <= max(columns, 3))
        }
    }
}

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Ёж", 2), ("日本", 4), ("e\u{301}", 1), ("ｆｕ", 4), ("한국", 4),
        ("a\u{200B}b", 2), ("😀", 2), ("—“”", 3),
    ])
    func `counts columns`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("short", 10, "short"), ("exactly", 7, "exactly"), ("too long", 6, "too l…"),
        ("a b c", 4, "a b…"), ("日本語", 4, "日…"), ("ab cd", 4, "ab…"),
    ])
    func `shortens what does not fit`(text: String, columns: Int, expected: String) {
        #expect(DisplayWidth.truncate(text, toColumns: columns) == expected)
    }
}
