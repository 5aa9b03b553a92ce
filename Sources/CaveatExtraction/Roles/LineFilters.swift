internal import CaveatModel

/// Drops lines inside the article that only make sense beside others that were dropped.
enum LineFilters {
    /// Changes decisions in place.
    static func apply(
        to decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ region: ArticleRegion
    ) {
        dropEmptySections(&decisions, outline, region)
    }

    /// Drops a heading when nothing of what it stands over is kept.
    private static func dropEmptySections(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ region: ArticleRegion
    ) {
        var keepsText = false
        var dropped: RemovalCategory?
        for index in decisions.indices.reversed()
        where outline.blocks[index].origin == .text && region.isInside[index] {
            switch decisions[index].disposition {
            case .kept(.heading):
                if !keepsText {
                    decisions[index] = BlockClassifier.Decision(
                        disposition: .removed(dropped ?? .related),
                        reason: .other("heading of removed blocks")
                    )
                } else {
                    keepsText = false
                    dropped = nil
                    // A heading over a kept heading keeps its own section alive.
                    keepsText = isFollowedByDeeperHeading(index, outline, decisions)
                }
            case .kept(.headline), .kept(.byline), .kept(.dateline), .kept(.caption),
                .kept(.credit):
                break
            case .kept:
                keepsText = true
            case .removed(let category):
                if category != .hidden { dropped = category }
            }
        }
    }

    private static func isFollowedByDeeperHeading(
        _ index: Int,
        _ outline: Segmentation,
        _ decisions: [BlockClassifier.Decision]
    ) -> Bool {
        // The section above may consist of this section alone.
        var before = index - 1
        while before >= 0 {
            if case .kept(.heading) = decisions[before].disposition {
                return outline.blocks[before].level < outline.blocks[index].level
            }
            if case .kept = decisions[before].disposition { return false }
            before -= 1
        }
        return false
    }
}
