internal import CaveatHTML
internal import CaveatModel

/// Teasers that no class and no heading names.
extension LineFilters {
    /// The longest line over a list of teasers, in letters.
    private static let longestTitle: Int32 = 60
    /// The least share of each item's text in links.
    private static let itemLinks: Float = 0.3
    /// The fewest items of a list of teasers.
    private static let fewestItems = 2

    /// Drops the last list of the article when each of its items leads elsewhere and a short line
    /// stands over it.
    static func dropLastTeasers(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ region: ArticleRegion
    ) {
        guard !outline.isPlainText else { return }
        var items: [Int] = []
        for index in decisions.indices.reversed()
        where region.isInside[index] && outline.blocks[index].origin == .text {
            let features = evidence.features[index]
            guard case .kept(let role) = decisions[index].disposition else {
                // The line over the list may have been taken for a label.
                if case .score = decisions[index].reason, items.count >= fewestItems {
                    drop(items, &decisions)
                    return
                }
                continue
            }
            if role == .listItem {
                guard features.linkDensity >= itemLinks else { return }
                items.append(index)
                continue
            }
            guard items.count >= fewestItems, role == .paragraph || role == .heading,
                features.length <= longestTitle, features.sentenceEnds == 0, features.linked == 0
            else { return }
            drop(items + [index], &decisions)
            return
        }
    }

    private static func drop(_ items: [Int], _ decisions: inout [BlockClassifier.Decision]) {
        for item in items {
            decisions[item] = BlockClassifier.Decision(
                disposition: .removed(.related),
                reason: .other("a list of links at the end")
            )
        }
    }
}
