import CaveatModel

/// A block of a test article.
struct Paragraph {
    var text: String
    var disposition = Disposition.kept(.paragraph)
    var zone = Zone.body
    var origin = BlockOrigin.text
    var links: [String] = []

    /// The visible foot of a page.
    static func footer(_ text: String) -> Paragraph {
        Paragraph(text: text, disposition: .removed(.footer), zone: .footer)
    }

    /// A meta tag.
    static func meta(_ text: String) -> Paragraph {
        Paragraph(text: text, disposition: .removed(.hidden), zone: .metadata, origin: .meta)
    }
}

extension Paragraph: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text: text) }
}

extension Article {
    /// An article of paragraphs whose text is the file.
    init(_ paragraphs: [Paragraph], metadata: ArticleMetadata = ArticleMetadata()) {
        var text: [UInt8] = []
        var blocks: [Block] = []
        for paragraph in paragraphs {
            let start = text.count
            text += paragraph.text.utf8
            let span = ArticleSpan(start..<text.count)
            blocks.append(
                Block(
                    id: BlockID(blocks.count),
                    span: span,
                    source: SourceRange(span.range),
                    disposition: paragraph.disposition,
                    reason: .insideArticle,
                    zone: paragraph.zone,
                    origin: paragraph.origin,
                    links: paragraph.links.map { Link(span: span, target: $0) }
                )
            )
            text.append(0x0A)
        }
        var map = TextMap()
        map.appendCopy(text: 0, origin: 0)
        self.init(
            source: SourceText(
                utf8: text,
                byteCount: text.count,
                encoding: EncodingDecision(name: .utf8, evidence: .fallback)
            ),
            text: text,
            map: map,
            elements: [],
            blocks: blocks,
            metadata: metadata
        )
    }
}
