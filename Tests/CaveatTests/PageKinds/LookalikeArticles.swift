import Caveat
import CaveatModel

/// Articles that look like a page of another kind.
enum LookalikeArticles {
    private static let story = NoticePage.english.paragraphs.map { "<p>\($0)</p>" }.joined()
    private static let first = "<p>\(NoticePage.english.paragraphs[0])</p>"
    private static let related = KindPage.english.enumerated().map {
        "<li><a href=\"/a\($0.offset)\">\($0.element)</a></li>"
    }.joined()
    private static let newsArticle = """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Lamps"}</script>
        """
    private static let ogArticle = "<meta property=\"og:type\" content=\"article\">"

    /// An article with a title, whatever stands in it.
    private static func page(
        _ name: String,
        _ body: String,
        title: String = "Harbour town reopens its library after the flood",
        head: String = "",
        bodyTag: String = "<body>",
        url: String? = nil
    ) -> KindPage {
        KindPage(
            name: name,
            kind: .article,
            title: "\(title) | The Lantern",
            body: "\(KindPage.menu)<main><h1>\(title)</h1>\(body)</main>",
            head: head,
            bodyTag: bodyTag,
            url: url
        )
    }

    private static let lamps = [
        ("Aino", "It is light enough for one hand, and its arm stays where it is put for years."),
        (
            "Borealis",
            "It gives a warm light that falls on the page and on nothing else in the room."
        ),
        (
            "Candela",
            "Its shade is made of paper, and can be bought again when the first one is torn."
        ),
        ("Duna", "It hangs from two screws, takes any bulb and costs less than a good dinner."),
        (
            "Estrella",
            "It is loud when it is switched on, but no other lamp fills a hall like this."
        ),
        ("Fjord", "It folds into a box, which makes it the only one that we took on a journey."),
    ]

    private static func lampList(_ item: (String, String) -> String) -> String {
        lamps.map { item($0.0, $0.1) }.joined()
    }

    static let all: [KindPage] = [
        page(
            "a long list, each title a link",
            first + lampList { "<h2><a href=\"/\($0)\">\($0)</a></h2><p>\($1)</p><p>\($1)</p>" },
            title: "Six lamps to read by"
        ),
        page(
            "a list of cards",
            "<p>\(NoticePage.english.paragraphs[1])</p>" + story
                + lampList { "<div><h3><a href=\"/\($0)\">Lamp \($0)</a></h3><p>\($1)</p></div>" },
            title: "Six lamps to read by"
        ),
        page(
            "a review with prices",
            story
                + lampList {
                    "<div><h3><a href=\"/\($0)\">Lamp \($0)</a></h3><span>$49.90</span><p>\($1)</p></div>"
                },
            title: "The best lamps of the year",
            url: "https://lantern.example/shop/best-lamps"
        ),
        page(
            "short, with a box of offers",
            first
                + lampList { name, _ in
                    "<div><h3><a href=\"/\(name)\">Lamp \(name)</a></h3><b>$49.90</b></div>"
                },
            head: newsArticle
        ),
        page(
            "with many comments",
            story
                + (0..<12).map {
                    """
                    <div class="comment"><a href="/u\($0)">rower\($0)</a><time>Nov \($0), 2026</time>
                    <p>\(lamps[$0 % 6].1) \(lamps[($0 + 1) % 6].1)</p></div>
                    """
                }.joined(),
            url: "https://forum.lantern.example/2026/library"
        ),
        page(
            "with comments that linked data calls postings",
            story
                + (0..<9).map {
                    """
                    <div itemscope itemtype="https://schema.org/DiscussionForumPosting"><a href="/u">m\($0)\
                    </a><time>Nov \($0), 2026</time><p>\(lamps[$0 % 6].1)</p></div>
                    """
                }.joined()
        ),
        page(
            "a live blog",
            (0..<9).map {
                """
                <article><time>10:4\($0)</time><a href="/by">By the editors</a><h3>Update \($0)</h3>
                <p>\(lamps[$0 % 6].1)</p></article>
                """
            }.joined(),
            title: "The flood as it happened",
            head: "<script type=\"application/ld+json\">{\"@type\":\"LiveBlogPosting\"}</script>"
        ),
        page(
            "a live blog without linked data",
            (0..<9).map {
                """
                <div><time>10:4\($0)</time><span>By the editors</span><p>\(lamps[$0 % 6].1)</p></div>
                """
            }.joined(),
            title: "The flood as it happened"
        ),
        page(
            "a brief with a newsletter box",
            first
                + "<form><h2>Our newsletter</h2><input type=\"email\"><button>Sign up</button></form>"
        ),
        page(
            "a brief with a login in the head",
            "<form><input name=\"u\"><input type=\"password\"><button>Log in</button></form>"
                + first
        ),
        page(
            "a teaser before a paywall",
            first + "<h2>Log in to read on</h2><form><input type=\"password\"></form>",
            head: ogArticle
        ),
        page(
            "a teaser before a paywall, without tags",
            first
                + "<div class=\"paywall\"><h2>Log in</h2><form><input type=\"password\"></form></div>"
        ),
        page(
            "questions and answers",
            (0..<6).map { "<h3>What about the lamp \(lamps[$0].0)?</h3><p>\(lamps[$0].1)</p>" }
                .joined(),
            title: "Your questions about lamps"
        ),
        page(
            "an interview on the page of a forum",
            (0..<6).map { "<p><b>Why \(lamps[$0].0)?</b> \(lamps[$0].1)</p>" }.joined(),
            url: "https://lantern.example/forum/interview-with-a-lamp-maker"
        ),
        page(
            "short, with thirty related stories",
            first + "<ul>\(related)\(related)</ul>",
            head: ogArticle
        ),
        page("with sixty related stories", story + "<ul>\(related)\(related)\(related)</ul>"),
        page(
            "at the root",
            story + "<ul>\(related)</ul>",
            url: "https://lantern.example/"
        ),
        page(
            "with a cookie banner",
            story
                + """
                <div class="cookie-banner"><h2>We value your privacy</h2><p>We use cookies.</p>
                <button>Accept all</button><button>Reject all</button></div>
                """
        ),
        page(
            "a brief with a cookie banner",
            "<p>The library opens on Monday at ten.</p>"
                + """
                <div class="cookie-banner"><h2>We value your privacy</h2><p>We use cookies.</p>
                <button>Accept all</button><button>Reject all</button></div>
                """
        ),
        page("about an error", story, title: "Page not found: how libraries lose books"),
        page("about challenges", story, title: "Verify you are human, says the machine"),
        page(
            "about searching",
            story,
            title: "Search results for a lost library",
            url: "https://lantern.example/2026/search-for-the-library"
        ),
        page("under a topic", story, url: "https://lantern.example/topics/books/library-reopens"),
        page(
            "in a shop’s magazine",
            story + "<button>Add to cart</button>",
            head: "<meta name=\"generator\" content=\"WooCommerce 9.1\">",
            url: "https://lamps.example/shop/magazine/library"
        ),
        page("one sentence", "<p>The library of the harbour town is open again since Monday.</p>"),
        KindPage(name: "nothing at all", kind: .article, title: "", body: ""),
        KindPage(
            name: "an article that a script writes",
            kind: .article,
            title: "The Lantern",
            body: "<div id=\"app\"></div><script>window.__STATE__ = {};</script>"
        ),
    ]
}
