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
    /// The blocks among them that stand in the cleaned text all the same: a warning is in them.
    let returned: Set<BlockID>

    /// Sorts the removed blocks of a report's article.
    init(of report: RiskReport) {
        let removed = Dictionary(grouping: report.article.blocks, by: \.removal)
        groups = RemovalCategory.allCases.compactMap { category in
            removed[category].map { Group(category: category, blocks: $0) }
        }
        let kept = report.cleaned.passages.compactMap(\.block)
        returned = Set(kept.filter { report.article[$0].isRemoved })
    }

    /// The number of removed blocks.
    var count: Int { groups.reduce(0) { $0 + $1.blocks.count } }

    /// How many blocks of a group stand in the cleaned text all the same, in words; nil for none.
    func remark(on group: Group) -> String? {
        let count = returned.isEmpty ? 0 : group.blocks.count { returned.contains($0.id) }
        return count == 0 ? nil : "\(count) kept as \(count == 1 ? "a warning" : "warnings")"
    }

    /// The first texts of a group that are gone from the page, each on one line.
    ///
    /// - Parameters:
    ///   - group: one of the groups.
    ///   - limit: how many blocks are looked at.
    ///   - article: the article that they are blocks of.
    /// - Returns: at most `limit` texts; blocks without text and those with a warning are passed over.
    func sample(of group: Group, limit: Int, in article: Article) -> [String] {
        group.blocks.prefix(limit)
            .filter { !$0.span.isEmpty && !returned.contains($0.id) }
            .map { TerminalText.line(article.string(of: $0)) }
    }
}

extension Block {
    /// The category under which the block was removed; nil when it was kept.
    fileprivate var removal: RemovalCategory? {
        if case .removed(let category) = disposition { category } else { nil }
    }
}
