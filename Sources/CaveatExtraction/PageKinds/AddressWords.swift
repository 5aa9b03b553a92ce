internal import CaveatModel
internal import CaveatText

/// What the words of a page's address say about its kind.
struct AddressWords {
    private let host: String
    private let steps: [String]
    private let query: [Substring]

    /// Reads an address; nothing is known about a page without one.
    init(_ address: String?) {
        guard let address, let host = Link.host(of: address) else {
            (self.host, steps, query) = ("", [], [])
            return
        }
        let small = address.lowercased()
        let page = small.prefix { $0 != "#" }
        let path = page.prefix { $0 != "?" }
        self.host = host
        steps = path.split(separator: "/").dropFirst(path.contains("//") ? 2 : 1).map(String.init)
        query = page.dropFirst(path.count + 1).split(separator: "&")
    }

    /// What the address says that speaks for a kind, in plain words; nil for nothing.
    func words(for kind: PageKind) -> String? {
        guard !host.isEmpty else { return nil }
        switch kind {
        case .searchResults:
            return isSearch ? "its address is that of a search" : nil
        case .login:
            return steps.suffix(2).contains(where: Self.logins.contains)
                ? "its address is that of a login" : nil
        case .forumThread:
            return isForum ? "its address is that of a forum" : nil
        case .productList:
            return steps.contains(where: Self.shops.contains)
                ? "its address is that of a shop" : nil
        case .sectionFront:
            if isFront { return "its address is that of a site’s front" }
            return isSection ? "its address is that of a section" : nil
        case .article, .challenge, .cookieWall, .error: return nil
        }
    }

    private var isFront: Bool {
        query.isEmpty && steps.allSatisfy { $0.hasPrefix("index.") || $0.utf8.count == 2 }
            && steps.count <= 2
    }

    /// Whether it certainly is the front of a site or of a section: by its path, or a word for sections.
    var isFrontOrNamedSection: Bool {
        !host.isEmpty && (isFront || steps.dropLast().contains(where: Self.sections.contains))
    }

    /// The longest name of a section, in bytes; titles of articles are longer.
    private static let longestSection = 24

    private var isSection: Bool {
        if steps.dropLast().contains(where: Self.sections.contains) { return true }
        guard steps.count <= 2, let last = steps.last, last.utf8.count <= Self.longestSection
        else { return false }
        return last.utf8.allSatisfy { !ASCII.isDigit($0) && $0 != 0x2E }
            && last.split(separator: "-").count <= 2
    }

    private var isSearch: Bool {
        let asks = query.contains { part in
            guard let equals = part.firstIndex(of: "=") else { return false }
            return Self.questions.contains(String(part[..<equals]))
                && part.index(after: equals) < part.endIndex
        }
        let isNamed = steps.contains { step in
            Self.searches.contains(String(step.prefix { $0 != "." }))
        }
        return isNamed && (asks || steps.count <= 3) || asks && steps.isEmpty
    }

    private var isForum: Bool {
        let first = host.prefix { $0 != "." }
        return Self.forumHosts.contains(String(first))
            || steps.contains { step in Self.forumPages.contains(where: step.hasPrefix) }
            || steps.dropLast().contains(where: Self.forums.contains)
            || steps.contains(where: Self.threads.contains)
                && steps.contains { $0.utf8.first.map(ASCII.isDigit) ?? false }
    }

    private static let questions: Set = [
        "q", "s", "query", "search", "keyword", "keywords", "term", "text", "search_query", "suche",
    ]
    private static let searches: Set = [
        "search", "suche", "recherche", "buscar", "busca", "buscador", "ricerca", "cerca", "zoeken",
        "szukaj", "wyszukiwarka", "poisk", "arama", "hledat", "sok", "haku", "kereses", "cautare",
        "pretraga", "поиск",
    ]
    private static let logins: Set = [
        "login", "signin", "sign-in", "log-in", "logon", "anmelden", "connexion", "iniciar-sesion",
        "accedi", "inloggen", "zaloguj", "logowanie", "giris", "wp-login.php", "login.php",
        "login.html", "auth", "vhod",
    ]
    private static let forums: Set = ["forum", "forums", "threads", "viewtopic"]
    private static let threads: Set = ["topic", "t", "thread"]
    private static let forumHosts: Set = ["forum", "forums", "community", "board", "boards"]
    private static let forumPages = [
        "viewtopic.php", "showthread.php", "viewthread.php", "thread-", "showtopic", "forum.php",
    ]
    private static let shops: Set = [
        "shop", "store", "product-category", "collections", "catalog", "catalogue", "products",
        "katalog", "sklep", "tienda", "boutique", "loja", "negozio", "winkel", "magazin",
        "catalogo",
    ]
    private static let sections: Set = [
        "category", "categories", "kategorie", "categorie", "categoria", "tag", "tags", "topic",
        "topics", "section", "sections", "rubrik", "rubrique", "ressort", "seccion", "sezione",
        "thema", "themen", "tema", "author", "authors", "autor", "archive", "archives", "archiv",
        "rubric", "rubrics",
    ]
}
