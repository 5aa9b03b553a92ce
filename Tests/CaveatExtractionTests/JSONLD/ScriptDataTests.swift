import CaveatModel
import Testing

/// Text that a page keeps for its scripts.
@Suite struct ScriptDataTests {
    private static let words = "The harbour is closed to all boats."
    private static let store = #"{"story": {"text": "\#(words)", "id": "harbour-7"}}"#

    private func blocks(_ html: String) throws -> [Block] {
        try article("<!DOCTYPE html><body>\(Prose.html)\(html)</body>").blocks
            .filter { $0.origin == .scriptData }
    }

    @Test(arguments: [
        #"<script type="application/json">\#(store)</script>"#,
        #"<script id="__NEXT_DATA__" type="application/json">\#(store)</script>"#,
        "<script>window.__STATE__ = \(store);start()</script>",
        "<script type=\"text/javascript\">window.__a=1; window.__STATE__=\(store)</script>",
        #"<script>self.__next_f.push([1,"\#(words)"])</script>"#,
        "<script type=module>globalThis.__b_$1 = [\(store)]; x = {\"y\": \"no store, no text\"}</script>",
    ])
    func `is read from stores of JSON and set aside as hidden`(script: String) throws {
        let page = try article("<!DOCTYPE html><body>\(Prose.html)\(script)</body>")
        let found = page.blocks.filter { $0.origin == .scriptData }
        #expect(found.map { page.string(of: $0) } == [Self.words])
        for block in found {
            #expect(block.zone == .hidden)
            #expect(block.disposition == .removed(.hidden))
            let source = page.source.utf8[block.source.start..<block.source.end]
            #expect(source.elementsEqual(Self.words.utf8))
        }
        #expect(!page.keptTexts.contains { $0.contains(Self.words) })
    }

    @Test func `has honest places where it holds escapes`() throws {
        let page = try article(
            #"""
            <!DOCTYPE html><script type="application/json">{"a": "Le bateau \u00e9tait \"parti\"."}</script>
            """#
        )
        let block = try #require(page.blocks.first { $0.origin == .scriptData })
        #expect(page.string(of: block) == "Le bateau était \"parti\".")
        let start = block.span.start + "Le bateau ".utf8.count
        let word = page.sourceRange(of: ArticleSpan(start..<start + "était".utf8.count))
        let source = page.source.utf8[word.start..<word.end]
        #expect(String(decoding: source, as: UTF8.self) == #"\u00e9tait"#)
    }

    @Test func `is read from JSON in a string of JSON, without its keys and code`() throws {
        let inner =
            #"{\"className\":\"wide column\",\"text\":\"Say \\\"ahoy\\\" to \#(Self.words)\"}"#
        let found = try blocks("<script>self.__next_f.push([1,\"7:\(inner)\"])</script>")
        let page = try article(
            "<!DOCTYPE html><body><script>self.__next_f.push([1,\"7:\(inner)\"])</script>"
        )
        #expect(found.count == 2)
        #expect(
            page.blocks.filter { $0.origin == .scriptData }.map { page.string(of: $0) }
                == ["wide column", #"Say \"ahoy\" to \#(Self.words)"#]
        )
    }

    @Test(arguments: [
        "<script>x = {\"y\": \"\(words)\"}</script>",
        "<script>window.__STATE__ = load(\"\(words)\")</script>",
        "<script>window.__STATE__ == {\"y\": \"\(words)\"}</script>",
        "<script type=\"text/template\">window.__STATE__ = \(store)</script>",
        "<script>a.__</script><script>a.__b</script><script>a.__b = </script>",
    ])
    func `is not looked for in code`(script: String) throws {
        #expect(try blocks(script).isEmpty)
    }

    @Test(arguments: [
        ("<p>A boat.</p><p>A <b>red</b> sail.</p>", ["A boat.", "A red sail."]),
        (#"<p class=\"x\">A boat.<\/p><br/>A sail."#, ["A boat.", "A sail."]),
        (#"\u003cp\u003eA boat.\u003C/p\u003EA <i>sail</i>."#, ["A boat.", "A sail."]),
        ("Seven < eight, a boat <b", ["Seven < eight, a boat <b"]),
        (#"Seven \u0041 \u003d a boat"#, ["Seven A = a boat"]),
    ])
    func `is read without the tags in it, paragraph by paragraph`(
        text: String,
        expected: [String]
    ) throws {
        let page = try article(
            #"<!DOCTYPE html><script type="application/json">{"a": "\#(text)"}</script>"#
        )
        let found = page.blocks.filter { $0.origin == .scriptData }
        #expect(found.map { page.string(of: $0) } == expected)
    }
}
