internal import CaveatModel

/// The country whose law a page means when its text names none.
struct HomeCountry {
    /// Its index in ``ConceptTable/countries``; nil where nothing tells it.
    let index: Int?

    /// Tells by what a page says of itself: the region of its language (`de-AT`), the end of its address
    /// (`.at`), or else the language, if one country has it for itself; traditional Chinese is none's.
    ///
    /// - Parameters:
    ///   - article: the page.
    ///   - language: the language that the page is read in, by its index.
    ///   - table: the countries and languages.
    init(article: Article, language: Int, table: ConceptTable) {
        func place(_ code: String?) -> Int? { code.flatMap { table.place(of: $0) } }
        // The text is read for its script only where the page itself says nothing.
        index =
            place(article.metadata.language.flatMap { Self.country(ofLanguage: $0) })
            ?? place(article.metadata.url.flatMap { Self.country(ofAddress: $0) })
            ?? place(Self.country(ofSpeakers: language, article: article, table: table))
    }

    /// Endings of two letters that everybody may register and that are mostly not used for the country
    /// (Google Search Central, "generic country code top-level domains").
    private static let generic: Set<String> = [
        "ad", "ai", "as", "bz", "cc", "cd", "co", "dj", "fm", "io", "la", "me", "ms", "nu", "sc",
        "sr", "su", "tk", "tv", "ws",
    ]

    /// Templates all over the world say `en-US`; that tells nothing.
    private static func country(ofLanguage tag: LanguageTag) -> String? {
        tag.rawValue == "en-us" ? nil : tag.region
    }

    private static func country(
        ofSpeakers language: Int,
        article: Article,
        table: ConceptTable
    ) -> String? {
        guard table.homes.indices.contains(language) else { return nil }
        let isShared =
            table.languages[language] == "zh" && ChineseScript.isTraditional(article.text.span)
        return isShared ? nil : table.homes[language]
    }

    private static func country(ofAddress url: String) -> String? {
        guard let host = Link.host(of: url) else { return nil }
        let dot = UInt8(ascii: ".")
        // From the end: a host may be as long as a page likes, and end in full stops.
        let end = host.utf8.reversed().drop { $0 == dot }.prefix { $0 != dot }
        guard end.prefix(3).count == 2 else { return nil }
        let code = String(decoding: end.reversed(), as: UTF8.self)
        return generic.contains(code) ? nil : code == "uk" ? "GB" : code.uppercased()
    }
}
