/// Words and phrases with what they mean, looked up by the scalars of a ``ScalarLine``.
///
/// A look-up hashes the scalars where they stand and makes no string of them.
struct WordTable<Meaning: Sendable>: Sendable {
    private var index = HashIndex()
    private var entries: [(word: [UInt32], meaning: Meaning)] = []

    /// Makes a table; of entries with one word, the first counts.
    init(_ entries: some Sequence<(word: String, meaning: Meaning)>) {
        for (word, meaning) in entries {
            let scalars = ScalarLine(word).scalars
            index.insert(Int32(self.entries.count), for: Self.hash(scalars[...]))
            self.entries.append((scalars, meaning))
        }
    }

    /// What a word means; nil when it is not in the table.
    subscript(word: ArraySlice<UInt32>) -> Meaning? {
        var found: Meaning?
        index.forEach(Self.hash(word)) { number in
            if found == nil, entries[Int(number)].word[...] == word {
                found = entries[Int(number)].meaning
            }
        }
        return found
    }

    private static func hash(_ word: ArraySlice<UInt32>) -> UInt64 {
        word.reduce(FNV.seed, FNV.feed)
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
