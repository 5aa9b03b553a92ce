/// What was counted in a block when its fate was decided, so that the decision can be checked.
package struct BlockSignals: Hashable, Sendable {
    private let length: UInt32
    private let linkedShare: Float
    /// How much the text reads like a paragraph.
    package let prose: ProseScore
    /// Whether the block stands in the article's own column.
    package let isInsideArticle: Bool

    /// Makes signals.
    package init(letters: Int, linkDensity: Float, prose: ProseScore, isInsideArticle: Bool) {
        length = UInt32(clamping: letters)
        linkedShare = linkDensity
        self.prose = prose
        self.isInsideArticle = isInsideArticle
    }

    /// The length of the text in letters; an ideograph counts as three, white space not at all.
    package var letters: Int { Int(length) }
    /// The share of the letters that stand in links, 0 to 1.
    package var linkDensity: Double { Double(linkedShare) }
}

extension BlockSignals: CustomStringConvertible {
    /// One line in plain words.
    package var description: String {
        let place = isInsideArticle ? "inside" : "outside"
        return "\(letters) letters, \(Int((linkDensity * 100).rounded()))% in links, "
            + "prose \(prose), \(place) the article's column"
    }
}
