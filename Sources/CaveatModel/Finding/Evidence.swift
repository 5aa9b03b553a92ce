/// A place on the page that a finding or a fact rests on, with everything needed to check it.
///
/// Follows the selectors of the W3C Web Annotation Data Model: a quote with its surroundings, and
/// positions. The law: the bytes of ``pieces`` in the file, decoded, entities (in structured data,
/// escapes) resolved, tags read as white space and white space folded, are the quote. White space
/// that no byte stands for, such as that between two cells without tags, has no piece.
///
/// Source: https://www.w3.org/TR/annotation-model/#selectors
public struct Evidence: Hashable, Sendable {
    /// The block it stands in.
    public let block: BlockID
    /// The place in `Article.text`.
    public let span: ArticleSpan
    /// The exact text.
    public let quote: String
    /// Up to ``Evidence/contextLength`` characters before it, from the same block.
    public let prefix: String
    /// Up to ``Evidence/contextLength`` characters after it, from the same block.
    public let suffix: String
    /// The bytes of the file from the quote's first to its last, markup in between included.
    public let source: SourceRange
    /// The stretches of the file that the quote is made of, in order and disjoint; one, unless markup
    /// or folded white space lies in between.
    public let pieces: [SourceRange]
    /// Where the quote begins in the file.
    public let place: LineAndColumn
    /// The place one past the quote's last character.
    public let endPlace: LineAndColumn
    /// The element it stands in, as a CSS selector; nil in plain text.
    public let path: String?
    /// What the quote is compared by in a report that does not hold it; nil where it does, and without
    /// a key.
    public let keyedDigest: KeyedDigest?

    /// How many characters of the surroundings are kept on either side.
    public static let contextLength = 32
}

extension Article {
    /// The evidence for a span of one block.
    package func evidence(at span: ArticleSpan, in block: BlockID) -> Evidence {
        var cursor = LineCursor()
        return evidence(at: span, in: block, moving: &cursor)
    }

    /// The evidence for a span of one block, with a cursor that saves counting lines anew.
    ///
    /// - Parameters:
    ///   - span: the place in ``text``, within the block.
    ///   - block: the block.
    ///   - cursor: counts the lines of the source; give the same one for all evidence of a page.
    /// - Returns: the evidence.
    package func evidence(
        at span: ArticleSpan,
        in block: BlockID,
        moving cursor: inout LineCursor
    ) -> Evidence {
        let blockSpan = self[block].span
        let before = String(decoding: surroundings(before: span, in: blockSpan), as: UTF8.self)
        let after = String(decoding: surroundings(after: span, in: blockSpan), as: UTF8.self)
        let origin = map.origin(of: span.range)
        return Evidence(
            block: block,
            span: span,
            quote: string(in: span),
            prefix: String(before.suffix(Evidence.contextLength)),
            suffix: String(after.prefix(Evidence.contextLength)),
            source: source.sourceRange(of: origin),
            pieces: source.sourceRanges(of: map.origins(of: span.range)),
            place: cursor.move(to: origin.lowerBound, in: source),
            endPlace: cursor.move(to: origin.upperBound, in: source),
            path: self[block].element.map { path(of: $0) },
            keyedDigest: nil
        )
    }

    /// Bytes that hold ``Evidence/contextLength`` characters of any text that is meant to be read.
    ///
    /// A character may be of any length; one that is longer is cut, lest a paragraph of many warnings be
    /// read anew for each of them.
    private static let contextBytes = 1_024

    private func surroundings(before span: ArticleSpan, in block: ArticleSpan) -> ArraySlice<UInt8>
    {
        var start = max(block.start, span.start - Self.contextBytes)
        while start < span.start, text[start] & 0xC0 == 0x80 { start += 1 }
        return text[start..<span.start]
    }

    private func surroundings(after span: ArticleSpan, in block: ArticleSpan) -> ArraySlice<UInt8> {
        var end = min(block.end, span.end + Self.contextBytes)
        while end > span.end, end < block.end, text[end] & 0xC0 == 0x80 { end -= 1 }
        return text[span.end..<end]
    }
}
