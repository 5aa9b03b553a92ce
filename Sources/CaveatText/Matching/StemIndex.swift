/// Finds the longest stem of the rules that a word begins with.
///
/// Stems hang under the hash of their first four letters, or two when they have fewer, so their number
/// hardly matters. Those of one hash are in order of length: one walk over the letters of the word
/// makes the hash of every beginning that is asked for.
package struct StemIndex: Sendable {
    /// For the hashes that stems hang under one more than the place of the first of them.
    package let keys: HashTable
    /// The stems: for each the hash of its letters, its number with ``lastBit``, and how many letters it has.
    package let records: PackedRecords

    /// The septets of a stem.
    package static let recordWidth = PackedRecords.hashWidth + PackedRecords.numberWidth + 1
    /// Marks the last stem that hangs under one hash.
    private static let lastBit: UInt32 = 1

    /// A stem and how long it is.
    package struct Match {
        /// The stem; 0 for none.
        package var stem: SymbolID = 0
        /// The number of its letters.
        package var length = 0
    }

    /// Puts a table together.
    package init(keys: HashTable, records: PackedRecords) {
        self.keys = keys
        self.records = records
    }

    /// Files the stems of a lexicon.
    package init(_ lexicon: Lexicon) {
        struct Stem {
            let id: SymbolID
            let length: Int
            let key: UInt64
            let hash: UInt64
        }
        var word = FoldedWord()
        var stems: [Stem] = []
        for id in lexicon.entries.indices.dropFirst() where lexicon.entries[id].isStem {
            lexicon.read(SymbolID(id), into: &word)
            let key = word.hash(ofFirst: word.count >= 4 ? 4 : 2)
            stems.append(
                Stem(id: SymbolID(id), length: word.count, key: key, hash: word.hash)
            )
        }
        stems.sort { ($0.key, $0.length, $0.id) < ($1.key, $1.length, $1.id) }
        var keys: [HashTable.Entry] = []
        var records: [UInt8] = []
        for (place, stem) in stems.enumerated() {
            if keys.last?.hash != stem.key { keys.append((stem.key, UInt32(place + 1))) }
            let isLast = place + 1 == stems.count || stems[place + 1].key != stem.key
            let bits = stem.id << 1 | (isLast ? Self.lastBit : 0)
            Septets.append(hash: stem.hash, to: &records)
            Septets.append(UInt64(bits), width: PackedRecords.numberWidth, to: &records)
            Septets.append(UInt64(stem.length), width: 1, to: &records)
        }
        self.init(
            keys: HashTable(keys),
            records: PackedRecords(records, width: Self.recordWidth)
        )
    }

    /// Where the stems stand that a word may begin with.
    package struct Shelf {
        /// The place of the first of them.
        let place: Int
        /// How many letters they have at least, and the hash of these.
        let letters: Int
        let hash: UInt64
    }

    /// Begins to fetch what ``shelf(for:)`` looks at; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetchShelf(for word: borrowing FoldedWord) {
        if word.count >= 4 { keys.prefetch(word.hash(ofFirst: 4)) }
        if word.count >= 2 { keys.prefetch(word.hash(ofFirst: 2)) }
    }

    /// Begins to fetch the stems of a shelf.
    @inline(__always)
    func prefetch(_ shelf: Shelf) { records.prefetch(shelf.place) }

    /// Where the stems stand that a word may begin with; nil if it begins with none.
    @inline(__always)
    func shelf(for word: borrowing FoldedWord) -> Shelf? {
        if word.count >= 4, let shelf = shelf(underFirst: 4, of: word) { return shelf }
        return word.count >= 2 ? shelf(underFirst: 2, of: word) : nil
    }

    @inline(__always)
    private func shelf(underFirst letters: Int, of word: borrowing FoldedWord) -> Shelf? {
        let hash = word.hash(ofFirst: letters)
        guard let key = keys.number(of: hash) else { return nil }
        return Shelf(place: Int(key) &- 1, letters: letters, hash: hash)
    }

    /// The longest stem that a word begins with.
    ///
    /// - Parameters:
    ///   - word: the word.
    ///   - limit: the most letters that the stem may have.
    /// - Returns: the stem, or none.
    package func longest(in word: borrowing FoldedWord, upTo limit: Int = FoldedWord.capacity)
        -> Match
    {
        guard let shelf = shelf(for: word) else { return Match() }
        return longest(in: word, on: shelf, upTo: limit)
    }

    /// The longest stem that a word begins with.
    ///
    /// - Parameters:
    ///   - word: the word.
    ///   - shelf: what ``shelf(for:)`` says of it.
    ///   - limit: the most letters that the stem may have.
    /// - Returns: the stem, or none.
    package func longest(
        in word: borrowing FoldedWord,
        on shelf: Shelf,
        upTo limit: Int = FoldedWord.capacity
    ) -> Match {
        let match = walk(shelf, with: word, upTo: limit)
        guard match.stem == 0, shelf.letters > 2,
            let shorter = self.shelf(underFirst: 2, of: word)
        else { return match }
        return walk(shorter, with: word, upTo: limit)
    }

    @inline(__always)
    private func walk(_ shelf: Shelf, with word: borrowing FoldedWord, upTo limit: Int) -> Match {
        let limit = min(limit, word.count, FoldedWord.capacity)
        var (count, hash, place) = (shelf.letters, shelf.hash, shelf.place)
        var match = Match()
        while true {
            let length = length(at: place)
            if length > limit { break }
            while count < length {
                hash = LetterHash.feed(hash, word.scalars[count])
                count &+= 1
            }
            let bits = bits(at: place)
            if length > match.length,
                records.septets(of: place, at: 0) == Septets.packedHash(hash)
            {
                match = Match(stem: bits &>> 1, length: length)
            }
            if bits & Self.lastBit != 0 { break }
            place &+= 1
        }
        return match
    }

    /// The stem at a place.
    func id(at place: Int) -> SymbolID { bits(at: place) >> 1 }

    /// How many letters the stem at a place has.
    @inline(__always)
    func length(at place: Int) -> Int {
        let offset = PackedRecords.hashWidth + PackedRecords.numberWidth
        return Int(truncatingIfNeeded: records.septets(of: place, at: offset) & 0x7F)
    }

    @inline(__always)
    private func bits(at place: Int) -> UInt32 {
        records.number(of: place, at: PackedRecords.hashWidth)
    }

    /// Whether every stem is below a number, and every walk over stems comes to an end.
    ///
    /// Asked of tables that were read from bytes.
    func isSound(below limit: Int) -> Bool {
        let isLast = records.indices.last.map { bits(at: $0) & Self.lastBit != 0 } ?? true
        return isLast && keys.numbers.allSatisfy { $0 <= records.count }
            && records.indices.allSatisfy {
                id(at: $0) < limit && length(at: $0) <= FoldedWord.capacity
            }
    }
}
