internal import CaveatModel
internal import CaveatText

/// Drops lines inside the article that only make sense beside others that were dropped.
enum LineFilters {
    /// Changes decisions in place.
    static func apply(
        to decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ region: ArticleRegion,
        _ phrases: PlacedPhrases
    ) {
        dropPlayerTitles(&decisions, outline, evidence)
        dropRepetitions(&decisions, outline, evidence)
        dropRetoldText(&decisions, outline, evidence)
        dropTails(&decisions, outline, evidence, region)
        dropLastTeasers(&decisions, outline, evidence, region)
        dropPromotion(&decisions, outline, evidence, region, phrases)
        markEpilogue(&decisions, outline, evidence, region, phrases)
        dropEmptySections(&decisions, outline, region)
    }

    /// The longest line of a list of teasers, in letters.
    private static let teaserLine: Int32 = 160
    /// A teaser has at least this share of its text in links.
    private static let teaserLinks: Float = 0.3

    /// The most lines that are taken for teasers where no markup tells.
    private static let plainTeasers = 2
    /// How many blocks are looked at for them, since without levels of headings nothing ends a section.
    private static let plainSection = 64

    /// Drops what follows a line such as "Related stories", down to the next heading.
    private static func dropTails(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ region: ArticleRegion
    ) {
        for index in decisions.indices where region.isInside[index] {
            guard case .phrase = decisions[index].reason,
                case .removed(let category) = decisions[index].disposition,
                category == .related || category == .comments,
                outline.blocks[index].form == .heading || outline.isPlainText
            else { continue }
            let members = section(under: index, decisions, outline, region)
            for member in members.prefix(outline.isPlainText ? plainTeasers : .max) {
                // The article goes on where a sentence is no link.
                let features = evidence.features[member]
                let isLine = decisions[member].disposition == .kept(.paragraph)
                if outline.isPlainText, !isLine { break }
                if features.linkDensity < teaserLinks,
                    features.endsSentence || features.length > teaserLine
                {
                    break
                }
                decisions[member] = BlockClassifier.Decision(
                    disposition: .removed(category),
                    reason: .other("under a line that was removed")
                )
            }
        }
    }

    /// The kept blocks between a heading and the next one of its level.
    private static func section(
        under heading: Int,
        _ decisions: [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ region: ArticleRegion
    ) -> [Int] {
        var section: [Int] = []
        var index = heading + 1
        let end = outline.isPlainText ? min(index + plainSection, decisions.count) : decisions.count
        while index < end, region.isInside[index] {
            let block = outline.blocks[index]
            if block.form == .heading, block.level <= outline.blocks[heading].level { break }
            if block.origin == .text, case .kept(let role) = decisions[index].disposition {
                if role == .headline { break }
                section.append(index)
            }
            index += 1
        }
        return section
    }

    /// The most lines that stand between two lines of a player and still belong to it.
    private static let playerGap = 2
    /// The longest title of a player, in letters.
    private static let playerTitle: Int32 = 160

    /// Drops the few short lines between lines of a media player: its title, its source.
    private static func dropPlayerTitles(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence
    ) {
        var gap: [Int] = []
        var titles = HashMemo()
        var isAfterPlayer = false
        for index in decisions.indices where outline.blocks[index].origin == .text {
            if case .removed(.mediaPlayer) = decisions[index].disposition,
                case .phrase = decisions[index].reason
            {
                if isAfterPlayer {
                    for title in gap {
                        decisions[title] = BlockClassifier.Decision(
                            disposition: .removed(.mediaPlayer),
                            reason: .other("between lines of a media player")
                        )
                        titles.insert(
                            Int32(title),
                            for: LetterHash.hash(
                                lowercasing: outline.text.span,
                                outline.range(of: title)
                            )
                        )
                    }
                }
                gap = []
                isAfterPlayer = true
                continue
            }
            guard case .kept(let role) = decisions[index].disposition else { continue }
            let features = evidence.features[index]
            if role == .headline || features.length > playerTitle || features.endsSentence
                || gap.count == playerGap
            {
                isAfterPlayer = false
                gap = []
            } else if isAfterPlayer {
                gap.append(index)
            }
        }
        if !titles.isEmpty { dropRepeatedTitles(&decisions, outline, evidence, titles) }
    }

    /// Drops lines that say again what a player's lines said: its title stands above it, too.
    private static func dropRepeatedTitles(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ titles: HashMemo
    ) {
        for index in decisions.indices where evidence.features[index].length <= playerTitle {
            guard case .kept(let role) = decisions[index].disposition, role != .headline,
                outline.blocks[index].origin == .text
            else { continue }
            let range = outline.range(of: index)
            let hash = LetterHash.hash(lowercasing: outline.text.span, range)
            if let title = titles.first(for: hash),
                outline.text[outline.range(of: Int(title))] == outline.text[range]
            {
                decisions[index] = BlockClassifier.Decision(
                    disposition: .removed(.mediaPlayer),
                    reason: .duplicate
                )
            }
        }
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
                if !keepsText, let dropped, !saysItself(index, dropped, outline) {
                    decisions[index] = BlockClassifier.Decision(
                        disposition: .removed(dropped),
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

    /// Whether a heading says something without what stood under it: a sentence or a number of a series
    /// over a film or a post that is not there.
    private static func saysItself(
        _ index: Int,
        _ dropped: RemovalCategory,
        _ outline: Segmentation
    ) -> Bool {
        switch dropped {
        case .consent, .mediaPlayer, .share:
            outline.text[outline.range(of: index)].last == 0x2E
                || ASCII.isDigit(outline.text[outline.range(of: index).lowerBound])
        default: false
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
