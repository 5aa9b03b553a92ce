internal import CaveatHTML
internal import CaveatModel

/// Finds the block that shows the article's title.
struct HeadlineFinder {
    /// The index of the block; nil when no block can be taken for it.
    let headline: Int?

    /// Looks for the title: a heading that repeats a declared one, or else the longest `h1`.
    init(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ titles: TitleMatch,
        isShown: [Bool],
        phrases: [Int32]
    ) {
        if outline.isPlainText {
            headline = Self.firstShortLine(outline, evidence, phrases: phrases)
            return
        }
        let text = outline.text.span
        var matchingH1: Int?
        var matchingHeading: Int?
        var named: Int?
        var longestH1: Int?
        var inHeader: Int?
        var inNavigation: Int?
        for (index, block) in outline.blocks.enumerated() where isShown[index] {
            let features = evidence.features[index]
            let isNamed =
                block.element >= 0
                && outline.elements[Int(block.element)].cues.words.contains(.headline)
            guard block.form == .heading || isNamed, features.length >= 4 else { continue }
            let range = Int(block.text.lowerBound)..<Int(block.text.upperBound)
            let matches = features.length >= 8 && titles.matches(text, range)
            if matches, Self.endsTrail(block, outline, evidence) {
                // The end of the way to the page; the page itself mostly says its title again.
                if inNavigation == nil { inNavigation = index }
                continue
            }
            if block.form == .heading, block.level == 1 {
                if matches, matchingH1 == nil { matchingH1 = index }
                let longest = longestH1.map { evidence.features[$0].length } ?? 0
                if features.length > longest { longestH1 = index }
            } else if matches, matchingHeading == nil {
                matchingHeading = index
            }
            if isNamed, matches, named == nil { named = index }
            if block.form == .heading, inHeader == nil, Self.isInArticleHeader(block, outline) {
                inHeader = index
            }
        }
        let fallback = longestH1.flatMap { evidence.features[$0].length >= 12 ? $0 : nil }
        let onlyTitle = longestH1 == nil ? inHeader : nil
        headline =
            matchingH1 ?? named ?? matchingHeading ?? inNavigation ?? fallback ?? onlyTitle
    }

    /// Whether a heading ends the way to the page: breadcrumbs, a menu.
    private static func endsTrail(
        _ block: RawBlock,
        _ outline: Segmentation,
        _ evidence: PageEvidence
    ) -> Bool {
        var element = Int(block.element)
        for _ in 0..<4 where element >= 0 {
            let around = outline.elements[element]
            if around.name == .nav || around.cues.words.contains(.navigation) {
                return evidence.length(of: around.blocks) <= ElementJudge.longestTrail
            }
            element = Int(around.parent)
        }
        return false
    }

    /// Whether a heading stands in the `header` of an `article`, as a title of lower level does.
    private static func isInArticleHeader(_ block: RawBlock, _ outline: Segmentation) -> Bool {
        var element = Int(block.element)
        var isInHeader = false
        for _ in 0..<6 where element >= 0 {
            let around = outline.elements[element]
            if around.name == .article { return isInHeader }
            isInHeader = isInHeader || around.name == .header
            element = Int(around.parent)
        }
        return false
    }

    /// The lines among which the title of a text without markup is looked for.
    private static let firstLines = 15
    /// The lines after a title, a player's among them, within which running text begins.
    private static let linesToText = 80
    /// The length of a title in letters.
    private static let titleLength: ClosedRange<Int32> = 12...200

    /// The first line of a text without markup that is no furniture, if it reads like a title.
    private static func firstShortLine(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        phrases: [Int32]
    ) -> Int? {
        for index in outline.blocks.indices.prefix(firstLines) where phrases[index] < 0 {
            let features = evidence.features[index]
            if features.length < titleLength.lowerBound { continue }
            guard titleLength.contains(features.length), features.sentenceEnds == 0 else {
                return nil
            }
            let follows = evidence.features[(index + 1)...].prefix(linesToText)
            return follows.contains { $0.length > features.length && $0.endsSentence }
                ? index : nil
        }
        return nil
    }
}
