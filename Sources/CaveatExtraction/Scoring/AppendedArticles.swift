internal import CaveatHTML

/// Whole articles that a page appends to its own without marking them up as such.
///
/// Each has an `h1` of its own and, right under it, an author or a date. What the page shows above the
/// first of them is its article.
struct AppendedArticles {
    private var elements: Set<Int> = []

    /// The least prose, in hundreds of letters, between the page's title and that of another article.
    private static let leastProse: Float = 2
    /// The blocks under a title among which its author or date stands.
    private static let opening = 5
    /// A part of an article above its title has less prose than this.
    private static let mostAbove: Float = 0.5

    /// Finds the elements that hold such articles and nothing of the page's own.
    init(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?,
        titles: TitleMatch
    ) {
        guard let headline, outline.blocks[headline].form == .heading,
            outline.blocks[headline].level == 1
        else { return }
        var index = headline + 1
        while index < outline.blocks.count {
            let block = outline.blocks[index]
            guard block.form == .heading, block.level == 1, block.element >= 0,
                evidence.features[index].linkDensity == 0,
                evidence.prose(in: headline..<index) >= Self.leastProse,
                !titles.matches(outline.text.span, outline.range(of: index)),
                Self.isSigned(index, outline),
                let element = Self.holder(of: index, above: headline, outline, evidence)
            else {
                index += 1
                continue
            }
            elements.insert(element)
            index = max(index + 1, outline.elements[element].blocks.upperBound)
        }
    }

    /// Whether an element is one of them.
    func contains(_ element: Int) -> Bool { elements.contains(element) }

    /// The outermost element around a title that begins with it and does not hold the page's.
    private static func holder(
        of title: Int,
        above headline: Int,
        _ outline: Segmentation,
        _ evidence: PageEvidence
    ) -> Int? {
        var element = Int(outline.blocks[title].element)
        var found: Int?
        while element >= 0 {
            let blocks = outline.elements[element].blocks
            guard !blocks.contains(headline),
                evidence.prose(in: blocks.lowerBound..<title) < mostAbove
            else { break }
            found = element
            element = Int(outline.elements[element].parent)
        }
        // A heading alone is one of the article's own, and so is one of a `section`: each may have an `h1`.
        return found.flatMap { element in
            let blocks = outline.elements[element].blocks
            guard outline.elements[element].name != .section else { return nil }
            return evidence.prose(in: title..<blocks.upperBound) >= leastProse ? element : nil
        }
    }

    /// Whether an author or a date stands under a title.
    private static func isSigned(_ title: Int, _ outline: Segmentation) -> Bool {
        let end = min(title + 1 + opening, outline.blocks.count)
        for index in title + 1..<end {
            var element = Int(outline.blocks[index].element)
            for _ in 0..<3 where element >= 0 {
                let around = outline.elements[element]
                guard !around.blocks.contains(title) else { break }
                if around.name == .time
                    || !around.cues.words.isDisjoint(with: [.byline, .dateline])
                {
                    return true
                }
                element = Int(around.parent)
            }
        }
        return false
    }
}
