/// What a page says about itself.
public struct ArticleMetadata: Hashable, Sendable {
    /// The title of the article.
    public var title: String?
    /// The authors, as the page names them.
    public var authors: [String]
    /// When it was published, as ISO 8601 with as much precision as the page gives.
    public var published: String?
    /// When it was last changed, as ISO 8601 with as much precision as the page gives.
    public var modified: String?
    /// The language of the article: the one that the page declares, or else the one its text is in.
    public var language: LanguageTag?
    /// How ``language`` is known; nil when it is not.
    public var languageEvidence: LanguageEvidence?
    /// The language that the text is in, when that is clearly not the one that the page declares.
    public var contradictingLanguage: LanguageTag?
    /// The name of the site.
    public var site: String?
    /// The address of the page: the one the caller gave, or else the one that the page declares.
    public var url: String?
    /// The address that the page declares as its own.
    public var canonical: String?
    /// A summary in the page's own words.
    public var summary: String?

    /// Makes metadata; everything may be missing.
    ///
    /// Without a language there is no evidence of it.
    package init(
        title: String? = nil,
        authors: [String] = [],
        published: String? = nil,
        modified: String? = nil,
        language: LanguageTag? = nil,
        languageEvidence: LanguageEvidence = .declared,
        contradictingLanguage: LanguageTag? = nil,
        site: String? = nil,
        url: String? = nil,
        canonical: String? = nil,
        summary: String? = nil
    ) {
        self.title = title
        self.authors = authors
        self.published = published
        self.modified = modified
        self.language = language
        self.languageEvidence = language == nil ? nil : languageEvidence
        self.contradictingLanguage = contradictingLanguage
        self.site = site
        self.url = url
        self.canonical = canonical
        self.summary = summary
    }
}
