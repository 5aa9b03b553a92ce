package import CaveatModel

/// A block of a test article.
package struct Paragraph {
    package var text: String
    package var disposition = Disposition.kept(.paragraph)
    package var zone = Zone.body
    package var origin = BlockOrigin.text
    package var links: [String] = []

    /// Makes a paragraph.
    package init(
        text: String,
        disposition: Disposition = .kept(.paragraph),
        zone: Zone = .body,
        origin: BlockOrigin = .text,
        links: [String] = []
    ) {
        self.text = text
        self.disposition = disposition
        self.zone = zone
        self.origin = origin
        self.links = links
    }

    /// The visible foot of a page.
    package static func footer(_ text: String) -> Paragraph {
        Paragraph(text: text, disposition: .removed(.footer), zone: .footer)
    }

    /// A meta tag.
    package static func meta(_ text: String) -> Paragraph {
        Paragraph(text: text, disposition: .removed(.hidden), zone: .metadata, origin: .meta)
    }
}

extension Paragraph: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text: text) }
}

extension Article {
    /// An article of paragraphs whose text is the file.
    package init(_ paragraphs: [Paragraph], metadata: ArticleMetadata = ArticleMetadata()) {
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
                    grounds: BlockGrounds(.insideArticle),
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
