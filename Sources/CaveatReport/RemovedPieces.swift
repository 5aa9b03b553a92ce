package import CaveatModel

/// The blocks that are not part of the cleaned text, by category, in page order within each.
///
/// The law: each block with text is a passage of the cleaned text or stands here. Besides what cleaning
/// removed, these are parts of the article that the text was not asked for, such as captions.
package struct RemovedPieces {
    /// The pieces of one category.
    package struct Group {
        /// What kind of furniture they are.
        package let category: RemovalCategory
        /// The blocks.
        package fileprivate(set) var blocks: [BlockID] = []
        /// The bytes of the file that they take, added up.
        fileprivate(set) var byteCount = 0
    }

    /// The categories that occur, in the order in which `RemovalCategory` declares them.
    package let groups: [Group]
    /// The blocks among them that stand in the cleaned text all the same: a warning is in them.
    package let returned: Set<BlockID>
    private let article: Article

    /// Sorts the blocks of a report's article that are not part of its text.
    package init(of report: RiskReport) {
        article = report.article
        var isPassage = [Bool](repeating: false, count: article.blocks.count)
        for passage in report.cleaned.passages {
            if let block = passage.block { isPassage[block.index] = true }
        }
        var returned: Set<BlockID> = []
        var groups = RemovalCategory.allCases.map { Group(category: $0) }
        // Neighbours mostly share their category, so looking back once is cheaper than hashing.
        var current = 0
        for index in article.blocks.indices {
            let category: RemovalCategory
            switch article.blocks[index].disposition {
            case .removed(let furniture):
                category = furniture
                if isPassage[index] { returned.insert(BlockID(index)) }
            case .kept(let role):
                if article.blocks[index].span.isEmpty || isPassage[index] { continue }
                category = RemovalCategory(leavingOut: role)
            }
            if groups[current].category != category {
                current = groups.firstIndex { $0.category == category } ?? current
            }
            groups[current].blocks.append(BlockID(index))
            groups[current].byteCount += article.blocks[index].source.count
        }
        self.groups = groups.filter { !$0.blocks.isEmpty }
        self.returned = returned
    }

    /// The number of removed blocks.
    var count: Int { groups.reduce(0) { $0 + $1.blocks.count } }

    /// How many blocks of a group stand in the cleaned text all the same, in words; nil for none.
    func remark(on group: Group) -> String? {
        let count = returned.isEmpty ? 0 : group.blocks.count { returned.contains($0) }
        return count == 0 ? nil : "\(count) kept as \(count == 1 ? "a warning" : "warnings")"
    }

    /// The first texts of a group that are gone from the page, each on one line.
    ///
    /// - Parameters:
    ///   - group: one of the groups.
    ///   - limit: how many blocks are looked at.
    /// - Returns: the beginnings of at most `limit` texts, far longer than a line; blocks without
    ///   text and those with a warning are left out.
    func sample(of group: Group, limit: Int) -> [String] {
        group.blocks.prefix(limit)
            .filter { !article[$0].span.isEmpty && !returned.contains($0) }
            .map { beginning(of: $0) }
    }

    /// The first characters of a block on one line, far longer than a line; a block of a megabyte costs
    /// no more than others.
    func beginning(of block: BlockID) -> String {
        let range = article[block].span.range
        var end = min(range.lowerBound + 1_000, range.upperBound)
        while end < range.upperBound, article.text[end] & 0xC0 == 0x80 { end += 1 }
        return TerminalText.line(
            String(decoding: article.text[range.lowerBound..<end], as: UTF8.self)
        )
    }
}
