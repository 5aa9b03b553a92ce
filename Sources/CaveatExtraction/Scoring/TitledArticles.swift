internal import CaveatHTML

/// Which of several `article` elements is the page's: the one with the title, not the largest.
struct TitledArticles {
    /// The outermost `article` with the page's title, if it has text of its own.
    let main: Int?
    /// Whether the one with the title has no text, so that others may be parts of it.
    let isDivided: Bool
    private let titles: TitleMatch

    /// An `article` of less prose than this, in hundreds of letters, is a title and no text.
    private static let leastProse: Float = 1
    /// The blocks among which the title of an `article` is looked for.
    private static let opening = 8
    /// A heading with at least this share of its text in links leads to what it names.
    private static let linkedShare: Float = 0.85

    /// Finds the `article` with the title.
    init(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        headline: Int?,
        titles: TitleMatch
    ) {
        self.titles = titles
        guard let headline,
            let holder = outline.elements.firstIndex(where: {
                $0.name == .article && $0.blocks.contains(headline)
            })
        else {
            main = nil
            isDivided = false
            return
        }
        var prose = evidence.prose(in: outline.elements[holder].blocks)
        var index = holder + 1
        let end = Int(evidence.subtreeEnds[holder])
        while index < end {
            let element = outline.elements[index]
            guard element.name == .article, !element.blocks.contains(headline) else {
                index += 1
                continue
            }
            prose -= evidence.prose(in: element.blocks)
            index = max(index + 1, Int(evidence.subtreeEnds[index]))
        }
        main = prose >= Self.leastProse ? holder : nil
        isDivided = main == nil
    }

    /// Whether an element is an `article` with a title of its own, beside the one with the page's.
    ///
    /// A heading that is a link leads to the article that it names; an `h1` is a title. Other headings
    /// may well be those of sections.
    func isOther(_ index: Int, _ outline: Segmentation, _ evidence: PageEvidence) -> Bool {
        let element = outline.elements[index]
        guard element.name == .article, let main, index != main else { return false }
        let title = element.blocks.prefix(Self.opening).first {
            outline.blocks[$0].form == .heading
        }
        guard let title, !titles.matches(outline.text.span, outline.range(of: title)) else {
            return false
        }
        if evidence.features[title].linkDensity >= Self.linkedShare { return true }
        // Inside the page's own article, a second title is the text's.
        let isNested = index > main && index < Int(evidence.subtreeEnds[main])
        return outline.blocks[title].level == 1 && !isNested
    }
}
