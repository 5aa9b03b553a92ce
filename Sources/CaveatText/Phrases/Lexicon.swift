/// The number of a word or stem that some phrase uses; 0 is no word at all.
package typealias SymbolID = UInt32

/// Every word and stem of all phrases, each once.
///
/// Letters of all entries lie in one array, and entries are found by open addressing, so that
/// reading thousands of phrases allocates a handful of times.
package struct Lexicon: Sendable {
    /// A word, or the beginning of words.
    package struct Entry: Sendable {
        /// The index of its first letter in ``Lexicon/letters``.
        package let start: UInt32
        /// The number of its letters.
        package let count: UInt16
        /// Whether it stands for all words that begin so.
        package let isStem: Bool
        /// The hash of its letters.
        package let hash: UInt64
    }

    /// The entries by id; the first stands for no word.
    package private(set) var entries = [Entry(start: 0, count: 0, isStem: false, hash: 0)]
    /// The folded letters of all entries.
    package private(set) var letters: [UInt32] = []
    /// Where entries are found by their hashes.
    private var slots: [SymbolID] = []

    /// Makes a lexicon without words.
    package init() {}

    /// The id of a word or stem, which is added when it is new.
    package mutating func intern(_ word: borrowing FoldedWord, isStem: Bool) -> SymbolID {
        if entries.count * 2 > slots.count { grow() }
        let count = min(word.count, FoldedWord.capacity)
        var slot = Self.slot(word.hash, isStem, slots.count)
        while slots[slot] != 0 {
            let id = slots[slot]
            let entry = entries[Int(id)]
            if entry.hash == word.hash, entry.isStem == isStem, Int(entry.count) == count,
                matches(entry, word)
            {
                return id
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        let id = SymbolID(entries.count)
        slots[slot] = id
        entries.append(
            Entry(
                start: UInt32(letters.count),
                count: UInt16(count),
                isStem: isStem,
                hash: word.hash
            )
        )
        for index in 0..<count { letters.append(word.scalars[index]) }
        return id
    }

    /// Whether a word begins with the letters of an entry.
    private func matches(_ entry: Entry, _ word: borrowing FoldedWord) -> Bool {
        var index = 0
        let start = Int(entry.start)
        while index < Int(entry.count) {
            if letters[start &+ index] != word.scalars[index] { return false }
            index &+= 1
        }
        return true
    }

    /// The letters of an entry.
    package func letters(of id: SymbolID) -> ArraySlice<UInt32> {
        let entry = entries[Int(id)]
        return letters[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
    }

    /// Makes a word of the letters of an entry.
    package func read(_ id: SymbolID, into word: inout FoldedWord) {
        word.begin(at: 0)
        for letter in letters(of: id) { word.append(letter) }
    }

    private static func slot(_ hash: UInt64, _ isStem: Bool, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (hash >> 32) ^ (isStem ? 0x5555 : 0)) & (count - 1)
    }

    private mutating func grow() {
        var count = max(1_024, slots.count)
        while count <= entries.count * 2 { count *= 4 }
        slots = [SymbolID](repeating: 0, count: count)
        for id in 1..<entries.count {
            let entry = entries[id]
            var slot = Self.slot(entry.hash, entry.isStem, slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = SymbolID(id)
        }
    }
}
