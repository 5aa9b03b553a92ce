internal import CaveatModel

extension Outcome {
    /// How far the reading of an article got.
    init(of article: Article) {
        let hasText = article.blocks.contains { $0.origin == .text && !$0.span.isEmpty }
        if article.source.byteCount == 0 {
            self = .empty(reason: "the input has no bytes")
        } else if !article.shortfalls.isEmpty {
            // Before emptiness: what was not read may be all the text there is.
            self = .partial(article.shortfalls)
        } else if !hasText {
            self = .empty(reason: "the page shows no text")
        } else {
            self = .complete
        }
    }
}
