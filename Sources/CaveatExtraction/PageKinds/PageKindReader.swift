internal import CaveatHTML
internal import CaveatModel

/// Tells what kind of page a page is when it is no article.
///
/// Signs are asked in the order in which they are trusted: what the page declares, its address, its
/// structure, its phrases. One alone is never enough, and a page that declares itself an article is one:
/// to call an article something else is worse than to miss a front. Every number below was set so that
/// fewer than one in 300 of some 1,400 pages with an article was taken for something else.
struct PageKindReader {
    /// The parsed page.
    let page: Page
    /// Its segmentation.
    let outline: Segmentation
    /// What became of its blocks.
    let classification: Classification
    /// What it declares itself to be.
    let declared: DeclaredTypes
    /// What its address says.
    let address: AddressWords
    /// The words that tell kinds of pages.
    let words: KindWords
    /// What phrases and classes of vocabularies say.
    let phrases: PhraseSigns
    /// Its running text.
    let text: RunningText

    /// Gathers the signs that cost little.
    private init(
        _ page: Page,
        _ outline: Segmentation,
        _ classification: Classification,
        declared: DeclaredTypes,
        address: String?,
        words: KindWords,
        phrases: PhraseSigns
    ) {
        self.page = page
        self.outline = outline
        self.classification = classification
        self.declared = declared
        self.address = AddressWords(address, words)
        self.words = words
        self.phrases = phrases
        text = RunningText(outline, classification)
    }

    /// What a page is.
    ///
    /// - Parameters:
    ///   - page: the parsed page.
    ///   - outline: its segmentation.
    ///   - classification: what became of its blocks.
    ///   - declared: what it declares itself to be; most pages say that they are articles, and nothing
    ///     else is looked at.
    ///   - address: its address, if it is known.
    ///   - words: the words that tell kinds of pages.
    ///   - phrases: what phrases and classes of vocabularies say.
    /// - Returns: the kind with its reasons.
    static func judgement(
        on page: Page,
        _ outline: Segmentation,
        _ classification: Classification,
        declared: DeclaredTypes,
        address: String?,
        words: KindWords,
        phrases: @autoclosure () -> PhraseSigns
    ) -> KindJudgement {
        guard !declared.isTypedArticle else { return .article }
        return PageKindReader(
            page,
            outline,
            classification,
            declared: declared,
            address: address,
            words: words,
            phrases: phrases()
        )
        .judgement
    }

    private var judgement: KindJudgement {
        if let judgement = forumThread { return judgement }
        guard !declared.isTaggedArticle else { return .article }
        if let judgement = cookieWall { return judgement }
        guard !text.isColumn else { return .article }
        if let judgement = challenge ?? error ?? login { return judgement }
        guard outline.blocks.count >= Self.fewestBlocks else { return .article }
        let lists = PageLists(
            outline,
            classification,
            text,
            LinkedCards(outline, classification.evidence, classification),
            words
        )
        return searchResults(lists) ?? productList(lists) ?? sectionFront(lists) ?? .article
    }

    /// No list of anything has fewer blocks.
    private static let fewestBlocks = 3

    /// The judgement that a page is of a kind.
    func judge(_ kind: PageKind, _ reasons: [String?]) -> KindJudgement {
        KindJudgement(kind, because: reasons.compactMap(\.self).joined(separator: ", "))
    }

    /// How much running text there is, in words.
    func extent(_ letters: Int32) -> String {
        letters == 0 ? "no running text" : "\(letters) letters of running text"
    }
}
