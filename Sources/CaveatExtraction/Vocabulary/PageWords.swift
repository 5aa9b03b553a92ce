internal import CaveatModel

/// The words that lines, attributes and addresses are read by, made once and shared by all pages.
final class PageWords: Sendable {
    /// The words of dates.
    let dates: DateWords
    /// The words of bylines.
    let bylines: BylineWords
    /// The words of addresses, prices and cookie walls.
    let kinds: KindWords

    /// Makes tables of the words of vocabularies.
    init(_ vocabularies: [BoilerplateVocabulary]) {
        let lists = WordLists(vocabularies)
        dates = DateWords(lists)
        bylines = BylineWords(lists)
        kinds = KindWords(lists)
    }
}
