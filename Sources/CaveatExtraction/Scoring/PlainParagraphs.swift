internal import CaveatHTML

/// How many parts of running text stand directly in each element, those left out of which a class says
/// that they are furniture.
struct PlainParagraphs {
    private var paragraphs: [Int32]
    private var sections: [Int32]

    /// A part of running text has at least this much prose, in hundreds of letters.
    private static let leastProse: Float = 0.7

    /// Counts the parts in all elements.
    init(_ outline: Segmentation, _ evidence: PageEvidence) {
        paragraphs = [Int32](repeating: 0, count: outline.elements.count)
        sections = paragraphs
        for element in outline.elements where element.parent >= 0 {
            guard element.name == .p || element.name == .section,
                element.cues.words.isDisjoint(with: .anyRemoval), element.cues.universal < 0,
                evidence.prose(in: element.blocks) >= Self.leastProse
            else { continue }
            if element.name == .p {
                paragraphs[Int(element.parent)] += 1
            } else {
                sections[Int(element.parent)] += 1
            }
        }
    }

    /// Whether parts of text stand beside an element that may be another one.
    func stand(beside index: Int, _ outline: Segmentation) -> Bool {
        let element = outline.elements[index]
        guard element.parent >= 0 else { return false }
        let parent = Int(element.parent)
        return (element.name == .section ? sections : paragraphs)[parent] > 0
    }
}
