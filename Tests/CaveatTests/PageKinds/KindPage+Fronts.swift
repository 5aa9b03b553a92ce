import Caveat
import CaveatModel

/// Fronts of sites and sections.
extension KindPage {
    static let sectionFronts: [KindPage] = [
        front(
            "articles with an excerpt, at the root",
            english,
            url: "https://lantern.example/"
        ) {
            "<article><h2><a href=\"/a\($0)\">\($1)</a></h2><p>A sentence about it.</p></article>"
        },
        front(
            "bare links in a list, in a category",
            german,
            language: "de",
            url: "https://lantern.example/kategorie/umland/"
        ) { "<li><a href=\"/a\($0)\">\($1)</a></li>" },
        front(
            "cards that are links, in a section",
            french,
            language: "fr",
            url: "https://lantern.example/monde"
        ) {
            "<a class=\"card\" href=\"/a\($0)\"><img src=\"\($0).jpg\" alt=\"\"><h3>\($1)</h3></a>"
        },
        front(
            "an archive of WordPress",
            spanish,
            language: "es",
            head: ld("CollectionPage"),
            bodyTag: "<body class=\"archive category\">"
        ) {
            """
            <article class="post-\($0) post type-post"><h2 class="entry-title">
            <a href="/a\($0)">\($1)</a></h2><div class="entry-summary"><p>Unas palabras.</p></div>
            </article>
            """
        },
        front(
            "columns with a date",
            russian,
            language: "ru",
            head: "<meta property=\"og:type\" content=\"website\">",
            url: "https://lantern.example/ru/"
        ) {
            "<div class=\"col\"><h3><a href=\"/a\($0)\">\($1)</a></h3><span>10:3\($0 % 10)</span></div>"
        },
        front(
            "a list that linked data calls one",
            ukrainian,
            language: "uk",
            head: ld("ItemList")
        ) { "<div class=\"item\"><a href=\"/a\($0)\">\($1)</a></div>" },
        front(
            "what an author has written",
            polish,
            language: "pl",
            url: "https://lantern.example/author/editors/"
        ) { "<div class=\"row\"><h4><a href=\"/a\($0)\">\($1)</a></h4><p>Kilka słów.</p></div>" },
        front(
            "microdata of a collection",
            turkish,
            language: "tr",
            bodyTag: "<body itemscope itemtype=\"https://schema.org/CollectionPage\">"
        ) { "<section><h2><a href=\"/a\($0)\">\($1)</a></h2></section>" },
        front(
            "Japanese titles under a tag",
            japanese,
            language: "ja",
            url: "https://lantern.example/tag/bridges"
        ) { "<li><a href=\"/a\($0)\">\($1)</a><time>2026-11-0\($0 % 9)</time></li>" },
        front(
            "Arabic titles under a topic",
            arabic,
            language: "ar",
            url: "https://lantern.example/topics/bridges/"
        ) { "<div class=\"teaser\"><h3><a href=\"/a\($0)\">\($1)</a></h3></div>" },
        front("thirty links and nothing else", english + german + french) {
            "<li><a href=\"/a\($0)\">\($1)</a></li>"
        },
        front(
            "with a warning in the foot",
            english,
            url: "https://lantern.example/",
            after: "<footer>\(warning)</footer>"
        ) { "<div class=\"card\"><h2><a href=\"/a\($0)\">\($1)</a></h2></div>" },
    ]

    private static func ld(_ type: String) -> String {
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"\(type)\"}</script>"
    }

    private static func front(
        _ name: String,
        _ titles: [String],
        language: String = "en",
        head: String = "",
        bodyTag: String = "<body>",
        url: String? = nil,
        after: String = "",
        card: (Int, String) -> String
    ) -> KindPage {
        let cards = titles.enumerated().map { card($0.offset, $0.element) }.joined(separator: "\n")
        return KindPage(
            name: name,
            kind: .sectionFront,
            title: "The Lantern",
            body: "\(menu)<main><div class=\"list\">\(cards)</div></main>\(after)",
            head: head,
            bodyTag: bodyTag,
            url: url,
            language: language
        )
    }
}
