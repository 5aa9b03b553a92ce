/// Where on the page a block stands.
public enum Zone: String, Hashable, Sendable, CaseIterable {
    /// The strip above everything: masthead, alert line.
    case banner
    /// Menus and breadcrumbs.
    case navigation
    /// The article's own column.
    case body
    /// Beside the article, or a box inside it.
    case aside
    /// A dialogue laid over the page.
    case modal
    /// What readers wrote.
    case comments
    /// The page's foot.
    case footer
    /// Text a browser does not show.
    case hidden
    /// `<head>`, meta tags, structured data.
    case metadata
}
