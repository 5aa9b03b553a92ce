internal import CaveatModel

/// What became of the blocks of the page itself, metadata not counted.
struct Classification {
    /// The decision on each block.
    let decisions: [BlockClassifier.Decision]
    /// The zone of each element.
    let zones: [Zone]
    /// Whether each block stands in the article's region.
    let isInside: [Bool]
    /// The block with the article's title.
    let headline: Int?
}
