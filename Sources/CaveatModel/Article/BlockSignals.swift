/// What was counted in a block when its fate was decided, so that the decision can be checked.
package struct BlockSignals: Hashable, Sendable {
    /// The length of the text in letters; an ideograph counts as three, white space not at all.
    package let letters: Int
    /// The share of the letters that stand in links, 0 to 1.
    package let linkDensity: Double
    /// How much the text reads like a paragraph.
    package let prose: ProseScore
    /// Whether the block stands in the article's own column.
    package let isInsideArticle: Bool

    /// Makes signals.
    package init(letters: Int, linkDensity: Double, prose: ProseScore, isInsideArticle: Bool) {
        self.letters = letters
        self.linkDensity = linkDensity
        self.prose = prose
        self.isInsideArticle = isInsideArticle
    }
}

extension BlockSignals: CustomStringConvertible {
    /// One line in plain words.
    package var description: String {
        let place = isInsideArticle ? "inside" : "outside"
        return "\(letters) letters, \(Int((linkDensity * 100).rounded()))% in links, "
            + "prose \(prose), \(place) the article's column"
    }
}
