/// Finds which word or stem of the rules a word of the page is.
///
/// A 16 KB bitmap of hashes turns nearly all words away with one look that stays in the first-level
/// cache; what passes is looked up by hash and compared letter by letter. Stems hang under the hash
/// of their first two or four letters, so their number hardly matters either.
struct WordIndex: Sendable {
    private static let bitmapBits = 17

    private let lexicon: Lexicon
    private let wordBits: [UInt64]
    private let stemBits: [UInt64]
    private let wordSlots: [ElementID]
    private let stemSlots: [StemSlot]
    private let stems: [ElementID]
    /// For each element the longest stem that it begins with, other than itself; 0 for none.
    ///
    /// The elements that a word of the page satisfies are its own symbol and all these above it.
    let parents: [ElementID]

    /// The stems under one hash, the longest first.
    private struct StemSlot: Sendable {
        var hash: UInt64 = 0
        var first: UInt32 = 0
        var count: UInt32 = 0
    }

    /// Builds the tables.
    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        var wordBits = [UInt64](repeating: 0, count: 1 << (Self.bitmapBits - 6))
        var stemBits = wordBits
        let capacity = Self.powerOfTwo(above: lexicon.entries.count * 2)
        var wordSlots = [ElementID](repeating: 0, count: capacity)
        var groups: [UInt64: [ElementID]] = [:]
        for id in lexicon.entries.indices.dropFirst() {
            let entry = lexicon.entries[id]
            if entry.isStem {
                let key = Self.stemKey(entry)
                Self.insert(key, into: &stemBits)
                groups[key, default: []].append(ElementID(id))
            } else {
                Self.insert(entry.hash, into: &wordBits)
                var slot = Int(truncatingIfNeeded: entry.hash >> 32) & (capacity - 1)
                while wordSlots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
                wordSlots[slot] = ElementID(id)
            }
        }
        let stemCapacity = Self.powerOfTwo(above: groups.count * 2)
        var stemSlots = [StemSlot](repeating: StemSlot(), count: stemCapacity)
        var stems: [ElementID] = []
        for (key, group) in groups {
            var slot = Int(truncatingIfNeeded: key >> 32) & (stemCapacity - 1)
            while stemSlots[slot].count > 0 { slot = (slot + 1) & (stemCapacity - 1) }
            stemSlots[slot] = StemSlot(
                hash: key,
                first: UInt32(stems.count),
                count: UInt32(group.count)
            )
            stems += group.sorted {
                lexicon.entries[Int($0)].count > lexicon.entries[Int($1)].count
            }
        }
        self.wordBits = wordBits
        self.stemBits = stemBits
        self.wordSlots = wordSlots
        self.stemSlots = stemSlots
        self.stems = stems
        parents = Self.parents(lexicon, groups)
    }

    /// The element that a word is: the word itself, or the longest stem it begins with; 0 for none.
    @inline(__always)
    func symbol(of word: borrowing FoldedWord) -> ElementID {
        if Self.contains(word.hash, in: wordBits), let exact = exact(word) { return exact }
        var symbol: ElementID = 0
        if word.count >= 4, Self.contains(word.hash4, in: stemBits) {
            symbol = longestStem(of: word, under: word.hash4)
        }
        if symbol == 0, word.count >= 2, Self.contains(word.hash2, in: stemBits) {
            symbol = longestStem(of: word, under: word.hash2)
        }
        return symbol
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

    private func exact(_ word: borrowing FoldedWord) -> ElementID? {
        var slot = Int(truncatingIfNeeded: word.hash >> 32) & (wordSlots.count - 1)
        while wordSlots[slot] != 0 {
            let id = wordSlots[slot]
            let entry = lexicon.entries[Int(id)]
            if entry.hash == word.hash, Int(entry.count) == word.count,
                lexicon.matches(entry, word)
            {
                return id
            }
            slot = (slot + 1) & (wordSlots.count - 1)
        }
        return nil
    }

    private func longestStem(of word: borrowing FoldedWord, under key: UInt64) -> ElementID {
        var slot = Int(truncatingIfNeeded: key >> 32) & (stemSlots.count - 1)
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
    private static func stemKey(_ entry: Lexicon.Entry) -> UInt64 {
        entry.count >= 4 ? entry.hash4 : entry.hash2
    }

    private static func parents(
        _ lexicon: Lexicon,
        _ groups: [UInt64: [ElementID]]
    ) -> [ElementID] {
        lexicon.entries.indices.map { id in
            let entry = lexicon.entries[id]
            var best: ElementID = 0
            var bestCount: UInt32 = 0
            for key in [entry.hash4, entry.hash2] where key != 0 {
                for stem in groups[key] ?? [] where Int(stem) != id {
                    let other = lexicon.entries[Int(stem)]
                    guard other.count <= entry.count, other.count > bestCount,
                        lexicon.letters(of: ElementID(id))
                            .starts(with: lexicon.letters(of: stem))
                    else { continue }
                    best = stem
                    bestCount = other.count
                }
            }
            return best
        }
    }

    private static func powerOfTwo(above count: Int) -> Int {
        var power = 64
        while power < count { power *= 2 }
        return power
    }

    private static func insert(_ hash: UInt64, into bits: inout [UInt64]) {
        let bit = Int(truncatingIfNeeded: hash >> UInt64(64 - bitmapBits))
        bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    @inline(__always)
    private static func contains(_ hash: UInt64, in bits: [UInt64]) -> Bool {
        let bit = Int(truncatingIfNeeded: hash >> UInt64(64 - bitmapBits))
        return bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }
}
