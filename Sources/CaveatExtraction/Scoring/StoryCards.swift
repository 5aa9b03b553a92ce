internal import CaveatHTML
internal import CaveatText

/// Cards of other stories: siblings of one shape, each with a link and a picture or a title that is a
/// link, and a sentence or two.
///
/// Their sentences read like an article's, but there is no telling from them where the article is.
struct StoryCards {
    /// Whether each element is a card or stands in one.
    private(set) var isInCard: [Bool]

    /// As many siblings of one shape are cards.
    private static let least = 3
    /// The longest text of a card, in letters.
    private static let longest: Int32 = 500
    /// The most blocks of a card, and the most of them that are running text.
    private static let mostBlocks = 8
    private static let mostParagraphs = 2
    /// A heading with at least this share of its text in links leads to what it names.
    private static let linkedShare: Float = 0.85
    /// Without as much prose elsewhere, in hundreds of letters, the cards may be the article.
    private static let leastElsewhere: Float = 2
    /// And without this share of all prose, a page of cards is about them.
    private static let shareElsewhere: Float = 0.25

    /// Finds the cards of a page.
    init(_ page: Page, _ outline: Segmentation, _ evidence: PageEvidence, headline: Int?) {
        isInCard = [Bool](repeating: false, count: outline.elements.count)
        guard let headline else { return }
        var counts: [Shape: Int] = [:]
        var candidates: [(element: Int, shape: Shape)] = []
        for (index, element) in outline.elements.enumerated()
        where Self.isLikeCard(page, outline, evidence, element, headline) {
            let shape = Shape(parent: element.parent, name: element.name)
            counts[shape, default: 0] += 1
            candidates.append((index, shape))
        }
        var prose: Float = 0
        for (index, shape) in candidates where counts[shape, default: 0] >= Self.least {
            isInCard[index] = true
            prose += evidence.prose(in: outline.elements[index].blocks)
        }
        let total = evidence.proseBefore.last ?? 0
        guard total - prose >= max(Self.leastElsewhere, Self.shareElsewhere * total) else {
            isInCard = [Bool](repeating: false, count: outline.elements.count)
            return
        }
        for (index, element) in outline.elements.enumerated() where element.parent >= 0 {
            if isInCard[Int(element.parent)] { isInCard[index] = true }
        }
    }

    private struct Shape: Hashable {
        let parent: Int32
        let name: NameID
    }

    private static func isLikeCard(
        _ page: Page,
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ element: OutlineElement,
        _ headline: Int
    ) -> Bool {
        let blocks = element.blocks
        guard let first = blocks.first, element.parent >= 0, blocks.count <= mostBlocks,
            evidence.linked(in: blocks) > 0, element.name != .p, !blocks.contains(headline),
            evidence.length(of: blocks) <= longest,
            evidence.prose(in: blocks) > 0,
            blocks.count(where: { evidence.features[$0].prose >= 0.5 }) <= mostParagraphs,
            !ASCII.isDigit(outline.text[outline.range(of: first).lowerBound])
        else { return false }
        let title = blocks.first { evidence.features[$0].linkDensity >= linkedShare }
        guard let title else { return false }
        return outline.blocks[title].form == .heading || holdsImage(page, element)
    }

    private static func holdsImage(_ page: Page, _ element: OutlineElement) -> Bool {
        page.descendants(of: NodeID(Int(element.node))).contains { index in
            switch page.nodes[index].name {
            case .img, .ampImg, .picture: true
            default: false
            }
        }
    }
}
