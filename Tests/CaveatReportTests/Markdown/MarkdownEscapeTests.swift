internal import Testing

@testable internal import CaveatReport

@Suite struct MarkdownEscapeTests {
    @Test(arguments: [
        ("plain text, (brackets) and 50 % more.", "plain text, (brackets) and 50 % more."),
        ("# title", ##"\# title"##),
        ("C# has no # title #", ##"C# has no \# title \#"##),
        ("- item", #"\- item"#),
        ("+ item", #"\+ item"#),
        ("well-known", "well-known"),
        ("1. item", #"1\. item"#),
        ("12) item", #"12\) item"#),
        ("in 2024. Then", "in 2024. Then"),
        ("===", #"\==="#),
        ("---", #"\---"#),
        ("> quote", #"\> quote"#),
        ("    code", "code"),
        ("*a* _b_ `c` ~~d~~", #"\*a\* \_b\_ \`c\` \~\~d\~\~"#),
        ("![x](y) [z]", #"!\[x\](y) \[z\]"#),
        ("<b> &amp; a|b", #"\<b\> \&amp; a\|b"#),
        ("https://a.example", #"https\://a.example"#),
        ("www.a.example", "www.a.example"),
        ("Quill & Ink, R&D; AT&T", #"Quill & Ink, R\&D; AT&T"#), ("&#38; &x", #"\&#38; &x"#),
        ("10:30", "10:30"),
        (#"\*"#, #"\\\*"#),
        ("a\tb", "a b"),
    ])
    func `shows text as it is`(text: String, expected: String) {
        #expect(MarkdownEscape.line(text, startsLine: true) == expected)
    }

    @Test(arguments: [("#tag", ##"\#tag"##), ("- dash", "- dash"), ("# a", ##"\# a"##)])
    func `shows text that goes on in a line as it is`(text: String, expected: String) {
        #expect(MarkdownEscape.line(text) == expected)
    }

    @Test(arguments: [
        ("plain", "`plain`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("a\nb", "`a b`"),
    ])
    func `fences code`(text: String, expected: String) {
        #expect(MarkdownEscape.code(text) == expected)
    }
}
