/// Passages by block and by their place in it, so that looking one up does not look at all of them.
struct PassageIndex: Hashable, Sendable {
    private struct Entry: Hashable {
        let block: BlockID
        let start: Int
        /// The passage that reaches farthest among those of the block up to this one.
        let farthest: Int
        /// Where that one ends.
        let end: Int
    }

    private let entries: [Entry]

    /// Sorts passages.
    init(_ passages: [Passage]) {
        var places: [(block: BlockID, span: ArticleSpan, index: Int)] = []
        places.reserveCapacity(passages.count)
        for (index, passage) in passages.enumerated() {
            // Of a long block, only its warnings are passages, each by itself.
            if let block = passage.block, let span = passage.article {
                places.append((block, span, index))
            }
        }
        places.sort {
            ($0.block.index, $0.span.start, $0.index) < ($1.block.index, $1.span.start, $1.index)
        }
        var entries: [Entry] = []
        entries.reserveCapacity(places.count)
        for (block, span, index) in places {
            let before = entries.last.flatMap { $0.block == block ? $0 : nil }
            let reaches = before.map { span.end > $0.end } ?? true
            entries.append(
                Entry(
                    block: block,
                    start: span.start,
                    farthest: reaches ? index : before?.farthest ?? index,
                    end: reaches ? span.end : before?.end ?? span.end
                )
            )
        }
        self.entries = entries
    }

    /// The index of a passage that holds all of a span of a block; nil when none does.
    func passage(holding span: ArticleSpan, of block: BlockID) -> Int? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            let entry = entries[middle]
            if (entry.block.index, entry.start) <= (block.index, span.start) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0 else { return nil }
        let entry = entries[low - 1]
        return entry.block == block && span.end <= entry.end ? entry.farthest : nil
    }
}
