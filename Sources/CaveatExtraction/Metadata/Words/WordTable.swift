internal import CaveatText

/// Words and phrases with what they mean, looked up by the scalars of a ``ScalarLine``.
struct WordTable<Meaning: Sendable>: Sendable {
    private let words: LetterTree
    private let meanings: [Meaning]

    /// Makes a table; of entries with one word, the first counts.
    init(_ entries: some Sequence<(word: String, meaning: Meaning)>) {
        var letters: [UInt32] = []
        var lengths: [UInt32] = []
        var meanings: [Meaning] = []
        for (word, meaning) in entries {
            let scalars = ScalarLine(word).scalars
            letters += scalars
            lengths.append(UInt32(scalars.count))
            meanings.append(meaning)
        }
        words = LetterTree(NumberLists(lengths: lengths, values: letters))
        self.meanings = meanings
    }

    /// What a word means; nil when it is not in the table.
    subscript(word: ArraySlice<UInt32>) -> Meaning? {
        words.number(of: word).map { meanings[$0] }
    }
}

extension WordTable where Meaning == Void {
    /// Makes a table of words that only have to be known.
    init(_ words: some Sequence<String>) {
        self.init(words.lazy.map { (word: $0, meaning: ()) })
    }

    /// Whether a word is in the table.
    func contains(_ word: ArraySlice<UInt32>) -> Bool { self[word] != nil }
}
