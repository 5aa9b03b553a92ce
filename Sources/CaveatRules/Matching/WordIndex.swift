/// Finds which word or stem of the rules a word of the page is.
///
/// A bitmap of hashes turns nearly all words away with one look that stays in the first-level cache;
/// what passes is looked up by its hash, all 64 bits of it: a page of a thousand words would meet a
/// stranger with the hash of one of ten thousand once in a million million pages. Stems hang under the
/// hash of their first two or four letters, so their number hardly matters either; they are compared
/// letter by letter.
struct WordIndex: Sendable {
    private let lexicon: Lexicon
    private let wordBits: HashBitmap
    private let stemBits: HashBitmap
    private let wordSlots: [WordSlot]
    private let stemSlots: [StemSlot]
    private let stems: [ElementID]
    /// For each element the longest stem that it begins with, other than itself; 0 for none.
    ///
    /// The elements that a word of the page satisfies are its own symbol and all these above it.
    let parents: [ElementID]

    /// A word of the rules.
    private struct WordSlot: Sendable {
        var hash: UInt64 = 0
        var id: ElementID = 0
    }

    /// The stems under one hash, the longest first.
    private struct StemSlot: Sendable {
        var hash: UInt64 = 0
        var first: UInt32 = 0
        var count: UInt32 = 0
    }

    /// Builds the tables.
    init(lexicon: Lexicon) {
        self.init(lexicon, parents: nil)
    }

    /// Builds the tables, of which one is known.
    ///
    /// - Parameters:
    ///   - lexicon: the words and stems.
    ///   - parents: what ``parents`` of another index was; nil is returned when it leads round in a circle.
    init?(lexicon: Lexicon, parents: [ElementID]) {
        guard Self.areSound(parents, lexicon) else { return nil }
        self.init(lexicon, parents: parents)
    }

    private init(_ lexicon: Lexicon, parents: [ElementID]?) {
        self.lexicon = lexicon
        let entries = lexicon.entries
        var stems: [(key: UInt64, length: UInt16, id: ElementID)] = []
        var wordBits = HashBitmap(capacity: entries.count)
        let capacity = Self.powerOfTwo(above: entries.count * 5 / 4)
        var wordSlots = [WordSlot](repeating: WordSlot(), count: capacity)
        for id in entries.indices.dropFirst() {
            let entry = entries[id]
            if entry.isStem {
                stems.append((Self.stemKey(lexicon, id), entry.count, ElementID(id)))
                continue
            }
            wordBits.insert(entry.hash)
            var slot = Self.slot(entry.hash, capacity)
            while wordSlots[slot].id != 0 { slot = (slot + 1) & (capacity - 1) }
            wordSlots[slot] = WordSlot(hash: entry.hash, id: ElementID(id))
        }
        stems.sort { ($0.key, $1.length, $0.id) < ($1.key, $0.length, $1.id) }
        var stemBits = HashBitmap(capacity: stems.count)
        let stemCapacity = Self.powerOfTwo(above: stems.count * 2)
        var stemSlots = [StemSlot](repeating: StemSlot(), count: stemCapacity)
        var first = 0
        while first < stems.count {
            let key = stems[first].key
            var end = first
            while end < stems.count, stems[end].key == key { end += 1 }
            stemBits.insert(key)
            var slot = Self.slot(key, stemCapacity)
            while stemSlots[slot].count > 0 { slot = (slot + 1) & (stemCapacity - 1) }
            stemSlots[slot] = StemSlot(hash: key, first: UInt32(first), count: UInt32(end - first))
            first = end
        }
        self.wordBits = wordBits
        self.stemBits = stemBits
        self.wordSlots = wordSlots
        self.stemSlots = stemSlots
        self.stems = stems.map(\.id)
        self.parents = parents ?? Self.parents(lexicon, self.stems, stemSlots, stemBits)
    }

    /// Whether each element leads to a stem that is shorter, a word perhaps to one of its own length.
    private static func areSound(_ parents: [ElementID], _ lexicon: Lexicon) -> Bool {
        let entries = lexicon.entries
        return parents.count == entries.count
            && entries.indices.allSatisfy { id in
                guard parents[id] != 0 else { return true }
                guard Int(parents[id]) < entries.count else { return false }
                let parent = entries[Int(parents[id])]
                return parent.isStem
                    && (parent.count < entries[id].count
                        || parent.count == entries[id].count && !entries[id].isStem)
            }
    }

    /// The element that a word is: the word itself, or the longest stem it begins with; 0 for none.
    @inline(__always)
    func symbol(of word: borrowing FoldedWord) -> ElementID {
        var symbol = wordBits.contains(word.hash) ? exact(word.hash) : 0
        if symbol != 0 { return symbol }
        if word.count >= 4, stemBits.contains(word.hash4) {
            symbol = longestStem(of: word, under: word.hash4)
        }
        if symbol == 0, word.count >= 2, stemBits.contains(word.hash2) {
            symbol = longestStem(of: word, under: word.hash2)
        }
        return symbol
    }

    /// What letters are in themselves.
    enum Kind {
        case word
        case stem
    }

    /// Whether some letters are a word of the rules, or one of their stems; nil when they are neither.
    func kind(of word: borrowing FoldedWord) -> Kind? {
        let symbol = symbol(of: word)
        guard symbol != 0 else { return nil }
        let entry = lexicon.entries[Int(symbol)]
        if !entry.isStem { return .word }
        return Int(entry.count) == word.count ? .stem : nil
    }

    /// Whether a word of the page with that symbol is an element of a phrase.
    @inline(__always)
    func symbol(_ symbol: ElementID, satisfies element: ElementID) -> Bool {
        var current = symbol
        while current != 0 {
            if current == element { return true }
            current = parents[Int(current)]
        }
        return false
    }

    /// The word of a hash; 0 for none.
    @inline(__always)
    private func exact(_ hash: UInt64) -> ElementID {
        var slot = Self.slot(hash, wordSlots.count)
        while wordSlots[slot].id != 0 {
            if wordSlots[slot].hash == hash { return wordSlots[slot].id }
            slot = (slot &+ 1) & (wordSlots.count &- 1)
        }
        return 0
    }

    private func longestStem(of word: borrowing FoldedWord, under key: UInt64) -> ElementID {
        var slot = Self.slot(key, stemSlots.count)
        while stemSlots[slot].count > 0 {
            let group = stemSlots[slot]
            if group.hash == key {
                for index in Int(group.first)..<Int(group.first + group.count) {
                    let entry = lexicon.entries[Int(stems[index])]
                    if Int(entry.count) <= word.count, lexicon.matches(entry, word) {
                        return stems[index]
                    }
                }
                return 0
            }
            slot = (slot + 1) & (stemSlots.count - 1)
        }
        return 0
    }

    /// The hash under which a stem hangs: of four letters, or of two when it has fewer.
    private static func stemKey(_ lexicon: Lexicon, _ id: Int) -> UInt64 {
        let beginning = lexicon.beginnings[id]
        return lexicon.entries[id].count >= 4 ? beginning.hash4 : beginning.hash2
    }

    private static func parents(
        _ lexicon: Lexicon,
        _ stems: [ElementID],
        _ slots: [StemSlot],
        _ bits: HashBitmap
    ) -> [ElementID] {
        /// The longest stem under a key, other than the element itself, that the element begins with.
        ///
        /// Of two stems the longer one begins with the shorter. Stems of more letters than a word keeps may
        /// have the same letters; each would begin the other without end.
        func parent(of id: Int, under key: UInt64) -> ElementID {
            guard key != 0, bits.contains(key) else { return 0 }
            var slot = slot(key, slots.count)
            while slots[slot].count > 0, slots[slot].hash != key {
                slot = (slot + 1) & (slots.count - 1)
            }
            let group = slots[slot]
            let entry = lexicon.entries[id]
            for stem in stems[Int(group.first)..<Int(group.first + group.count)]
            where lexicon.entries[Int(stem)].count < entry.count || !entry.isStem {
                if lexicon.isPrefix(stem, of: ElementID(id)) { return stem }
            }
            return 0
        }
        return lexicon.entries.indices.map { id in
            let beginning = lexicon.beginnings[id]
            let long = parent(of: id, under: beginning.hash4)
            return long != 0 ? long : parent(of: id, under: beginning.hash2)
        }
    }

    @inline(__always)
    private static func slot(_ hash: UInt64, _ capacity: Int) -> Int {
        Int(truncatingIfNeeded: hash >> 32) & (capacity &- 1)
    }

    private static func powerOfTwo(above count: Int) -> Int {
        var power = 64
        while power < count { power *= 2 }
        return power
    }
}
