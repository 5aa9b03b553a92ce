internal import CaveatModel

/// What became of the blocks of the page itself, metadata not counted.
struct Classification {
    /// The decision on each block.
    let decisions: [BlockClassifier.Decision]
    /// Whether each block is shown, as ``Segmentation/shownBlocks()`` tells.
    let isShown: [Bool]
    /// The zone of each element.
    let zones: [Zone]
    /// What was known before the article was chosen.
    private(set) var evidence: PageEvidence
    /// Whether each block stands in the article's region.
    let isInside: [Bool]
    /// The element that was taken for the article's own column.
    let container: Int?
    /// The block with the article's title.
    let headline: Int?

    /// What is counted in each block.
    var features: [BlockFeatures] { evidence.features }

    /// Lets go of what nobody asks for once the blocks are put together.
    mutating func dropEvidence() { evidence = .none }
}
