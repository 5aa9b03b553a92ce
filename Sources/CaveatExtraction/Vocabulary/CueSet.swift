internal import CaveatModel

/// Hints in class names and ids.
struct CueSet: OptionSet, Sendable {
    /// A bit for each hint.
    let rawValue: UInt32

    /// Menus and breadcrumbs.
    static let navigation = CueSet(rawValue: 1 << 0)
    /// Mastheads and alert strips.
    static let banner = CueSet(rawValue: 1 << 1)
    /// Players and their controls.
    static let mediaPlayer = CueSet(rawValue: 1 << 2)
    /// Share bars and follow buttons.
    static let share = CueSet(rawValue: 1 << 3)
    /// Teasers of other articles.
    static let related = CueSet(rawValue: 1 << 4)
    /// Readers' comments.
    static let comments = CueSet(rawValue: 1 << 5)
    /// Newsletters, paywalls, appeals.
    static let subscription = CueSet(rawValue: 1 << 6)
    /// Cookie dialogues.
    static let consent = CueSet(rawValue: 1 << 7)
    /// Advertisements.
    static let advertisement = CueSet(rawValue: 1 << 8)
    /// Links to other pages of the same text.
    static let pagination = CueSet(rawValue: 1 << 9)
    /// The page's foot.
    static let footer = CueSet(rawValue: 1 << 10)
    /// Fields and search boxes.
    static let form = CueSet(rawValue: 1 << 11)
    /// Skip links.
    static let accessibility = CueSet(rawValue: 1 << 12)
    /// A dialogue over the page.
    static let modal = CueSet(rawValue: 1 << 13)
    /// A column or box beside the article.
    static let aside = CueSet(rawValue: 1 << 14)
    /// Text for screen readers only.
    static let screenReader = CueSet(rawValue: 1 << 15)
    /// The article's own container.
    static let article = CueSet(rawValue: 1 << 16)
    /// Tags and topics of the article.
    static let tags = CueSet(rawValue: 1 << 17)
    /// A card of another article; weak, since some sites call a standfirst a teaser.
    static let teaser = CueSet(rawValue: 1 << 18)
    /// Who wrote it.
    static let byline = CueSet(rawValue: 1 << 19)
    /// When it was written.
    static let dateline = CueSet(rawValue: 1 << 20)
    /// The standfirst.
    static let lead = CueSet(rawValue: 1 << 21)
    /// A picture's text.
    static let caption = CueSet(rawValue: 1 << 22)
    /// Who took a picture.
    static let credit = CueSet(rawValue: 1 << 23)
    /// The article's title.
    static let headline = CueSet(rawValue: 1 << 24)
    /// A box about the author.
    static let biography = CueSet(rawValue: 1 << 25)
    /// A quotation set apart.
    static let quote = CueSet(rawValue: 1 << 26)

    /// Hidden, where the whole name of a class says so.
    static let concealed = CueSet(rawValue: 1 << 29)
    /// What stands for an embedded post, film or map.
    static let embed = CueSet(rawValue: 1 << 30)
    /// A box around a picture.
    static let picture = CueSet(rawValue: 1 << 27)

    /// No word of a class, but judged like one: an `article` beside or inside the article.
    static let otherArticle = CueSet(rawValue: 1 << 31)
    /// No word of a class, but judged like one: hidden in a way that scripts undo.
    static let hiddenForNow = CueSet(rawValue: 1 << 28)

    /// Cues each of which names a category of removal, in the order they are asked.
    static let removals: [(cue: CueSet, category: RemovalCategory)] = [
        (.consent, .consent), (.comments, .comments), (.advertisement, .advertisement),
        (.subscription, .subscription), (.share, .share), (.mediaPlayer, .mediaPlayer),
        (.related, .related), (.pagination, .pagination), (.accessibility, .accessibilityLink),
        (.navigation, .navigation), (.tags, .navigation), (.form, .form), (.footer, .footer),
        (.banner, .banner), (.modal, .subscription),
    ]

    /// All cues of ``removals``.
    static let anyRemoval = removals.reduce(into: CueSet()) { $0.formUnion($1.cue) }

    /// All cues by which an element is removed, those of cards included.
    static let anyJudged = anyRemoval.union(.teaser)
}
