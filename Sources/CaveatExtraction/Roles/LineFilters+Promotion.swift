internal import CaveatModel

/// Lines by which a page speaks for itself.
extension LineFilters {
    /// A longer paragraph, in letters, is the article's.
    private static let longestPromotion: Int32 = 400
    /// The lines at the end of an article among which such lines mostly stand.
    private static let lastLines = 3

    /// Drops paragraphs that a phrase calls promotion and that two signs set apart from the text.
    ///
    /// A phrase alone is not enough: "Follow the coast road" is one, too.
    static func dropPromotion(
        _ decisions: inout [BlockClassifier.Decision],
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ region: ArticleRegion,
        _ phrases: PlacedPhrases
    ) {
        var linesBelow = 0
        for index in decisions.indices.reversed()
        where region.isInside[index] && outline.blocks[index].origin == .text {
            guard case .kept(let role) = decisions[index].disposition, role != .caption else {
                continue
            }
            let features = evidence.features[index]
            if role == .paragraph, features.length <= longestPromotion,
                isSetApart(index, outline, features, isLast: linesBelow < lastLines),
                let decision = promotion(index, outline, phrases)
            {
                decisions[index] = decision
            } else {
                linesBelow += 1
            }
        }
    }

    private static func isSetApart(
        _ index: Int,
        _ outline: Segmentation,
        _ features: BlockFeatures,
        isLast: Bool
    ) -> Bool {
        let isLinked = features.linked > 0
        guard isLinked || isLast else { return false }
        return isLinked && isLast || outline.isEmphasised(index)
    }

    /// What a phrase says about a line that it opens.
    ///
    /// Where all of the line is emphasised, it may open a sentence or a link of it instead: others may end with
    /// an invitation and say something before it.
    private static func promotion(
        _ index: Int,
        _ outline: Segmentation,
        _ phrases: PlacedPhrases
    ) -> BlockClassifier.Decision? {
        let block = outline.blocks[index]
        var starts = [Int(block.text.lowerBound)]
        if outline.isEmphasised(index) {
            starts += sentenceStarts(outline, outline.range(of: index))
            starts += block.links.map { Int(outline.links[Int($0)].text.lowerBound) }
        }
        for start in starts {
            let range = start..<Int(block.text.upperBound)
            if let pattern = phrases.first(for: .apart, in: outline.text.span, range) {
                return phrases.decision(by: pattern)
            }
        }
        return nil
    }

    /// Where the second sentence of a line and those after it begin.
    private static func sentenceStarts(_ outline: Segmentation, _ range: Range<Int>) -> [Int] {
        var starts: [Int] = []
        for index in range.dropLast(2) {
            switch outline.text[index] {
            case 0x0A: starts.append(index + 1)
            case 0x2E, 0x21, 0x3F:
                if outline.text[index + 1] == 0x20 { starts.append(index + 2) }
            default: break
            }
        }
        return starts
    }
}
