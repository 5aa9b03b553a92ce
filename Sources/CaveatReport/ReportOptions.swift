/// What a report shows, and for what kind of screen.
///
/// ``color``, ``width`` and ``isPlain`` concern the text format alone; JSON and Markdown are for programs and for
/// pages that set their own lines.
public struct ReportOptions: Hashable, Sendable {
    /// Whether the text format uses ANSI colours.
    public var color: Bool
    /// The number of columns that the text format may fill; values below 40 count as 40.
    public var width: Int
    /// Whether the text format says in words and plain punctuation what it draws otherwise, for screen
    /// readers.
    public var isPlain: Bool
    /// Whether the cleaned text is part of the report.
    public var includesText: Bool
    /// Whether removed pieces are shown one by one; their number always is.
    public var includesRemovedPieces: Bool
    /// Whether links of the cleaned text keep their addresses in Markdown; other formats have none.
    public var includesLinks: Bool
    /// Whether a table begins with the mark by which spreadsheets know UTF-8.
    public var hasByteOrderMark: Bool

    /// Whether JSON is compact, and says so: removed pieces are counted only, and the text is left out
    /// unless ``includesText`` asks for it.
    var isCompact: Bool { !includesRemovedPieces }

    /// Makes options.
    ///
    /// - Parameters:
    ///   - color: whether the text format uses ANSI colours.
    ///   - width: the number of columns that the text format may fill.
    ///   - isPlain: whether the text format draws nothing.
    ///   - includesText: whether the cleaned text is part of the report.
    ///   - includesRemovedPieces: whether removed pieces are shown one by one.
    ///   - includesLinks: whether links keep their addresses in Markdown.
    ///   - hasByteOrderMark: whether a table begins with the mark by which spreadsheets know UTF-8.
    public init(
        color: Bool = false,
        width: Int = 80,
        isPlain: Bool = false,
        includesText: Bool = true,
        includesRemovedPieces: Bool = true,
        includesLinks: Bool = false,
        hasByteOrderMark: Bool = false
    ) {
        self.color = color
        self.width = width
        self.isPlain = isPlain
        self.includesText = includesText
        self.includesRemovedPieces = includesRemovedPieces
        self.includesLinks = includesLinks
        self.hasByteOrderMark = hasByteOrderMark
    }
}
