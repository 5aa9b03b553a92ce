internal import CaveatHTML
internal import CaveatModel

/// Siblings of one shape, each with a title that is a link: the teasers of a front, the hits of a search,
/// the goods of a shop.
///
/// ``StoryCards`` asks which of them to leave out of an article. Here nothing is known to be one.
struct LinkedCards {
    /// The elements that are cards, none inside another, in page order.
    private(set) var cards: [Int] = []
    /// Whether each block stands in one.
    private(set) var isInCard: [Bool]

    /// As many siblings of one shape are cards.
    private static let least = 3
    /// The longest text of a card outside its links, in letters.
    private static let longest: Int32 = 420
    /// The most blocks of a card.
    private static let mostBlocks = 14
    /// A text with at least this share in links leads to what it names.
    private static let linkedShare: Float = 0.8
    /// The shortest title that is no entry of a menu, in letters; a heading may be shorter.
    private static let shortestTitle: Int32 = 14
    private static let shortestHeading: Int32 = 4

    /// Finds the cards of a page.
    init(_ outline: Segmentation, _ evidence: PageEvidence, _ classification: Classification) {
        isInCard = [Bool](repeating: false, count: outline.blocks.count)
        var counts: [Shape: Int] = [:]
        var candidates: [(element: Int, shape: Shape)] = []
        for (index, element) in outline.elements.enumerated()
        where Self.isLikeCard(outline, evidence, classification, element, index) {
            let shape = Shape(parent: element.parent, name: element.name)
            counts[shape, default: 0] += 1
            candidates.append((index, shape))
        }
        var end = 0
        for (index, shape) in candidates
        where index >= end && counts[shape, default: 0] >= Self.least {
            cards.append(index)
            end = Int(evidence.subtreeEnds[index])
            for block in outline.elements[index].blocks { isInCard[block] = true }
        }
    }

    private struct Shape: Hashable {
        let parent: Int32
        let name: NameID
    }

    private static func isLikeCard(
        _ outline: Segmentation,
        _ evidence: PageEvidence,
        _ classification: Classification,
        _ element: OutlineElement,
        _ index: Int
    ) -> Bool {
        let blocks = element.blocks
        guard !blocks.isEmpty, blocks.count <= mostBlocks, element.parent >= 0,
            element.name != .p, element.hiding == .none
        else { return false }
        switch classification.zones[index] {
        case .body, .aside: break
        case .banner, .navigation, .modal, .comments, .footer, .hidden, .metadata: return false
        }
        let (length, linked) = (evidence.length(of: blocks), evidence.linked(in: blocks))
        guard linked > 0, length - linked <= longest else { return false }
        return blocks.contains { block in
            let features = classification.features[block]
            guard features.linkDensity >= linkedShare else { return false }
            return features.length >= shortestTitle
                || outline.blocks[block].form == .heading && features.length >= shortestHeading
        }
    }
}
