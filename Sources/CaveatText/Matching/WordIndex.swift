/// Finds which word or stem of the rules a word of the page is.
///
/// Words are looked up by 56 bits of their hash: a page of a thousand words would meet a stranger with
/// the hash of one of a hundred thousand once in seven hundred million pages. So are the beginnings of
/// words, of which stems are the hashes.
///
/// A class, since whoever reads words holds it, and tables are large to copy.
package final class WordIndex: Sendable {
    /// The words by their hashes.
    package let words: HashTable
    /// The stems.
    package let stems: StemIndex
    /// For each element the longest stem that it begins with, other than itself; 0 for none.
    ///
    /// The elements that a word of the page satisfies are its own symbol and all these above it.
    package let parents: PackedNumbers

    /// What letters are in themselves.
    package enum Kind {
        case word
        case stem
    }

    /// Puts an index together from its tables.
    package init(words: HashTable, stems: StemIndex, parents: PackedNumbers) {
        self.words = words
        self.stems = stems
        self.parents = parents
    }

    /// Files the words and stems of a lexicon.
    package convenience init(_ lexicon: Lexicon) {
        let entries = lexicon.entries
        let words = entries.indices.dropFirst().lazy.filter { !entries[$0].isStem }
        let stems = StemIndex(lexicon)
        var word = FoldedWord()
        var parents: [SymbolID] = [0]
        for id in entries.indices.dropFirst() {
            lexicon.read(SymbolID(id), into: &word)
            // Two stems of more letters than a word keeps may have the same ones.
            let limit = entries[id].isStem ? word.count - 1 : word.count
            parents.append(stems.longest(in: word, upTo: limit).stem)
        }
        self.init(
            words: HashTable(words.map { (entries[$0].hash, SymbolID($0)) }),
            stems: stems,
            parents: PackedNumbers(parents)
        )
    }

    /// Begins to fetch what is known of a word; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetch(_ word: borrowing FoldedWord) {
        words.prefetch(word.hash)
        stems.prefetchShelf(for: word)
    }

    /// Whether some letters are a word of the rules, or one of their stems; nil when they are neither.
    package func kind(of word: borrowing FoldedWord) -> Kind? {
        if words.number(of: word.hash) != nil { return .word }
        let match = stems.longest(in: word)
        let count = word.count
        return match.stem != 0 && match.length == count ? .stem : nil
    }

    /// Whether a word of the page with that symbol is an element of a phrase.
    @inline(__always)
    package func symbol(_ symbol: SymbolID, satisfies element: SymbolID) -> Bool {
        var current = symbol
        while current != 0 {
            if current == element { return true }
            current = parents[Int(current)]
        }
        return false
    }

    /// Whether the tables are such as the compiler makes, so that no element leads round in a circle.
    ///
    /// Asked of tables that were read from bytes.
    package var isSound: Bool {
        var lengths = [UInt32](repeating: 0, count: parents.count)
        guard stems.isSound(below: lengths.count) else { return false }
        for place in stems.records.indices {
            lengths[Int(stems.id(at: place))] = UInt32(stems.length(at: place))
        }
        return parents.indices.allSatisfy { id in
            let parent = Int(parents[id])
            // A word has no length here, and no word is above another element.
            return parent == 0
                || lengths[parent] > 0 && (lengths[id] == 0 || lengths[parent] < lengths[id])
        }
    }
}
