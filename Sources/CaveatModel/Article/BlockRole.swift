/// What a kept block is to the article.
public enum BlockRole: String, Hashable, Sendable, CaseIterable {
    /// The article's title as the page shows it.
    case headline
    /// Who wrote it.
    case byline
    /// When and where it was written.
    case dateline
    /// The standfirst.
    case lead
    /// A heading between sections.
    case heading
    /// A paragraph.
    case paragraph
    /// An item of a list.
    case listItem
    /// A quotation set apart.
    case quote
    /// A row of a table, cells separated by tabs.
    case table
    /// Text whose white space matters: code, verse.
    case preformatted
    /// The text of a picture or a figure.
    case caption
    /// Who else had a part in it ("With reporting by …").
    case credit
    /// A legal warning or label; given when rules have found one.
    case notice
}
