internal import CaveatModel

/// Finds the block that shows the article's title.
struct HeadlineFinder {
    /// The index of the block; nil when no block can be taken for it.
    let headline: Int?

    init(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ titles: TitleMatch,
        isShown: [Bool]
    ) {
        let text = outline.text.span
        var matchingH1: Int?
        var matchingHeading: Int?
        var named: Int?
        var longestH1: Int?
        for (index, block) in outline.blocks.enumerated() where isShown[index] {
            let features = evidence.features[index]
            let isNamed =
                block.element >= 0
                && outline.elements[Int(block.element)].cues.words.contains(.headline)
            guard block.form == .heading || isNamed, features.length >= 4 else { continue }
            let range = Int(block.text.lowerBound)..<Int(block.text.upperBound)
            let matches = features.length >= 8 && titles.matches(text, range)
            if block.form == .heading, block.level == 1 {
                if matches, matchingH1 == nil { matchingH1 = index }
                let longest = longestH1.map { evidence.features[$0].length } ?? 0
                if features.length > longest { longestH1 = index }
            } else if matches, matchingHeading == nil {
                matchingHeading = index
            }
            if isNamed, matches, named == nil { named = index }
        }
        let fallback = longestH1.flatMap { evidence.features[$0].length >= 12 ? $0 : nil }
        headline = matchingH1 ?? named ?? matchingHeading ?? fallback
    }
}
