internal import CaveatModel
internal import CaveatText

extension WordStream {
    /// Reads all blocks of an article, those that cleaning set aside too, as far as there is time.
    init(of article: Article, index: WordIndex, deadline: Deadline = .none) {
        // By index: taking whole blocks out of the array would copy their links and tags.
        var spans: [Range<Int>] = []
        spans.reserveCapacity(article.blocks.count)
        for block in article.blocks.indices { spans.append(article.blocks[block].span.range) }
        var watch = deadline.watch(.reading)
        self.init(of: article.text, blocks: spans, index: index) { watch.isOver(after: $0) }
    }
}
