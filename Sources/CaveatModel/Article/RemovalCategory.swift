/// The kind of page furniture a removed block is.
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
}
