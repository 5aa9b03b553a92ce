import CaveatModel
import Testing

@Suite struct CleanedTextTests {
    /// Passages of blocks: their places in the article, one after the other in the cleaned text.
    private static func cleaned(_ pieces: [(block: Int, span: Range<Int>)]) -> CleanedText {
        var passages: [Passage] = []
        var end = 0
        for (block, span) in pieces {
            passages.append(
                Passage(
                    block: BlockID(block),
                    article: ArticleSpan(span),
                    span: TextSpan(end..<end + span.count),
                    role: .paragraph,
                    level: 0
                )
            )
            end += span.count + 2
        }
        return CleanedText(text: [UInt8](repeating: 0x61, count: end), passages: passages)
    }

    private static let sample = cleaned([
        (1, 10..<20), (3, 40..<50), (2, 30..<34), (2, 22..<30), (2, 24..<26), (2, 25..<36),
    ])

    @Test(arguments: [
        (1, 10..<20, 0..<10), (1, 12..<13, 2..<3), (3, 45..<50, 17..<22), (2, 31..<33, 25..<27),
        (2, 22..<24, 30..<32), (2, 34..<36, 53..<55), (1, 9..<12, nil), (1, 15..<21, nil),
        (2, 20..<24, nil), (2, 22..<36, nil), (3, 10..<20, nil), (4, 10..<20, nil), (0, 0..<1, nil),
    ])
    func `finds the place of a span, whichever passage of its block holds it`(
        block: Int,
        span: Range<Int>,
        place: Range<Int>?
    ) throws {
        let found = Self.sample.position(of: ArticleSpan(span), in: BlockID(block))
        // Of passages that overlap, any that holds the span will do.
        let holding = Self.sample.passages.filter {
            $0.block == BlockID(block) && $0.article?.contains(ArticleSpan(span)) ?? false
        }
        #expect((found == nil) == (place == nil))
        #expect(holding.isEmpty == (place == nil))
        guard let found else { return }
        let places = holding.compactMap { passage in
            passage.article.map { passage.span.start + span.lowerBound - $0.start }
        }
        #expect(places.contains(found.start))
        #expect(found.count == span.count)
        if holding.count == 1 { #expect(found.range == place) }
    }
}
