import CaveatModel
import Testing

@testable import CaveatExtraction

/// Titles without the name of the site.
@Suite struct DeclaredTitleTests {
    @Test(arguments: [
        ("A bridge | Harbour Gazette", "A bridge"), ("A bridge - Harbour Gazette", "A bridge"),
        ("A bridge – Harbour Gazette", "A bridge"), ("A bridge — Harbour Gazette", "A bridge"),
        ("A bridge · Harbour Gazette", "A bridge"), ("A bridge : Harbour Gazette", "A bridge"),
        ("A bridge » Harbour Gazette", "A bridge"), ("A bridge|Harbour Gazette", "A bridge"),
        ("Harbour Gazette: A bridge", "A bridge"), ("Harbour Gazette | A bridge", "A bridge"),
        ("A bridge - The Harbour Gazette", "A bridge"), ("A bridge | HARBOUR GAZETTE", "A bridge"),
        ("Ferries: a bridge | Harbour Gazette", "Ferries: a bridge"),
        ("A bridge: what now?", "A bridge: what now?"),
        ("A bridge – and a road", "A bridge – and a road"),
        ("« Un pont » pour Lindenau", "« Un pont » pour Lindenau"),
        ("Harbour Gazette", "Harbour Gazette"),
        ("A well-known Harbour Gazette", "A well-known Harbour Gazette"),
        ("A bridge - Harbour Gazette editor resigns", "A bridge - Harbour Gazette editor resigns"),
    ])
    func `cuts the site's name and nothing else`(_ declared: String, _ title: String) throws {
        for site in [
            "<meta property=og:site_name content='Harbour Gazette'>",
            "<header><a href=/>Harbour Gazette</a></header>",
            "<header><a href=/><img src=l.png alt='Harbour Gazette'></a></header>",
            "<footer>© 2024 Harbour Gazette, 4 Quay Street</footer>",
            "<link rel=canonical href=https://www.harbour-gazette.example/bridge>",
        ] {
            let article = try article(
                "<title>\(declared)</title>\(site)<article>\(Prose.html)</article>"
            )
            #expect(article.metadata.title == title, "\(site)")
        }
    }

    @Test(
        arguments: [
            ("<a href=/news>News</a>", nil, "News: a bridge for Lindenau"),
            ("<a href=https://other.example/>News</a>", "https://own.example/x", "News: a bridge"),
        ] as [(String, String?, String)]
    )
    func `takes no other link for the site's name`(
        _ link: String,
        _ url: String?,
        _ title: String
    ) throws {
        let article = try article(
            "<title>\(title)</title><header>\(link)</header><article>\(Prose.html)</article>",
            url: url
        )
        #expect(article.metadata.title == title)
    }

    @Test func `names the site that a title and the banner agree on`() throws {
        let article = try article(
            """
            <title>A bridge for Lindenau | Harbour Gazette</title><header><a href=/>Harbour Gazette</a></header>
            <article><h1>A bridge for Lindenau</h1>\(Prose.html)</article>
            """
        )
        #expect(article.metadata.site == "Harbour Gazette")
        #expect(article.metadata.title == "A bridge for Lindenau")
    }

    @Test(
        arguments: [
            ("/bridge", "https://gazette.example/x?y", "https://gazette.example/bridge"),
            ("https://gazette.example/b", "https://other.example/", "https://gazette.example/b"),
            ("/bridge", nil, "/bridge"),
            ("", "https://gazette.example/x", nil),
        ] as [(String, String?, String?)]
    )
    func `completes the address that the page declares, and keeps the one that is known`(
        _ address: String,
        _ known: String?,
        _ canonical: String?
    ) throws {
        let article = try article(
            "<link rel='nofollow Canonical' href='\(address)'><article>\(Prose.html)</article>",
            url: known
        )
        #expect(article.metadata.canonical == canonical)
        #expect(article.metadata.url == known ?? canonical)
    }
}
