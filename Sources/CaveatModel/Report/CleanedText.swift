/// The article without page furniture, and where each of its passages came from.
public struct CleanedText: Hashable, Sendable {
    /// The text as UTF-8: passages with an empty line between paragraphs, LF line ends.
    public let text: [UInt8]
    /// The passages in reading order.
    public let passages: [Passage]
    /// Where the passages of each block are.
    private let index: PassageIndex

    /// Makes a cleaned text.
    package init(text: [UInt8], passages: [Passage]) {
        self.text = text
        self.passages = passages
        index = PassageIndex(passages)
    }

    /// The text as a string.
    public var string: String { String(decoding: text, as: UTF8.self) }

    /// The text of one passage.
    public func string(of passage: Passage) -> String {
        String(decoding: text[passage.span.range], as: UTF8.self)
    }

    /// Where a span of one block stands in the cleaned text; nil when it was left out.
    ///
    /// - Complexity: O(log *n*) in the number of passages.
    public func position(of span: ArticleSpan, in block: BlockID) -> TextSpan? {
        guard let passage = index.passage(holding: span, of: block, in: passages),
            let article = passage.article
        else { return nil }
        let shift = passage.span.start - article.start
        return TextSpan(span.start + shift..<span.end + shift)
    }
}

/// A paragraph, heading or other unit of the cleaned text.
public struct Passage: Hashable, Sendable {
    // In the order of their sizes: a page may hold a million.
    /// Its place in the cleaned text.
    public let span: TextSpan
    /// The same text in `Article.text`; nil together with ``block``.
    public let article: ArticleSpan?
    /// The block it is; nil for a heading that caveat adds over warnings it moved.
    public let block: BlockID?
    /// What it is; a passage that a warning stands in is a `notice`.
    public let role: BlockRole
    private let depth: UInt8

    /// Makes a passage.
    package init(
        block: BlockID?,
        article: ArticleSpan?,
        span: TextSpan,
        role: BlockRole,
        level: Int
    ) {
        self.block = block
        self.article = article
        self.span = span
        self.role = role
        depth = UInt8(clamping: level)
    }

    /// Depth of a heading or of a list item; 0 for others.
    public var level: Int { Int(depth) }
}
