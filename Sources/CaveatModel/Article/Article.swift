/// Everything a page says, cut into blocks, each with one role or one reason for its removal.
///
/// Nothing is thrown away here: removed and hidden text stands beside the article's own, in the
/// order of the page, because rules are run over all of it before anything is left out.
public struct Article: Sendable {
    /// The decoded input that the article was read from.
    package let source: SourceText
    /// The text of all blocks as UTF-8, in page order, each followed by a line feed.
    ///
    /// White space is folded: one space between words, a line feed where the page breaks the line
    /// inside a block. Preformatted blocks keep theirs. Blocks without text add nothing.
    package let text: [UInt8]
    /// From offsets in ``text`` to offsets in ``SourceText/utf8``.
    package let map: TextMap
    /// The elements that blocks stand in; parents come before their children.
    package let elements: ArticleElements
    /// The blocks in page order; what only metadata says comes last.
    public let blocks: [Block]
    /// What the page says about itself.
    public let metadata: ArticleMetadata
    /// What keeps the article from being complete; empty for an ordinary page.
    public let shortfalls: [Shortfall]
    /// What kind of page it is.
    public let judgement: KindJudgement
    /// The element that was taken for the article's own column; nil for plain text.
    package let container: ElementID?
    private let signals: [BlockSignals?]

    /// Makes an article.
    ///
    /// Block ids must equal their index in `blocks`, and the index of their signals; these are empty where
    /// nobody asks for them.
    package init(
        source: SourceText,
        text: [UInt8],
        map: TextMap,
        elements: ArticleElements,
        blocks: [Block],
        metadata: ArticleMetadata,
        shortfalls: [Shortfall] = [],
        judgement: KindJudgement = .article,
        container: ElementID? = nil,
        signals: [BlockSignals?] = []
    ) {
        self.source = source
        self.text = text
        self.map = map
        self.elements = elements
        self.blocks = blocks
        self.metadata = metadata
        self.shortfalls = shortfalls
        self.judgement = judgement
        self.container = container
        self.signals = signals
    }

    /// The block with an id.
    package subscript(id: BlockID) -> Block { blocks[id.index] }

    /// What was counted in a block when its fate was decided; nil for what is no text of the page, and where
    /// an article was made without.
    package func signals(of id: BlockID) -> BlockSignals? {
        id.index < signals.count ? signals[id.index] : nil
    }

    /// The text of a span.
    public func string(in span: ArticleSpan) -> String {
        String(decoding: text[span.range], as: UTF8.self)
    }

    /// The text of a block.
    public func string(of block: Block) -> String { string(in: block.span) }

    /// The bytes of the file that a span came from, from the first to the last.
    package func sourceRange(of span: ArticleSpan) -> SourceRange {
        source.sourceRange(of: map.origin(of: span.range))
    }
}

/// A way in which an article is less than the whole page.
public enum Shortfall: Hashable, Sendable {
    /// A limit was reached; what came after it is missing.
    case limitReached(Limit, value: Int)
    /// The page was cut off in the middle of markup.
    case truncatedMarkup
    /// Bytes are missing at the page's end, as the archive says or its damage shows.
    case truncatedBody
    /// Byte sequences, more than a few, were no text in the page's encoding and became U+FFFD.
    case undecodable(count: Int)
    /// There is no decoder for the encoding that was claimed, so another one was guessed.
    case missingDecoder(EncodingName)
    /// The page shows next to no text of its own: scripts make it, and scripts are not run.
    case scriptedText
    /// Pages inside frames of the page (`srcdoc`, parts of MHTML) are not read.
    case unreadFrames(count: Int)
    /// There were more findings than a report holds; the less severe ones, and of these the last, are
    /// missing.
    case findingsLeftOut(count: Int)

    /// A bound on what one page may cost.
    public enum Limit: String, Hashable, Sendable, CaseIterable {
        /// Bytes of input.
        case bytes
        /// Nodes of the page's tree.
        case nodes
        /// Open elements inside one another.
        case depth
        /// Attributes of one element.
        case attributes
        /// Milliseconds for one page.
        case milliseconds
    }
}
