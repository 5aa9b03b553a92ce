/// What a phrase of a words file, a list of places or a law means.
struct ConceptMeaning: Hashable, Sendable {
    /// The concept.
    let signal: Signal
    /// Which of the concept's things: the index of a country or of a law; 0 for others.
    let thing: Int
    /// The languages in which it means that, as bits; all for names.
    let languages: UInt64

    /// The languages of what is the same in all of them.
    static let everyLanguage = UInt64.max
}

/// What all phrases mean.
struct ConceptTable: Sendable {
    /// The names of signals.
    let catalog: SignalCatalog
    /// The languages of the words files, at most 63, in the order of their bits.
    let languages: [String]
    /// The codes of the countries that places name.
    let countries: [String]
    /// The meanings of all phrases, those of one phrase together.
    let meanings: [ConceptMeaning]
    /// For each phrase its meanings in ``meanings``; empty for phrases that only conditions use.
    let ranges: [Range<Int>]

    /// The table of rules without words.
    static let empty = ConceptTable(
        catalog: SignalCatalog(concepts: []),
        languages: [],
        countries: [],
        meanings: [],
        ranges: []
    )

    /// The meanings of a phrase.
    @inline(__always)
    func meanings(of phrase: PhraseID) -> Range<Int> {
        phrase.index < ranges.count ? ranges[phrase.index] : 0..<0
    }
}
