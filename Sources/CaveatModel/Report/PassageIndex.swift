/// Passages by block and by their place in it, so that looking one up does not look at all of them.
///
/// Those of the article are in the order of their blocks and are looked up where they are. Only the
/// others, warnings that come after them, are sorted.
struct PassageIndex: Hashable, Sendable {
    private struct Entry: Hashable {
        let block: BlockID
        let start: Int
        /// The passage that reaches farthest among those of the block up to this one.
        let farthest: Int
        /// Where that one ends.
        let end: Int
    }

    /// How many passages are in the order of their blocks, one of each.
    private let orderedCount: Int
    private let entries: [Entry]

    /// Sorts passages.
    init(_ passages: [Passage]) {
        orderedCount = Self.orderedCount(passages)
        entries = Self.entries(passages, from: orderedCount)
    }

    private static func orderedCount(_ passages: [Passage]) -> Int {
        var last = -1
        for index in passages.indices {
            guard let block = passages[index].block, block.index > last else { return index }
            last = block.index
        }
        return passages.count
    }

    private static func entries(_ passages: [Passage], from first: Int) -> [Entry] {
        var places: [(block: BlockID, span: ArticleSpan, index: Int)] = []
        for index in passages.indices.dropFirst(first) {
            // Of a long block, only its warnings are passages, each by itself.
            if let block = passages[index].block, let span = passages[index].article {
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
        return entries
    }

    /// A passage that holds all of a span of a block; nil when none does.
    ///
    /// - Parameters:
    ///   - span: the span.
    ///   - block: the block.
    ///   - passages: the passages that were sorted.
    /// - Returns: the passage.
    func passage(
        holding span: ArticleSpan,
        of block: BlockID,
        in passages: [Passage]
    ) -> Passage? {
        let place = Self.count(orderedCount) { passages[$0].block.map { $0 <= block } ?? true }
        if place > 0, passages[place - 1].block == block,
            let whole = passages[place - 1].article, whole.start <= span.start,
            span.end <= whole.end
        {
            return passages[place - 1]
        }
        let later = Self.count(entries.count) { index in
            let entry = entries[index]
            return (entry.block.index, entry.start) <= (block.index, span.start)
        }
        guard later > 0 else { return nil }
        let entry = entries[later - 1]
        return entry.block == block && span.end <= entry.end ? passages[entry.farthest] : nil
    }

    /// How many of the first indexes meet a condition that those after them do not.
    private static func count(_ count: Int, where isMet: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isMet(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
