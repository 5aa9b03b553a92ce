/// What a class name or an id hints at: a sign of several, by which an element is judged.
package enum ClassHint: String, Hashable, Sendable, CaseIterable {
    /// Menus and breadcrumbs.
    case navigation
    /// Mastheads and alert strips.
    case banner
    /// Players and their controls.
    case mediaPlayer
    /// Share bars and follow buttons.
    case share
    /// Teasers of other articles.
    case related
    /// Readers' comments.
    case comments
    /// Newsletters, paywalls, appeals.
    case subscription
    /// Cookie dialogues.
    case consent
    /// Advertisements.
    case advertisement
    /// Links to other pages of the same text.
    case pagination
    /// The page's foot.
    case footer
    /// Fields and search boxes.
    case form
    /// Skip links.
    case accessibility
    /// A dialogue over the page.
    case modal
    /// A column or box beside the article.
    case aside
    /// Text for screen readers only.
    case screenReader
    /// The article's own container.
    case article
    /// Tags and topics of the article.
    case tags
    /// A card of another article; weak, since some sites call a standfirst a teaser.
    case teaser
    /// Who wrote it.
    case byline
    /// When it was written.
    case dateline
    /// The standfirst.
    case lead
    /// A picture's text.
    case caption
    /// Who took a picture.
    case credit
    /// The article's title.
    case headline
    /// A box about the author.
    case biography
    /// A quotation set apart.
    case quote
    /// A box around a picture.
    case picture
    /// Hidden.
    case concealed
    /// What stands for an embedded post, film or map.
    case embed
}
