internal import CaveatModel
import Testing

@testable import CaveatExtraction

/// Names and dates in the lines that pages show.
@Suite struct BylineAndDateTests {
    @Test(arguments: [
        ("Updated on Dec 16th, 2025 at 3:46 pm", "2025-12-16"),
        ("5 min read · 15 December 2025", "2025-12-15"),
        ("4 мая 2024, 10:15", "2024-05-04"), ("4 травня 2024", "2024-05-04"),
        ("4. März 2024, 9:30 Uhr", "2024-03-04"), ("le 1er août 2023", "2023-08-01"),
        ("6 de mayo de 2024", "2024-05-06"), ("12 maja 2024 r.", "2024-05-12"),
        ("5 Ekim 2023 Perşembe", "2023-10-05"), ("2024年5月4日", "2024-05-04"),
        ("May we see 12 of them by 2030?", nil), ("٤ مايو ٢٠٢٤", "2024-05-04"),
        ("2024년 5월 4일", "2024-05-04"), ("2024 May 4", "2024-05-04"), ("Chapter 12 of 2024", nil),
        ("In May 2024", nil), ("5 men in May of 2024", nil), ("Mary, 12, in 2024", nil),
    ])
    func `finds a date in words`(_ line: String, _ date: String?) {
        #expect(WrittenDate(line)?.iso == date)
    }

    @Test(arguments: [
        ("By Ada Quill", "Ada Quill"), ("Von Jette Lohmann · 4. Mai 2024", "Jette Lohmann"),
        ("Автор: Вера Лугова", "Вера Лугова"), ("Ada Quill", "Ada Quill"),
        ("Ada Quill May 6, 2024 10:15 GMT", "Ada Quill"), ("by Ada Quill - News desk", "Ada Quill"),
        ("Written by: Dr. Ada Quill | 3 min", "Dr. Ada Quill"), ("ada@example.org", nil),
        ("By Ada Quill in Lindenau", "Ada Quill"), ("by", nil), ("About the Author", nil),
        ("Article by", nil), ("Recipe by Ada Quill", "Ada Quill"),
        ("Über den Autor", nil), ("Об авторе", nil),
        ("Last Updated: 6 May", nil), ("Written byAda Quill", "Ada Quill"),
        ("May Quill", "May Quill"),
        ("12 May 2024", nil),
    ])
    func `finds the name in a byline`(_ line: String, _ name: String?) {
        #expect(BylineName.name(in: line) == name)
    }

    @Test func `finds the date beside the headline when nothing names it`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1><div class=x1>Ada Quill</div>
            <div class=x2>Sept. 6, 2024</div>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.published == "2024-09-06")
    }

    @Test func `follows the reference from an article to its author`() throws {
        let article = try article(
            """
            <script type="application/ld+json">{"@graph": [
            {"@type": "Article", "headline": "A bridge", "author": {"@id": "#ada"}},
            {"@type": "Person", "@id": "#ada", "name": "Ada Quill"},
            {"@type": "Person", "@id": "#ben", "name": "Ben Ink"},
            {"@type": "WebPage", "datePublished": "2024-05-06"}]}</script>
            <article><h1>A bridge</h1>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
        #expect(article.metadata.published == "2024-05-06")
    }

    @Test(arguments: [
        "<p>by Ada Quill</p>", "<div><a href=/autoren/ada-quill>Ada Quill</a></div>",
        "<span><a rel=author href=/ada>Ada Quill</a> · 5 min</span>",
    ])
    func `finds the author beside the headline`(_ line: String) throws {
        let article = try article(
            """
            <div class=x1><h1>A bridge for Lindenau</h1><div class=x2>\(line)</div></div>
            <div class=x3><div class=x4>\(Prose.html)</div><p><a rel=author href=/b>Ben Ink</a></p></div>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
    }

    @Test func `takes no teaser's author for the article's`() throws {
        let article = try article(
            """
            <div class=x1><h1>A bridge for Lindenau</h1></div><div class=x3>\(Prose.html)\(Prose.html)
            \(Prose.html)</div><div class=x5><p>By Ben Ink</p></div>
            """
        )
        #expect(article.metadata.authors == [])
    }

    @Test func `prefers the shown author to the site's name`() throws {
        let article = try article(
            """
            <meta property="og:site_name" content="The Gazette"><meta name=author content="The Gazette">
            <article><h1>A bridge</h1><p class=byline>By Ada Quill</p>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.authors == ["Ada Quill"])
    }
}
