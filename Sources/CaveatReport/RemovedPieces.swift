internal import CaveatModel

/// The blocks that cleaning removed, by category, in page order within each.
struct RemovedPieces {
    /// The pieces of one category.
    struct Group {
        /// What kind of furniture they are.
        let category: RemovalCategory
        /// The blocks; never empty.
        let blocks: [Block]
        /// The bytes of the file that they take, added up.
        var byteCount: Int { blocks.reduce(0) { $0 + $1.source.count } }
    }

    /// The categories that occur, in the order in which ``RemovalCategory`` declares them.
    let groups: [Group]

    /// Sorts the removed blocks of an article.
    init(of article: Article) {
        let removed = Dictionary(grouping: article.blocks, by: \.removal)
        groups = RemovalCategory.allCases.compactMap { category in
            removed[category].map { Group(category: category, blocks: $0) }
        }
    }

    /// The number of removed blocks.
    var count: Int { groups.reduce(0) { $0 + $1.blocks.count } }
}

extension Block {
    /// The category under which the block was removed; nil when it was kept.
    fileprivate var removal: RemovalCategory? {
        if case .removed(let category) = disposition { category } else { nil }
    }
}
