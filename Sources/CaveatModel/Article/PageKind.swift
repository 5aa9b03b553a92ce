/// What kind of page a page is.
public enum PageKind: String, Hashable, Sendable, CaseIterable {
    /// An article; also what is said when nothing speaks for another kind.
    case article
    /// The front of a site or of a section: titles that lead to articles.
    case sectionFront
    /// What a search found, or that it found nothing.
    case searchResults
    /// Posts of several people, one after the other.
    case forumThread
    /// Goods with their prices.
    case productList
    /// A form that asks who the reader is.
    case login
    /// A page that asks the browser to prove that a person uses it.
    case challenge
    /// A page that shows nothing before the reader agrees to cookies.
    case cookieWall
    /// What a server sends when it has no page to send.
    case error

    /// The kinds that are no article.
    public static let others = allCases.filter { $0 != .article }
}

/// What kind of page a page is taken for, and why.
public struct KindJudgement: Hashable, Sendable {
    /// The kind.
    public let kind: PageKind
    /// What speaks for it, in plain words: "42 linked titles, 120 letters of running text"; nil for an
    /// article, for which nothing needs to speak.
    public let reason: String?

    /// A page that nothing speaks against as an article.
    public static let article = KindJudgement()

    private init() { (kind, reason) = (.article, nil) }

    /// Judges that a page is no article.
    ///
    /// - Parameters:
    ///   - kind: what it is instead; with ``PageKind/article`` the reason is dropped.
    ///   - reason: what speaks for that, in plain words.
    package init(_ kind: PageKind, because reason: String) {
        self.kind = kind
        self.reason = kind == .article ? nil : reason
    }
}
