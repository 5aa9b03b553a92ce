package import CaveatModel

extension KindJudgement {
    /// What a page is taken for when it is no article, as a sentence; nil for an article.
    ///
    /// For programs that show results in a form of their own; every report says it too.
    package var remark: String? {
        guard let reason else { return nil }
        return "This page reads like \(Wording.name(of: kind)), not an article: \(reason)."
    }
}

extension Wording {
    /// The name of a kind of page, with its article.
    static func name(of kind: PageKind) -> String {
        switch kind {
        case .article: "an article"
        case .sectionFront: "a section front"
        case .searchResults: "search results"
        case .forumThread: "a forum thread"
        case .productList: "a list of products"
        case .login: "a login page"
        case .challenge: "a challenge to the browser"
        case .cookieWall: "a cookie wall"
        case .error: "an error page"
        }
    }
}
