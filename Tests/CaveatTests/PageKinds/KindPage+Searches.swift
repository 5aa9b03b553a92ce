import Caveat
import CaveatModel

/// What searches found.
extension KindPage {
    static let searches: [KindPage] = [
        search("WordPress", "Search Results for: bridge", english, body: "search-results"),
        search("nothing", "No results for “bridge”", [], title: "Search: bridge"),
        search(
            "German",
            "Suchergebnisse für „Brücke“",
            german,
            language: "de",
            url: "https://lantern.example/suche?q=br%C3%BCcke"
        ),
        search(
            "German, nothing",
            "Keine Ergebnisse",
            [],
            title: "Suchergebnisse",
            language: "de"
        ),
        search(
            "French",
            "Résultats de recherche",
            french,
            language: "fr",
            url: "https://lantern.example/?s=pont"
        ),
        search(
            "Spanish, by its address",
            "Puentes",
            spanish,
            language: "es",
            url: "https://lantern.example/buscar?query=puente"
        ),
        search("Russian", "Результаты поиска", russian, language: "ru"),
        search(
            "Russian, nothing",
            "Ничего не найдено",
            [],
            title: "Результаты поиска",
            language: "ru"
        ),
        search(
            "Ukrainian",
            "Результати пошуку: міст",
            ukrainian,
            language: "uk",
            url: "https://lantern.example/search?q=%D0%BC%D1%96%D1%81%D1%82"
        ),
        search(
            "linked data",
            "Bridges",
            english,
            head: """
                <script type="application/ld+json">{"@type":["WebPage","SearchResultsPage"]}</script>
                """
        ),
        search("Polish", "Wyniki wyszukiwania", polish, language: "pl"),
        search("Turkish", "Arama sonuçları", turkish, language: "tr"),
        search("Japanese", "検索結果", japanese, language: "ja"),
        search("Arabic", "نتائج البحث", arabic, language: "ar"),
    ]

    private static func search(
        _ name: String,
        _ heading: String,
        _ titles: [String],
        title: String? = nil,
        language: String = "en",
        url: String? = nil,
        head: String = "",
        body name2: String = ""
    ) -> KindPage {
        let hits = titles.enumerated().map {
            """
            <article><h3><a href="/a\($0.offset)">\($0.element)</a></h3><p>… the new bridge, as the \
            council said on Tuesday …</p></article>
            """
        }.joined()
        return KindPage(
            name: name,
            kind: .searchResults,
            title: "\(title ?? heading) - The Lantern",
            body: "\(menu)<main><h1>\(heading)</h1><form><input name=\"q\"></form>\(hits)</main>",
            head: head,
            bodyTag: "<body class=\"search \(name2)\">",
            url: url,
            language: language
        )
    }
}
