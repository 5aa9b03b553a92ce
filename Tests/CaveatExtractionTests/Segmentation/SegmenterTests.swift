import CaveatModel
import Testing

@Suite struct SegmenterTests {
    /// The visible blocks of a page.
    private func blocks(_ html: String) throws -> [String] {
        let article = try article(html, format: .html)
        return article.blocks.filter { $0.origin == .text }.map { article.string(of: $0) }
    }

    @Test(arguments: [
        ("<p>One <b>bo</b>ld</p>", ["One bold"]),
        ("<p>\n  two\n  words </p>", ["two words"]),
        ("<p>a</p>b<p>c</p>", ["a", "b", "c"]),
        ("<div>a<br>b</div>", ["a\nb"]),
        ("<div>a<br>\n<br>b</div>", ["a", "b"]),
        ("<div>a<br></div>", ["a"]),
        ("<p>a<hr>b", ["a", "b"]),
        ("<ul><li>x<ul><li>y</ul></ul>", ["x", "y"]),
        ("<p>a&nbsp;&nbsp;b\u{3000}c\u{2009}d</p>", ["a b c d"]),
        ("<p>a&shy;b\u{200B}c</p>", ["abc"]),
        ("<pre>a\n  b</pre>", ["a\n  b"]),
        ("<table><tr><th>k<th>v<tr><td>a<td>b</table>", ["k\tv", "a\tb"]),
        ("<table><tr><td>k<td><p>v</p><tr><td>a<td><div>b</div></table>", ["k\tv", "a\tb"]),
        ("<table><tr><td><h2>k</h2><td>v</table>", ["k", "v"]),
        ("<p>a <img alt='picture'>b</p>", ["a b"]),
        ("<p>a<!-- c -->b</p>", ["ab"]),
        ("<p>a<script>1</script>b</p>", ["ab"]),
        ("<p>see<span class='sr-only'>hidden</span> more</p>", ["see more", "hidden"]),
        ("<button>One</button><button>Two</button>", ["One", "Two"]),
        ("<p>日本語の文。</p><p>次の段落。</p>", ["日本語の文。", "次の段落。"]),
    ])
    func `cuts text where a reader sees a new block`(_ html: String, _ expected: [String]) throws {
        #expect(try blocks(html) == expected)
    }

    @Test func `records links with their own text`() throws {
        let article = try article(
            "<p>See <a href='https://Example.org/a?x=1&amp;y=2'>this page</a> or <a href=/b>b</a>.</p>"
        )
        let links = try #require(article.blocks.first).links
        #expect(links.map { article.string(in: $0.span) } == ["this page", "b"])
        #expect(links.map(\.target) == ["https://Example.org/a?x=1&y=2", "/b"])
        #expect(links.first?.host == "example.org")
    }

    @Test func `gives a link around several blocks to each of them`() throws {
        let article = try article("<a href=/x><h2>Head</h2><p>Text</p></a>")
        #expect(
            article.blocks.map { $0.links.map { article.string(in: $0.span) } } == [
                ["Head"], ["Text"],
            ]
        )
    }

    @Test func `takes the language from the nearest element that declares one`() throws {
        let article = try article(
            "<html lang=en><p>One</p><div lang='ru-RU'><p>Два</p></div><p>Three</p>"
        )
        #expect(article.blocks.map { $0.language?.rawValue } == ["en", "ru-ru", "en"])
    }

    @Test func `keeps attributes, comments and scripts as blocks beside the text`() throws {
        let article = try article(
            """
            <p>Look <img alt="A grey heron" src=h.jpg> here</p><!-- a remark -->
            <iframe title="A map"></iframe><script>let x = 1</script>
            """
        )
        #expect(article.block("A grey heron")?.origin == .attribute)
        #expect(article.block("A map")?.origin == .attribute)
        #expect(article.block("a remark")?.origin == .comment)
        let code = try #require(article.blocks.first { $0.origin == .code })
        #expect(code.span.isEmpty)
        #expect(code.disposition == .removed(.script))
        let source = String(decoding: article.source.utf8[code.source.range], as: UTF8.self)
        #expect(source == "let x = 1")
    }

    @Test func `counts elements among siblings of one name`() throws {
        let article = try article("<div><p>a</p><span>s</span><p>b</p></div>")
        let element = try #require(article.block("b")?.element)
        #expect(article.path(of: element) == "html > body > div:nth-of-type(1) > p:nth-of-type(2)")
    }

    @Test func `points from a block to its bytes in the source`() throws {
        let html = "<p>Fish &amp; <b>chips</b></p>"
        let article = try article(html)
        let block = try #require(article.blocks.first)
        #expect(article.string(of: block) == "Fish & chips")
        let bytes = article.source.utf8[block.source.range]
        #expect(String(decoding: bytes, as: UTF8.self) == "Fish &amp; <b>chips")
    }

    @Test func `takes the paragraphs of a text without markup as blocks without element`() throws {
        let article = try article("First line.\n\nSecond line.\n", format: .plainText)
        #expect(article.blocks.map(\.element) == [nil, nil])
        #expect(article.keptTexts == ["First line.", "Second line."])
        #expect(article.elements.isEmpty)
    }

    @Test func `keeps links apart that only a style sheet sets apart`() throws {
        let menu = try article(
            "<div><a href=/n>News</a><a href=/d>Data</a><a href=/x></a>, more</div>"
        )
        #expect(menu.blocks.map { menu.string(of: $0) } == ["News Data, more"])
        #expect(menu.blocks.flatMap(\.links).map { menu.string(in: $0.span) } == ["News", "Data"])
        // The space stands for the tag that it was made of.
        let space = menu.map.origin(of: 4..<5)
        #expect(String(decoding: menu.source.utf8[space], as: UTF8.self) == "<a href=/d>")
        let word = try article("<p>The <a href=/b>bri</a><a href=/b>dge</a> is closed.</p>")
        #expect(word.keptTexts == ["The bridge is closed."])
    }

    @Test(arguments: [
        ("<table><tr><td>a<td>b</p>c<tr><td>d<td>e</table>", "a\tb c", ["a", "<td>", "b", "c"]),
        ("<a href=/1>x<p><a href=/2>y<a>z<i>w", "x", ["x"]),
        (
            "<div><a href=/1>x<b><a href=/2>y</a>z</b></a></div>", "x yz",
            ["x", "<a href=/2>", "y", "z"]
        ),
        ("<p>a<br>b</p>", "a\nb", ["a", "<br>", "b"]),
        ("<p>a <b>b</b></p>", "a b", ["a ", "b"]),
    ])
    func `a gap stands for the bytes between the words or for none`(
        html: String,
        text: String,
        stretches: [String]
    ) throws {
        let article = try article(html, format: .html)
        let block = try #require(article.blocks.first)
        #expect(article.string(of: block) == text)
        let written = Self.written(article, block.span.range).joined()
        #expect(written == stretches.joined())
        for block in article.blocks {
            let origins = article.map.origins(of: block.span.range)
            for (one, next) in zip(origins, origins.dropFirst()) {
                #expect(one.upperBound <= next.lowerBound)
            }
        }
    }

    @Test(arguments: [
        ("<meta name=description content='one two &laquo;three&raquo four five'>", "«three»"),
        ("<p>x<img alt=\"one &quot;two&quot three&nbsp;&nbsp;four five six\">", "two"),
        ("<p title='a &notin; b &copy=c five six'>x", "&copy=c"),
        ("<p title = \"ab\ncd   ef\" title='gh'>x", "cd"),
        ("<p TITLE='ab &#x43 cd ef'>x", "cd"),
    ])
    func `a word of an attribute leads back to its own bytes`(html: String, word: String) throws {
        let article = try article("<body>" + html, format: .html)
        let block = try #require(
            article.blocks.first { $0.origin == .attribute || $0.origin == .meta }
        )
        let range = try #require(article.text[block.span.range].firstRange(of: Array(word.utf8)))
        let written = Self.written(article, range)
        #expect(written.count == 1)
        let plain = written.joined().replacing("&laquo;", with: "«").replacing("&raquo", with: "»")
        #expect(plain == word)
    }

    private static func written(_ article: Article, _ range: Range<Int>) -> [String] {
        article.map.origins(of: range).map {
            String(decoding: article.source.utf8[$0], as: UTF8.self)
        }
    }
}
