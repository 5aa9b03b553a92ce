import CaveatHTML
import CaveatModel
import Testing

@Suite struct CharacterReferenceTests {
    @Test(arguments: [
        ("&amp;&lt;&gt;&quot;&apos;", "&<>\"'"),
        ("&copy &copyright; &notit; &notin;", "© ©right; ¬it; ∉"),
        ("&#65;&#x41;&#X41 &#65", "AAA A"),
        ("&#128;&#x99;&#150;", "€™–"),
        ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("&#;&#x;&#xg; &unknown; &; & &", "&#;&#x;&#xg; &unknown; &; & &"),
        ("&CounterClockwiseContourIntegral;", "∳"),
        ("&NotEqualTilde;", "≂̸"),
        ("&#1;a", " a"),
    ])
    func `stand for what browsers show`(written: String, shown: String) throws {
        let page = try PageParser().parse(Array("<p>\(written)".utf8))
        let text = page.nodes.filter { $0.kind == .text }.map { page.slice($0.text) }
        #expect(text == [shown])
    }

    @Test(arguments: [
        ("?a=1&amp;b=2", "?a=1&b=2"), ("?a=1&copy=2", "?a=1&copy=2"), ("&copy;", "©"),
        ("x &copy y", "x © y"), ("&amp;amp;", "&amp;"), ("&#128;", "€"), ("?a&b", "?a&b"),
    ])
    func `stand for it in attributes`(written: String, value: String) throws {
        let page = try PageParser().parse(Array("<a id=x href=\"\(written)\">".utf8))
        let node = try #require(page.nodes.firstIndex { $0.name == .a })
        #expect(page.string(of: .href, in: NodeID(node)) == value)
        #expect(page.string(of: .id, in: NodeID(node)) == "x")
    }
}
