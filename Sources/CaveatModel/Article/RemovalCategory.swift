/// The kind of page furniture a removed block is, or why a part of the article is not in its text.
public enum RemovalCategory: String, Hashable, Sendable, CaseIterable {
    /// Links for screen readers and keyboards ("Skip to main content").
    case accessibilityLink
    /// Menus, breadcrumbs, tag lists.
    case navigation
    /// Mastheads and alert strips ("Breaking News").
    case banner
    /// Players and their controls ("please wait", "0:00 0:01:46 0:00").
    case mediaPlayer
    /// Share bars and follow buttons.
    case share
    /// Teasers of other articles.
    case related
    /// Readers' comments and their forms.
    case comments
    /// Newsletters, paywalls, appeals for support.
    case subscription
    /// Cookie and consent dialogues.
    case consent
    /// Advertisements.
    case advertisement
    /// Links to the next page.
    case pagination
    /// The page's foot: imprint, copyright, addresses.
    case footer
    /// Input fields, buttons, search boxes.
    case form
    /// Text a browser does not show, attributes and metadata.
    case hidden
    /// Scripts and style sheets.
    case script
    /// Captions, which the cleaned text leaves out unless it is asked for them.
    case caption
    /// Other parts of the article that the text was not asked for: its headline, its byline.
    case unselected

    /// The categories that a block can be classified into; the others only tell what a text leaves out.
    public static let furniture = allCases.filter { $0 != .caption && $0 != .unselected }

    /// The category of an article's block that the cleaned text was not asked for.
    package init(leavingOut role: BlockRole) {
        self = role == .caption ? .caption : .unselected
    }
}
