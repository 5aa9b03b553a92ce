/// The number of a word or stem that some phrase uses; 0 is no word at all.
typealias ElementID = UInt32

/// Every word and stem of all phrases, each once.
///
/// Letters of all entries lie in one array, and entries are found by open addressing, so that
/// reading thousands of phrases allocates a handful of times.
struct Lexicon: Sendable {
    /// A word, or the beginning of words.
    struct Entry: Sendable {
        /// The index of its first letter in ``Lexicon/letters``.
        let start: UInt32
        /// The number of its letters.
        let count: UInt16
        /// Whether it stands for all words that begin so.
        let isStem: Bool
        /// The hash of its letters.
        let hash: UInt64
    }

    /// The hashes of the beginnings of an entry, apart from it to keep what a scan reads together.
    struct Beginning: Sendable {
        /// The hash of its first two letters; 0 when it has fewer.
        let hash2: UInt64
        /// The hash of its first four letters; 0 when it has fewer.
        let hash4: UInt64
    }

    /// The entries by id; the first stands for no word.
    private(set) var entries = [Entry(start: 0, count: 0, isStem: false, hash: 0)]
    /// For each entry the hashes of its beginnings.
    private(set) var beginnings = [Beginning(hash2: 0, hash4: 0)]
    /// The folded letters of all entries.
    private(set) var letters: [UInt32] = []
    /// Where entries are found by their hashes; filled when words are interned, which a scan never does.
    private var slots: [ElementID] = []

    /// Makes room for entries.
    ///
    /// - Parameter count: how many are to be appended.
    mutating func reserveCapacity(_ count: Int) {
        entries.reserveCapacity(count + 1)
        beginnings.reserveCapacity(count + 1)
        letters.reserveCapacity(count * 8)
    }

    /// The id of a word or stem, which is added when it is new.
    mutating func intern(_ word: borrowing FoldedWord, isStem: Bool) -> ElementID {
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
        let id = ElementID(entries.count)
        slots[slot] = id
        entries.append(
            Entry(
                start: UInt32(letters.count),
                count: UInt16(count),
                isStem: isStem,
                hash: word.hash
            )
        )
        beginnings.append(Beginning(hash2: word.hash2, hash4: word.hash4))
        for index in 0..<count { letters.append(word.scalars[index]) }
        return id
    }

    /// Adds a word or stem that is not there yet, by its folded letters.
    ///
    /// For words longer than ``FoldedWord/capacity``, of which only the first letters are known, the
    /// hash is another than that of the word; such words match nothing in any case.
    mutating func append(_ scalars: [UInt32], isStem: Bool) {
        var hash = FoldedWord.seed
        var (hash2, hash4): (UInt64, UInt64) = (0, 0)
        for index in 0..<scalars.count {
            hash = FoldedWord.mix(hash, scalars[index])
            if index == 1 { hash2 = hash }
            if index == 3 { hash4 = hash }
        }
        entries.append(
            Entry(
                start: UInt32(letters.count),
                count: UInt16(scalars.count),
                isStem: isStem,
                hash: hash
            )
        )
        beginnings.append(Beginning(hash2: hash2, hash4: hash4))
        letters += scalars
    }

    /// Whether a word begins with the letters of an entry.
    @inline(__always)
    func matches(_ entry: Entry, _ word: borrowing FoldedWord) -> Bool {
        var index = 0
        let start = Int(entry.start)
        while index < Int(entry.count) {
            if letters[start &+ index] != word.scalars[index] { return false }
            index &+= 1
        }
        return true
    }

    /// Whether the letters of one entry begin those of another.
    func isPrefix(_ stem: ElementID, of id: ElementID) -> Bool {
        let (first, second) = (entries[Int(stem)], entries[Int(id)])
        guard first.count <= second.count else { return false }
        for index in 0..<Int(first.count)
        where letters[Int(first.start) + index] != letters[Int(second.start) + index] {
            return false
        }
        return true
    }

    /// The letters of an entry.
    func letters(of id: ElementID) -> ArraySlice<UInt32> {
        let entry = entries[Int(id)]
        return letters[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
    }

    private static func slot(_ hash: UInt64, _ isStem: Bool, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (hash >> 32) ^ (isStem ? 0x5555 : 0)) & (count - 1)
    }

    private mutating func grow() {
        var count = max(1_024, slots.count)
        while count <= entries.count * 2 { count *= 4 }
        slots = [ElementID](repeating: 0, count: count)
        for id in 1..<entries.count {
            let entry = entries[id]
            var slot = Self.slot(entry.hash, entry.isStem, slots.count)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = ElementID(id)
        }
    }
}
