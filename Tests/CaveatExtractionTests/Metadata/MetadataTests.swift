import CaveatModel
import Testing

@testable import CaveatExtraction

@Suite struct MetadataTests {
    private let page = """
        <html lang="en-GB"><head><title>A bridge | The Gazette</title>
        <meta property="og:title" content="A bridge for Lindenau">
        <meta property="og:site_name" content="The Gazette">
        <meta name="description" content="The council talks about &quot;the bridge&quot;.">
        <link rel="canonical" href="https://gazette.example/bridge">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "A bridge for Lindenau", "datePublished": "2024-05-06T10:00:00+02:00",
        "author": [{"@type": "Person", "name": "Ada Quill"}, {"@type": "Person", "name": "Ben Ink"}],
        "publisher": {"@type": "Organization", "name": "Gazette Press"},
        "articleBody": "Stra\\u00dfe \\"and\\" bridge.",}</script></head>
        <body><article><h1>A bridge for Lindenau</h1>\(Prose.html)</article></body></html>
        """

    @Test func `reads structured data first, then tags`() throws {
        let metadata = try article(page).metadata
        #expect(metadata.title == "A bridge for Lindenau")
        #expect(metadata.authors == ["Ada Quill", "Ben Ink"])
        #expect(metadata.published == "2024-05-06T10:00:00+02:00")
        #expect(metadata.language?.rawValue == "en-gb")
        #expect(metadata.site == "The Gazette")
        #expect(metadata.url == "https://gazette.example/bridge")
        #expect(metadata.summary == "The council talks about \"the bridge\".")
    }

    @Test func `files metadata as blocks after the page's own`() throws {
        let article = try article(page)
        let body = try #require(article.block("Straße \"and\" bridge."))
        #expect(body.origin == .structuredData)
        #expect(body.zone == .metadata)
        #expect(body.disposition == .removed(.hidden))
        let source = String(decoding: article.source.utf8[body.source.range], as: UTF8.self)
        #expect(source == "Stra\\u00dfe \\\"and\\\" bridge.")
        #expect(article.block("A bridge | The Gazette")?.origin == .meta)
        let description = try #require(article.block("The council talks about \"the bridge\"."))
        #expect(description.origin == .meta)
        let lastText = article.blocks.lastIndex { $0.origin == .text } ?? 0
        #expect(description.id.index > lastText)
    }

    @Test func `takes author and date from the page where no tag tells`() throws {
        let metadata = try article(
            """
            <article><h1>A bridge for Lindenau</h1><div class=byline>By Ada Quill</div>
            <div><time class=published datetime="2024-05-06T10:00Z">Monday</time></div>\(Prose.html)</article>
            """
        ).metadata
        #expect(metadata.title == "A bridge for Lindenau")
        #expect(metadata.authors == ["Ada Quill"])
        #expect(metadata.published == "2024-05-06T10:00Z")
    }

    @Test(arguments: [
        ("2024-05-06", "2024-05-06"), ("2024/05/06", "2024-05-06"),
        ("2024-05-06 10:20", "2024-05-06T10:20"),
        ("2024-05-06T10:20:30Z", "2024-05-06T10:20:30Z"),
        ("Mon, 06 May 2024 10:20:30 GMT", "2024-05-06T10:20:30Z"),
        ("Mon, 06 May 2024 10:20:30 +0200", "2024-05-06T10:20:30+02:00"),
        ("May 6, 2024", "2024-05-06"), ("6 May 2024", "2024-05-06"), ("06.05.2024", "2024-05-06"),
        ("2024-13-06", nil), ("yesterday", nil), ("", nil), ("05/06/2024", nil),
    ])
    func `writes dates as ISO 8601 and guesses none`(_ text: String, _ expected: String?) {
        #expect(ISODate(words: ShippedVocabularies.lexicon.dates).normalised(text) == expected)
    }
}
