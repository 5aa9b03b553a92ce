/// What was counted in a block when its fate was decided, so that the decision can be checked.
public struct BlockSignals: Hashable, Sendable {
    /// The length of the text in letters; an ideograph counts as three, white space not at all.
    public let letters: Int
    /// The share of the letters that stand in links, 0 to 1.
    public let linkDensity: Double
    /// How much the text reads like a paragraph.
    public let prose: ProseScore
    /// Whether the block stands in the article's own column.
    public let isInsideArticle: Bool

    /// Makes signals.
    public init(letters: Int, linkDensity: Double, prose: ProseScore, isInsideArticle: Bool) {
        self.letters = letters
        self.linkDensity = linkDensity
        self.prose = prose
        self.isInsideArticle = isInsideArticle
    }
}

extension BlockSignals: CustomStringConvertible {
    /// One line in plain words.
    public var description: String {
        let place = isInsideArticle ? "inside" : "outside"
        return "\(letters) letters, \(Int((linkDensity * 100).rounded()))% in links, "
            + "prose \(prose), \(place) the article's column"
    }
}
