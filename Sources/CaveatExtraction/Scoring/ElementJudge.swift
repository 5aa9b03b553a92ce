internal import CaveatHTML
internal import CaveatModel

/// Judges one element by its tag, its role and the words of its class and id.
struct ElementJudge {
    /// The element to judge.
    let element: OutlineElement
    /// The element's share of the page's prose, 0 to 1.
    let share: Float
    /// The prose in the element.
    let prose: Float
    /// Whether the article's title stands in it.
    let holdsHeadline: Bool
    /// Whether the article's title is known and stands outside it.
    let isElsewhere: Bool
    /// Whether some text stands outside it.
    let leavesText: Bool
    /// Whether paragraphs that nothing speaks against stand beside it.
    let isAmongText: Bool
    /// Whether its words name comments and such paragraphs stand before and after it.
    let isInsideText: Bool
    /// Whether it stands in an `article` or `main`.
    let isInArticle: Bool
    /// Whether it is a heading or stands in one.
    let isInHeading: Bool
    /// Whether it is an `article` other than the page's main one.
    let isOtherArticle: Bool
    /// Whether the page calls it the text of its article.
    let isDeclaredText: Bool
    /// Whether it is one that has a title of its own, beside or below one with the page's title.
    let isTitledArticle: Bool
    /// The share of its text that stands in links, 0 to 1.
    let linkDensity: Float
    /// The length of its text.
    let length: Int32
    /// The length of the page's text.
    let pageLength: Int32
    /// Whether the whole page is so short that shares of its text say nothing.
    let isPageTiny: Bool
    /// The hints that are not followed on this page.
    let distrusted: CueSet

    /// The largest share of the page's prose in an element that a word of its class can remove.
    ///
    /// Tuned, like those below, on half of the corpus pages.
    static let wordShare: Float = 0.45
    /// The same for elements whose tag or role says so.
    private static let tagShare: Float = 0.6
    /// The same for readers' comments, which may well be longer than the article.
    private static let commentShare: Float = 0.9

    /// The same for an `article` that is not the page's main one.
    private static let otherArticleShare: Float = 0.2
    /// The same for a box about the author.
    private static let biographyShare: Float = 0.3
    /// The same for a card of another article.
    private static let teaserShare: Float = 0.1
    /// The same for what stands in place of an embedded post or film.
    private static let embedShare: Float = 0.3
    /// A card of another article has at least this share of its text in links.
    private static let teaserLinks: Float = 0.15

    /// What a vocabulary says about the element.
    func named(by vocabularies: CompiledVocabularies, active: UInt64) -> ElementVerdicts.Verdict? {
        guard element.cues.specific >= 0 || element.cues.universal >= 0, element.name != .html,
            element.name != .body, !isDeclaredText
        else { return nil }
        for number in [element.cues.specific, element.cues.universal] where number >= 0 {
            let pattern = vocabularies.patterns[Int(number)]
            guard active >> UInt64(pattern.vocabulary) & 1 == 1,
                let disposition = pattern.disposition
            else { continue }
            if case .removed(let category) = disposition {
                let isSpecific = number == element.cues.specific
                let limit = isSpecific ? Self.tagShare : Self.wordShare
                if holdsHeadline
                    || share > limit && !(isElsewhere && leavesText && category == .consent)
                    || !isSpecific && isSpared(category)
                {
                    continue
                }
            }
            return ElementVerdicts.Verdict(
                disposition: disposition,
                reason: .attribute(
                    vocabulary: vocabularies.names[pattern.vocabulary],
                    entry: pattern.spelling
                ),
                isNamed: true
            )
        }
        return nil
    }

    /// What the structure says: tag and role first, then words.
    ///
    /// - Parameter page: the parsed page; no part of the judge, as there is one for each element.
    /// - Returns: the verdict and the hint it rests on, none for a tag or a role; nil when nothing
    ///   speaks against the element.
    func structural(on page: Page) -> (verdict: ElementVerdicts.Verdict, cue: CueSet)? {
        if let category = categoryOfTag() {
            let limit =
                category == .comments
                ? Self.commentShare : isElsewhere && isBeside ? 1 : Self.tagShare
            if share <= limit, mayLose(category) {
                return (removal(category, .element(page.names[element.name])), [])
            }
        }
        if let (category, role) = categoryOfRole(on: page), mayLose(category),
            share <= Self.tagShare || isElsewhere && leavesText && category == .subscription
        {
            return (removal(category, .element("role=\(role)")), [])
        }
        if isTitledArticle { return (removal(.related, .other("another article")), []) }
        let words = element.cues.words.subtracting(distrusted)
        if words.contains(.embed), share < Self.embedShare, !holdsHeadline,
            holdsControl(page)
        {
            return (removal(.consent, .other("stands in place of an embed")), [])
        }
        if isOtherArticle, share < Self.otherArticleShare, !holdsHeadline,
            !distrusted.contains(.otherArticle)
        {
            return (removal(.related, .other("another article")), .otherArticle)
        }
        if words.contains(.biography), share < Self.biographyShare, !holdsHeadline,
            isJudgedByWords
        {
            let byline = ElementVerdicts.Verdict(
                disposition: .kept(.byline),
                reason: .other("class or id names the author"),
                isNamed: false
            )
            return (byline, [])
        }
        guard !words.isDisjoint(with: .anyJudged), isJudgedByWords else { return nil }
        for (cue, category) in CueSet.removals where words.contains(cue) {
            let limit = category == .comments ? Self.commentShare : Self.wordShare
            guard share <= limit, !holdsHeadline, length <= Self.longest(cue), !isSpared(cue)
            else { continue }
            let reason = Reason.other("class or id names \(category.rawValue)")
            return (removal(category, reason), cue)
        }
        if words.contains(.teaser), linkDensity > Self.teaserLinks, share < Self.teaserShare,
            !holdsHeadline
        {
            return (removal(.related, .other("class or id names a teaser")), .teaser)
        }
        return nil
    }

    /// Hints at furniture that consists of links.
    ///
    /// A section whose class says "toc" because a table of contents leads to it is none.
    static let madeOfLinks: CueSet = [.navigation, .tags, .pagination, .share]
    /// An element of running text has at least this much prose; tuned on half of the corpus pages.
    private static let leastProse: Float = 1
    /// And at most this share of its text in links.
    private static let mostLinks: Float = 0.2

    /// Hints at furniture that is no paragraph beside other paragraphs.
    ///
    /// A story about cookies, or one of which the second half is paid for, may say so in the class of each
    /// of its paragraphs.
    private static let boxed: CueSet = [.subscription, .consent, .comments]

    /// The hints that were not followed because the element is running text.
    ///
    /// They mean something else on this page, and are distrusted like those that remove too much.
    var sparedBy: CueSet {
        guard !element.cues.words.isEmpty, isJudgedByWords else { return [] }
        return element.cues.words.intersection(spared).subtracting(distrusted)
    }

    /// The hints that mean something else for running text.
    private var spared: CueSet {
        guard isProse else { return [] }
        var cues = Self.madeOfLinks
        if isText { cues.formUnion(Self.boxed) }
        // After what readers say, no article goes on.
        if isInsideText { cues.insert(.comments) }
        return cues
    }

    /// Whether the element is running text for which a hint means something else.
    private func isSpared(_ cue: CueSet) -> Bool { spared.contains(cue) }

    /// Whether what a vocabulary says in general is not followed for the element.
    private func isSpared(_ category: RemovalCategory) -> Bool {
        guard let cue = CueSet.removals.first(where: { $0.category == category })?.cue,
            Self.boxed.contains(cue), isPartOfText
        else { return false }
        return isProse && isText || distrusted.contains(cue)
    }

    /// Whether the element is a part of a text beside others that nothing speaks against.
    private var isText: Bool { isAmongText && isPartOfText }

    private var isPartOfText: Bool {
        element.name.isHeading || element.name == .p || element.name == .section
            || element.name == .li || element.name == .blockquote
    }

    private var isProse: Bool { prose >= Self.leastProse && linkDensity <= Self.mostLinks }

    /// The longest text, in letters, of an element that a hint can be about.
    private static func longest(_ cue: CueSet) -> Int32 {
        switch cue {
        case .accessibility: 80
        case .share, .pagination: 400
        case .tags: 600
        default: .max
        }
    }

    private func removal(
        _ category: RemovalCategory,
        _ reason: Reason
    ) -> ElementVerdicts.Verdict {
        ElementVerdicts.Verdict(disposition: .removed(category), reason: reason, isNamed: false)
    }

    /// Classes of the outermost elements describe the page, those of articles its tags.
    var isJudgedByWords: Bool {
        switch element.name {
        case .html, .body, .main: false
        case .article: !element.cues.words.isDisjoint(with: [.comments, .related, .advertisement])
        case .h1, .tr: false
        case _ where isDeclaredText: false
        default: true
        }
    }

    /// Whether a name alone says nothing, neither for nor against what stands in the element.
    ///
    /// Only the names of most elements are among these.
    static func isSilent(_ name: NameID) -> Bool {
        switch name {
        case .div, .p, .span, .a, .ul, .ol, .li, .section, .figure, .figcaption, .h1, .h2, .h3, .h4,
            .h5, .h6, .b, .strong, .em, .i, .table, .tbody, .tr, .td, .th, .img, .picture, .time:
            true
        default: false
        }
    }

    private func categoryOfTag() -> RemovalCategory? {
        switch element.name {
        case .nav, .menu: .navigation
        case .footer: isInArticle && share > 0.02 ? nil : .footer
        case .header: isInArticle ? nil : .banner
        case .aside: isOwnBox || share > 0.25 && !isElsewhere ? nil : .related
        case .dialog: .subscription
        case .select, .button, .textarea: mayBeControl ? .form : nil
        case .search, .fieldset, .datalist: .form
        case .form: share > 0.1 ? nil : .form
        case .video, .audio, .object, .ampVideo, .ampAudio: .mediaPlayer
        default: nil
        }
    }

    /// Whether it holds no more than controls do: any number of options, but no running text.
    private var mayBeControl: Bool {
        prose < Self.leastProse || FormLength.admits(element.name, length, of: pageLength)
    }

    /// Whether the page may lose the element as furniture: it does not hold the title, or is the way to
    /// the page, which may end with it.
    private func mayLose(_ category: RemovalCategory) -> Bool {
        !holdsHeadline
            || category == .navigation && prose < Self.leastProse && length <= Self.longestTrail
    }

    /// The longest way to a page, its title included, in letters.
    static let longestTrail: Int32 = 300

    /// Whether something in the element can be pressed or ticked.
    private func holdsControl(_ page: Page) -> Bool {
        page.descendants(of: NodeID(Int(element.node))).contains { index in
            switch page.nodes[index].name {
            case .button, .input, .label: true
            default: false
            }
        }
    }

    /// Whether the element never holds the article, unless it holds its title.
    private var isBeside: Bool {
        element.name == .aside || element.name == .dialog && leavesText
    }

    /// Whether it is a box of the article: sentences, and no link.
    private var isOwnBox: Bool {
        isInArticle && prose >= Self.leastProse && linkDensity == 0
            && element.cues.words.isDisjoint(with: .anyRemoval)
    }

    private func categoryOfRole(on page: Page) -> (RemovalCategory, String)? {
        guard let role = page.value(of: .role, in: NodeID(Int(element.node))), !role.isEmpty else {
            return nil
        }
        let category: RemovalCategory? =
            switch String(decoding: role, as: UTF8.self) {
            case "navigation", "menu", "menubar", "menuitem", "tablist", "toolbar": .navigation
            case "banner": .banner
            case "contentinfo": .footer
            case "complementary": share > 0.25 ? nil : .related
            // A heading that opens what stands under it.
            case "button" where isInHeading: nil
            case "button", "listbox", "option": mayBeControl ? .form : nil
            case "search": .form
            case "dialog", "alertdialog": .subscription
            default: nil
            }
        return category.map { ($0, String(decoding: role, as: UTF8.self)) }
    }
}
