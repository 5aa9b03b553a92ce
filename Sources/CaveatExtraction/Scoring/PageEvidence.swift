internal import CaveatHTML
internal import CaveatModel

/// Everything that is known about the blocks and elements of a page before the article is chosen.
struct PageEvidence {
    /// What is counted in each block.
    let features: [BlockFeatures]
    /// The sum of ``BlockFeatures/prose`` of the shown blocks before each block.
    let proseBefore: [Float]
    /// The sum of lengths of the shown blocks before each block.
    let lengthBefore: [Int32]
    /// The sum of linked lengths of the shown blocks before each block.
    let linkedBefore: [Int32]
    /// The index after the last element inside each element.
    let subtreeEnds: [Int32]

    /// What is known of no block.
    static let none = PageEvidence()

    private init() {
        features = []
        proseBefore = []
        lengthBefore = []
        linkedBefore = []
        subtreeEnds = []
    }

    /// Counts all blocks and sums up those that are shown.
    init(_ page: Segmentation, isShown: [Bool]) {
        var features: [BlockFeatures] = []
        var prose: [Float] = [0]
        var length: [Int32] = [0]
        var linked: [Int32] = [0]
        features.reserveCapacity(page.blocks.count)
        prose.reserveCapacity(page.blocks.count + 1)
        length.reserveCapacity(page.blocks.count + 1)
        linked.reserveCapacity(page.blocks.count + 1)
        let text = page.text.span
        let links = page.links.span
        for (index, block) in page.blocks.enumerated() {
            let counted = BlockFeatures(text, block, links: links)
            features.append(counted)
            let isCounted = isShown[index]
            prose.append(prose[index] + (isCounted ? counted.prose : 0))
            length.append(length[index] + (isCounted ? counted.length : 0))
            linked.append(linked[index] + (isCounted ? counted.linked : 0))
        }
        self.features = features
        proseBefore = prose
        lengthBefore = length
        linkedBefore = linked
        var ends = page.elements.indices.map { Int32($0 + 1) }
        for index in page.elements.indices.reversed() {
            let parent = Int(page.elements[index].parent)
            if parent >= 0 { ends[parent] = max(ends[parent], ends[index]) }
        }
        subtreeEnds = ends
    }

    /// The prose in a range of blocks.
    func prose(in blocks: Range<Int>) -> Float {
        proseBefore[blocks.upperBound] - proseBefore[blocks.lowerBound]
    }

    /// The length of a range of blocks.
    func length(of blocks: Range<Int>) -> Int32 {
        lengthBefore[blocks.upperBound] - lengthBefore[blocks.lowerBound]
    }

    /// The length of the links in a range of blocks.
    func linked(in blocks: Range<Int>) -> Int32 {
        linkedBefore[blocks.upperBound] - linkedBefore[blocks.lowerBound]
    }

    /// The share of a range of blocks that stands in links.
    func linkDensity(of blocks: Range<Int>) -> Float {
        let all = length(of: blocks)
        guard all > 0 else { return 0 }
        return Float(linked(in: blocks)) / Float(all)
    }
}
