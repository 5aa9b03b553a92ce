internal import CaveatModel

/// The words of some vocabularies by what they say.
struct WordLists {
    private var lists: [WordMeaning: [String]] = [:]

    /// Gathers the words of vocabularies, in their order.
    init(_ vocabularies: [BoilerplateVocabulary]) {
        for entry in vocabularies.lazy.flatMap(\.entries) {
            if case .word(let meaning) = entry.meaning {
                lists[meaning, default: []] += entry.words
            }
        }
    }

    /// The words that say something.
    subscript(meaning: WordMeaning) -> [String] { lists[meaning] ?? [] }
}
