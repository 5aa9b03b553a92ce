internal import CaveatHTML

/// The parts of running text that stand directly in each element, those left out of which a class says
/// that they are furniture.
struct PlainParagraphs {
    /// Parts of text in one element.
    private struct Parts {
        var paragraphs: Int32 = 0
        var sections: Int32 = 0
        /// The block in which the first paragraph begins; ``Int32/max`` without one.
        var first = Int32.max
        /// The block in which the last paragraph begins; -1 without one.
        var last: Int32 = -1
    }

    private var parts: [Parts]

    /// A part of running text has at least this much prose, in hundreds of letters.
    private static let leastProse: Float = 0.7

    /// Counts the parts in all elements.
    init(_ outline: Segmentation, _ evidence: PageEvidence) {
        parts = [Parts](repeating: Parts(), count: outline.elements.count)
        for element in outline.elements where element.parent >= 0 {
            guard element.name == .p || element.name == .section,
                element.cues.words.isDisjoint(with: .anyRemoval), element.cues.universal < 0,
                evidence.prose(in: element.blocks) >= Self.leastProse
            else { continue }
            let parent = Int(element.parent)
            guard element.name == .p else {
                parts[parent].sections += 1
                continue
            }
            parts[parent].paragraphs += 1
            parts[parent].first = min(parts[parent].first, element.blockStart)
            parts[parent].last = max(parts[parent].last, element.blockStart)
        }
    }

    /// Whether parts of text stand beside an element that may be another one.
    func stand(beside index: Int, _ outline: Segmentation) -> Bool {
        let element = outline.elements[index]
        guard element.parent >= 0 else { return false }
        let parts = parts[Int(element.parent)]
        return (element.name == .section ? parts.sections : parts.paragraphs) > 0
    }

    /// Whether paragraphs stand before and after an element, or the box of which it is all the text.
    func stand(around index: Int, _ outline: Segmentation) -> Bool {
        let blocks = outline.elements[index].blocks
        var parent = Int(outline.elements[index].parent)
        while parent >= 0 {
            let parts = parts[parent]
            if Int(parts.first) < blocks.lowerBound, Int(parts.last) >= blocks.upperBound {
                return true
            }
            guard outline.elements[parent].blocks == blocks else { return false }
            parent = Int(outline.elements[parent].parent)
        }
        return false
    }
}
