internal import CaveatModel
internal import CaveatRules

extension Outcome {
    /// How far the reading of an article got, and that of its warnings.
    init(of article: Article, scanned result: ScanResult) {
        let shortfalls =
            article.shortfalls + result.shortfalls.filter { !article.shortfalls.contains($0) }
        let hasText = article.blocks.contains { $0.origin == .text && !$0.span.isEmpty }
        if article.source.byteCount == 0 {
            self = .empty(reason: "the input has no bytes")
        } else if !shortfalls.isEmpty {
            // Before emptiness: what was not read may be all the text there is.
            self = .partial(shortfalls)
        } else if !hasText {
            self = .empty(reason: "the page shows no text")
        } else {
            self = .complete
        }
    }
}
