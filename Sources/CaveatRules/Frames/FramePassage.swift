internal import CaveatModel
internal import CaveatText

/// The sentences that a warning takes.
struct FramePassage {
    private let page: PageReading
    private let annotation: Annotation

    /// Reads one page.
    init(page: PageReading, annotation: Annotation) {
        self.page = page
        self.annotation = annotation
    }

    /// The most items of a list that belong to the sentence before it.
    private static let longestList = 16

    /// The sentences of a match, those of its blocks that it is read with, and the items of a list or
    /// table that a colon announces.
    func sentences(of match: FrameMatch) -> [Int] {
        var all = match.sentences
        for index in match.sentences {
            let block = annotation.sentences.block(of: index)
            for other in annotation.sentences.neighbours(of: index)
            where other != index && annotation.sentences.block(of: other) == block {
                all.append(other)
            }
        }
        all = all.sortedOnce()
        var items: [Int] = []
        for index in all
        where annotation.sentences.signals(of: index).contains(Circumstance.colon.signal) {
            var next = index + 1
            while next < annotation.sentences.count, next - index <= Self.longestList,
                isItem(next, after: index)
            {
                items.append(next)
                next += 1
            }
        }
        return items.isEmpty ? all : (all + items).sortedOnce()
    }

    private func isItem(_ index: Int, after head: Int) -> Bool {
        let block = annotation.sentences.block(of: index)
        if block == annotation.sentences.block(of: head) { return true }
        switch page.article.blocks[block].disposition {
        case .kept(.listItem), .kept(.table): return true
        default:
            return page.article.blocks[block].level > 0
                || page.stream.words(ofSentence: index).count <= Circumstance.shortSentence
        }
    }
}
