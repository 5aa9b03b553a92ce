package import CaveatModel

/// Builds articles for tests, piece by piece, with true places in a page that it writes as it goes.
///
/// Every piece becomes a `<p>` of the page (or what the caller names), so evidence taken from the
/// article leads back to bytes of ``page`` that decode to its quote.
package struct ArticleFixture {
    /// The page so far.
    package private(set) var page: [UInt8] = []
    private var text: [UInt8] = []
    private var map = TextMap()
    private var blocks: [Block] = []
    private var elements: ArticleElements = [
        ArticleElement(parent: nil, name: "html", ordinal: 1),
        ArticleElement(parent: ElementID(0), name: "body", ordinal: 1),
    ]

    /// Makes a builder of an empty page.
    package init() {
        page.append(contentsOf: "<html><body>\n".utf8)
    }

    /// Adds a block to the end of the page.
    ///
    /// - Parameters:
    ///   - string: its text, which must need no escapes in HTML.
    ///   - disposition: what becomes of it.
    ///   - zone: where it stands.
    ///   - reason: why; the ordinary one when nil.
    ///   - origin: what kind of text it is; for ``BlockOrigin/code`` only the place is kept.
    ///   - level: the depth of a heading or list item.
    ///   - name: the name of its element.
    /// - Returns: the block's id.
    @discardableResult
    package mutating func add(
        _ string: String,
        _ disposition: Disposition = .kept(.paragraph),
        zone: Zone = .body,
        reason: Reason? = nil,
        origin: BlockOrigin = .text,
        level: Int = 0,
        element name: String = "p"
    ) -> BlockID {
        let id = BlockID(blocks.count)
        let isRemoved = if case .removed = disposition { true } else { false }
        let ordinal = 1 + elements.count { $0.name == name }
        elements.append(ArticleElement(parent: ElementID(1), name: name, ordinal: ordinal))
        page.append(contentsOf: "<\(name)>".utf8)
        let start = page.count
        page.append(contentsOf: string.utf8)
        let source = SourceRange(start..<page.count)
        page.append(contentsOf: "</\(name)>\n".utf8)
        let textStart = text.count
        map.appendCopy(text: textStart, origin: start)
        if origin != .code { text.append(contentsOf: string.utf8) }
        let span = ArticleSpan(textStart..<text.count)
        text.append(UInt8(ascii: "\n"))
        blocks.append(
            Block(
                id: id,
                span: span,
                source: source,
                disposition: disposition,
                grounds: BlockGrounds(reason ?? (isRemoved ? .outsideArticle : .insideArticle)),
                zone: zone,
                origin: origin,
                element: ElementID(elements.count - 1),
                level: level
            )
        )
        return id
    }

    /// The article.
    ///
    /// - Parameters:
    ///   - metadata: what the page says about itself.
    ///   - encoding: how the page is said to have been decoded.
    ///   - shortfalls: what keeps it from being complete.
    /// - Returns: all blocks added so far, with ``page`` as their source.
    package func article(
        metadata: ArticleMetadata = ArticleMetadata(),
        encoding: EncodingDecision = EncodingDecision(name: .utf8, evidence: .validUTF8),
        shortfalls: [Shortfall] = []
    ) -> Article {
        Article(
            source: SourceText(utf8: page, byteCount: page.count, encoding: encoding),
            text: text,
            map: map,
            elements: elements,
            blocks: blocks,
            metadata: metadata,
            shortfalls: shortfalls
        )
    }
}

extension Article {
    /// The evidence for the first place in a block that reads like a quote; nil when none does.
    ///
    /// - Parameters:
    ///   - quote: the text to look for.
    ///   - block: the block to look in.
    /// - Returns: the evidence, with its places in the page.
    package func evidence(quoting quote: String, in block: BlockID) -> Evidence? {
        let span = self[block].span
        let wanted = Array(quote.utf8)
        guard let range = text[span.range].firstRange(of: wanted) else { return nil }
        return evidence(at: ArticleSpan(range), in: block)
    }

    /// The text of the kept blocks and of the given removed ones, in page order.
    ///
    /// - Parameter warnings: blocks that become passages of role `notice`.
    /// - Returns: the text, with an empty line between passages.
    package func cleaned(warnings: Set<BlockID> = []) -> CleanedText {
        var text: [UInt8] = []
        var passages: [Passage] = []
        for block in blocks {
            let role: BlockRole
            if warnings.contains(block.id) {
                role = .notice
            } else if case .kept(let kept) = block.disposition {
                role = kept
            } else {
                continue
            }
            if !text.isEmpty { text.append(contentsOf: "\n\n".utf8) }
            let start = text.count
            text.append(contentsOf: self.text[block.span.range])
            passages.append(
                Passage(
                    block: block.id,
                    article: block.span,
                    span: TextSpan(start..<text.count),
                    role: role,
                    level: block.level
                )
            )
        }
        if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
        return CleanedText(text: text, passages: passages)
    }
}
