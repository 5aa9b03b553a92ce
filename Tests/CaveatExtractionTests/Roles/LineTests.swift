import CaveatModel
import Testing

/// Lines that stand in the article's own column without being its text.
@Suite struct LineTests {
    private let prose = [Prose.first, Prose.second, Prose.third]

    /// The article with something after its text.
    private func article(with furniture: String) throws -> Article {
        try CaveatExtractionTests.article(
            """
            <html><head><title>A bridge for Lindenau</title></head><body><article>
            <h1>A bridge for Lindenau</h1>\(Prose.html)\(furniture)</article></body></html>
            """
        )
    }

    @Test(arguments: [
        (
            "<div class=author-bio><p>Ada Quill has written about towns for ten years.</p></div>",
            BlockRole.byline
        ),
        ("<p class=photo-credit>Photo: Ben Ink</p>", .credit),
        ("<div><img src=b.jpg><p>The bridge in May</p></div>", .caption),
    ])
    func `knows who and what a line is about by its class or place`(
        _ html: String,
        _ role: BlockRole
    ) throws {
        let article = try article(with: html)
        #expect(article.blocks.last { $0.origin == .text }?.disposition == .kept(role))
        #expect(article.texts(.paragraph) == prose)
    }

    @Test(arguments: [
        (
            "<div class=teaser-box><a href=/f>Ferry to run again</a><p>The ferry starts on Monday, they say.</p></div>",
            RemovalCategory.related
        ),
        (
            "<article><h3><a href=/f>Ferry to run again</a></h3><p>It starts on Monday, they say.</p></article>",
            .related
        ),
        ("<aside><p>The ferry starts on Monday, the owner says.</p></aside>", .related),
        ("<div class=newsletter-signup><p>Get our letter every Monday.</p></div>", .subscription),
        ("<nav><ul><li><a href=/t>Bridges</a></ul></nav>", .navigation),
        ("<form><label>Your name</label></form>", .form),
        ("<p>A bridge for Lindenau</p>", .banner),
    ])
    func `drops boxes inside the article and says what they are`(
        _ html: String,
        _ category: RemovalCategory
    ) throws {
        let article = try article(with: html)
        #expect(article.blocks.last { $0.origin == .text }?.disposition == .removed(category))
        #expect(article.texts(.paragraph) == prose)
    }

    @Test func `brings in a paragraph that structured data calls the article's`() throws {
        let body = [Prose.first, Prose.second, Prose.third].joined(separator: " ")
            .replacing("\"", with: "\\\"")
        let page = """
            <script type="application/ld+json">
            {"@type": "NewsArticle", "articleBody": "\(body)"}</script>
            <article><h1>A bridge for Lindenau</h1><p>\(Prose.first)</p><p>\(Prose.second)</p>
            <div class="related"><p>\(Prose.third)</p></div></article>
            """
        #expect(try CaveatExtractionTests.article(page).texts(.paragraph) == prose)
        let without = page.replacing("NewsArticle", with: "WebSite")
        #expect(
            try CaveatExtractionTests.article(without).texts(.paragraph) == [
                Prose.first, Prose.second,
            ]
        )
    }

    @Test func `keeps a heading at the end that stands over nothing`() throws {
        let article = try article(with: "<h2>And then the river rose again.</h2>")
        #expect(article.texts(.heading) == ["And then the river rose again."])
    }

    @Test func `takes the standfirst between headline and text`() throws {
        let article = try CaveatExtractionTests.article(
            """
            <body><header><nav><a href=/>Home</a></nav></header><div class=page>
            <h1>A bridge for Lindenau</h1><p class="standfirst">The town has waited for it for years.</p>
            <div class=article-body>\(Prose.html)</div></div></body>
            """
        )
        #expect(article.texts(.lead) == ["The town has waited for it for years."])
        #expect(article.texts(.paragraph) == prose)
    }
}
