internal import CaveatHTML
internal import CaveatModel

/// What kind of page a page declares itself to be, in linked data, microdata, `og:type` and by its
/// generator.
///
/// Pages say what their template says, so nothing here is believed without a look at the page; only
/// that it is an article is.
struct DeclaredTypes {
    /// Whether its linked data or microdata says that it is an article.
    let isTypedArticle: Bool
    /// Whether its meta tags say so, as those of forums do as well.
    let isTaggedArticle: Bool
    /// The kinds that are no article, each with what says so.
    let signs: [(kind: PageKind, words: String)]

    /// More things called articles than this are teasers of a front.
    private static let mostArticles = 2
    /// As many goods are a list of them.
    private static let leastProducts = 3

    /// Reads what a page declares.
    init(_ page: Page, _ tags: MetaTags, _ structured: StructuredData) {
        var signs: [(kind: PageKind, words: String)] = []
        var articleCount = 0
        var productCount = 0
        for type in structured.pageTypes {
            if Self.namesArticle(type) { articleCount += 1 }
            guard let kind = Self.kind(named: type) else { continue }
            signs.append((kind, "its linked data says \(type)"))
        }
        let isLinkedArticle = (1...Self.mostArticles).contains(articleCount)
        articleCount = 0
        for attribute in page.attributes where attribute.name == .itemtype {
            let range = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
            guard let slash = page.text[range].lastIndex(of: 0x2F) else { continue }
            let type = String(decoding: page.text[slash + 1..<range.upperBound], as: UTF8.self)
            if Self.namesArticle(type) { articleCount += 1 }
            if type == "Product" { productCount += 1 }
            guard let kind = Self.kind(named: type), !signs.contains(where: { $0.kind == kind })
            else { continue }
            signs.append((kind, "its microdata says \(Self.known(type))"))
        }
        if productCount >= Self.leastProducts {
            signs.append((.productList, "its microdata names \(productCount) products"))
        }
        let type = tags.first("og:type")?.lowercased() ?? ""
        if type == "product.group" || type == "og:product.group" {
            signs.append((.productList, "og:type says product.group"))
        }
        if let generator = tags.first("generator")?.lowercased(),
            let known = Self.generators.first(where: { generator.hasPrefix($0.name) })
        {
            signs.append((known.kind, "it was made with \(known.words)"))
        }
        isTypedArticle = isLinkedArticle || (1...Self.mostArticles).contains(articleCount)
        isTaggedArticle =
            type == "article" || type == "og:article"
            || tags.first("article:published_time", "citation_title") != nil
        self.signs = signs
    }

    /// The first thing that says that the page is of a kind.
    func words(for kind: PageKind) -> String? {
        signs.first { $0.kind == kind }?.words
    }

    private static func namesArticle(_ type: String) -> Bool {
        type != "DiscussionForumPosting"
            && (type.hasSuffix("Article") || type.hasSuffix("Posting") || type == "Recipe")
    }

    /// The kinds of schema.org's types.
    private static func kind(named type: String) -> PageKind? {
        types.first { $0.type == type }?.kind
    }

    /// The spelling of a known type, so that nothing of the page's own gets into a report.
    private static func known(_ type: String) -> String {
        types.first { $0.type == type }?.type ?? ""
    }

    /// Types of schema.org that tell what kind of page a page is.
    static let types: [(type: String, kind: PageKind)] = [
        ("SearchResultsPage", .searchResults),
        ("CollectionPage", .sectionFront),
        ("ItemList", .sectionFront),
        ("Blog", .sectionFront),
        ("OfferCatalog", .productList),
        ("ProductCollection", .productList),
        ("DiscussionForumPosting", .forumThread),
        ("QAPage", .forumThread),
    ]

    /// Programs that make pages of one kind, as the beginning of `generator`.
    private static let generators: [(name: String, words: String, kind: PageKind)] = [
        ("phpbb", "phpBB", .forumThread),
        ("vbulletin", "vBulletin", .forumThread),
        ("discourse", "Discourse", .forumThread),
        ("xenforo", "XenForo", .forumThread),
        ("mybb", "MyBB", .forumThread),
        ("discuz", "Discuz!", .forumThread),
        ("simple machines", "Simple Machines Forum", .forumThread),
        ("smf", "Simple Machines Forum", .forumThread),
        ("invision", "Invision Community", .forumThread),
        ("flarum", "Flarum", .forumThread),
        ("nodebb", "NodeBB", .forumThread),
        ("fluxbb", "FluxBB", .forumThread),
        ("woocommerce", "WooCommerce", .productList),
        ("prestashop", "PrestaShop", .productList),
        ("opencart", "OpenCart", .productList),
        ("magento", "Magento", .productList),
        ("shopify", "Shopify", .productList),
    ]
}
