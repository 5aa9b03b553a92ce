/// What is wrong with a phrase.
package enum PhraseProblem: Error, Hashable, Sendable {
    /// It has no word.
    case empty
    /// A bracket is not closed, or none is open.
    case unbalanced(Character)
    /// An alternative has no word.
    case emptyAlternative
    /// A `*` does not stand at the end of a word.
    case strayStar
    /// A `*` stands after fewer than ``PhraseParser/minimalStemLength`` letters.
    case shortStem(String)
    /// It begins or ends with `..`.
    case gapAtEdge
    /// A gap is longer than ``PhraseParser/longestGap`` words.
    case longGap(String)
    /// A `{name}` is glued to a word.
    case gluedCues(String)
    /// Alternatives inside a word make too many words.
    case tooManyVariants
    /// It takes more than ``PhraseMachine/longestMatch`` words at least.
    case tooLong
    /// All its words may be missing.
    case mayBeEmpty
    /// It nests more than ``PhraseParser/depthLimit`` brackets.
    case tooDeep
    /// It stands for more words than the limit, those of its cue lists put in.
    case tooWide(limit: Int)
    /// Its gaps skip more words together than the limit.
    case longGaps(limit: Int)
}
