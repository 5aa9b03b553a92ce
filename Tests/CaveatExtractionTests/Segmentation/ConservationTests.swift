import CaveatExtraction
import CaveatHTML
import CaveatModel
import Testing

/// Laws that hold for every page, whatever is on it.
@Suite struct ConservationTests {
    static let pages: [String] = [
        "",
        "   \n\t ",
        "just text",
        "<p>One</p><p>Two <b>bo</b>ld</p> tail",
        "<div>in a div<p>in a p</p>after it<br>line<br><br>paragraph</div>",
        "<table><tr><td>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td><p>layout</p><h2>head</h2><td><form>search</form></table>",
        "<p>a<span hidden>b</span>c <img alt='d'> e<!-- f -->g</p>",
        "<p>x<svg><title>icon</title><text>y</text></svg>z</p>",
        "<pre>  two\n    lines </pre><textarea>field</textarea><select><option>o</select>",
        "<a href=/1><h2>linked</h2><p>more</p></a> and <a href=/2>inline</a>",
        "<p>&nbsp;non&nbsp;&nbsp;breaking&#8203;zero&shy;soft &amp; &lt;tag&gt;</p>",
        "<noscript><p>no script</p></noscript><template><i>t</i></template>",
        "<p>ein<p>zwei<li>drei<dd>vier<td>fünf<p lang=ru>шесть<p>七。八",
        "<script>var a = 'b'</script><style>p { color: red }</style><p>shown</p>",
        "<h1>T</h1>\(Prose.html)<footer>foot</footer><!-- end --><x-y>custom</x-y>",
    ]

    /// The characters of a text that show something, sorted.
    private func letters(_ bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
        String(decoding: Array(bytes), as: UTF8.self).unicodeScalars
            .filter { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
            .sorted()
    }

    @Test(arguments: pages)
    func `loses no text and doubles none`(_ html: String) throws {
        let page = try PageParser().parse(Array(html.utf8), format: .html)
        let article = ArticleExtractor(vocabularies: []).extract(page)
        var visible: [UInt8] = []
        for node in page.nodes where node.kind == .text || node.kind == .rawText {
            let parent = page[node.parent].name
            guard parent != .script, parent != .style else { continue }
            visible += page.text[Int(node.text.lowerBound)..<Int(node.text.upperBound)]
        }
        let blocks = article.blocks.filter { $0.origin == .text }
        #expect(letters(blocks.flatMap { article.text[$0.span.range] }) == letters(visible))
    }

    @Test(arguments: pages)
    func `numbers blocks, keeps their order and ends each with a line feed`(
        _ html: String
    ) throws {
        let article = try article(html, format: .html)
        var end = 0
        for (index, block) in article.blocks.enumerated() {
            #expect(block.id.index == index)
            #expect(block.span.start == end)
            guard !block.span.isEmpty else { continue }
            #expect(article.text[block.span.end] == 0x0A)
            end = block.span.end + 1
        }
        #expect(end == article.text.count)
    }

    @Test(arguments: pages)
    func `maps copied text to the same bytes of the source`(_ html: String) throws {
        let article = try article(html, format: .html)
        for block in article.blocks where !block.span.isEmpty {
            article.map.forEachRun(in: block.span.range) { run, origin, replaced in
                let length = replaced ?? run.count
                #expect(origin + length <= article.source.utf8.count)
                if replaced == nil, origin + length <= article.source.utf8.count {
                    let copied = article.source.utf8[origin..<origin + length]
                    #expect(Array(copied) == Array(article.text[run]))
                }
            }
            #expect(!block.source.isEmpty)
        }
    }

    @Test(arguments: pages)
    func `gives the same article for the same page`(_ html: String) throws {
        let first = try article(html, format: .html)
        let second = try article(html, format: .html)
        #expect(first.text == second.text)
        #expect(first.blocks == second.blocks)
        #expect(first.elements == second.elements)
        #expect(first.metadata == second.metadata)
    }

    @Test(arguments: pages)
    func `names for each block an element that is known`(_ html: String) throws {
        let article = try article(html, format: .html)
        for (index, element) in article.elements.enumerated() {
            if let parent = element.parent { #expect(parent.index < index) }
            #expect(element.ordinal >= 1)
        }
        for block in article.blocks {
            if let element = block.element { #expect(element.index < article.elements.count) }
        }
    }

    @Test func `takes a page of deeply nested elements`() throws {
        let depth = 20_000
        let html =
            String(repeating: "<div>", count: depth) + "core"
            + String(repeating: "</div>", count: depth)
        #expect(try article(html).keptTexts == ["core"])
    }

    @Test func `takes a page of many unclosed tables and lists`() throws {
        let html = String(repeating: "<table><tr><td><ul><li>x<a href=/y>", count: 3_000)
        let article = try article(html)
        let count = article.blocks.reduce(0) { $0 + article.string(of: $1).count { $0 == "x" } }
        #expect(count == 3_000)
    }
}
