/// Finds the longest stem of the rules that a word begins with.
///
/// Stems hang under the hash of their first four letters, or two when they have fewer, so their number
/// hardly matters. Those of one hash are in order of length: one walk over the letters of the word
/// makes the hash of every beginning that is asked for.
package struct StemIndex: Sendable {
    /// The hashes that stems hang under.
    package let keys: SortedHashes
    /// For each key its stems, the shortest first.
    package let stems: PackedLists
    /// For each place in `stems.values` the number of letters.
    package let lengths: PackedNumbers
    /// For each place in `stems.values` the hash of all letters.
    package let hashes: PackedHashes

    /// A stem and how long it is.
    package struct Match {
        /// The stem; 0 for none.
        package var stem: SymbolID = 0
        /// The number of its letters.
        package var length = 0
    }

    /// Puts a table together.
    package init(
        keys: SortedHashes,
        stems: PackedLists,
        lengths: PackedNumbers,
        hashes: PackedHashes
    ) {
        self.keys = keys
        self.stems = stems
        self.lengths = lengths
        self.hashes = hashes
    }

    /// Files the stems of a lexicon.
    package init(_ lexicon: Lexicon) {
        struct Stem {
            let id: SymbolID
            let length: UInt32
            let key: UInt64
            let hash: UInt64
        }
        var word = FoldedWord()
        var stems: [Stem] = []
        for id in lexicon.entries.indices.dropFirst() where lexicon.entries[id].isStem {
            lexicon.read(SymbolID(id), into: &word)
            let key = word.hash(ofFirst: word.count >= 4 ? 4 : 2)
            stems.append(
                Stem(id: SymbolID(id), length: UInt32(word.count), key: key, hash: word.hash)
            )
        }
        stems.sort { ($0.key, $0.length, $0.id) < ($1.key, $1.length, $1.id) }
        var keys: [UInt64] = []
        var counts: [UInt32] = []
        for stem in stems {
            if keys.last != stem.key {
                keys.append(stem.key)
                counts.append(0)
            }
            counts[counts.count - 1] += 1
        }
        self.init(
            keys: SortedHashes(keys),
            stems: PackedLists(lengths: counts, values: stems.map(\.id)),
            lengths: PackedNumbers(stems.map(\.length)),
            hashes: PackedHashes(stems.map(\.hash))
        )
    }

    /// The longest stem that a word begins with.
    ///
    /// - Parameters:
    ///   - word: the word.
    ///   - limit: the most letters that the stem may have.
    /// - Returns: the stem, or none.
    @inline(__always)
    package func longest(in word: borrowing FoldedWord, upTo limit: Int = FoldedWord.capacity)
        -> Match
    {
        var match = Match()
        if word.count >= 4 { match = longest(in: word, upTo: limit, underFirst: 4) }
        if match.stem == 0, word.count >= 2 {
            match = longest(in: word, upTo: limit, underFirst: 2)
        }
        return match
    }

    @inline(__always)
    private func longest(
        in word: borrowing FoldedWord,
        upTo limit: Int,
        underFirst count: Int
    ) -> Match {
        let hash = word.hash(ofFirst: count)
        guard let key = keys.place(of: hash) else { return Match() }
        return longest(in: word, upTo: limit, under: key, from: count, hash: hash)
    }

    @inline(__always)
    private func longest(
        in word: borrowing FoldedWord,
        upTo limit: Int,
        under key: Int,
        from count: Int,
        hash: UInt64
    ) -> Match {
        let limit = min(limit, word.count, FoldedWord.capacity)
        var (count, hash) = (count, hash)
        var match = Match()
        for place in stems.places(of: key) {
            let length = Int(lengths[place])
            if length > limit { break }
            while count < length {
                hash = LetterHash.feed(hash, word.scalars[count])
                count &+= 1
            }
            if hashes[place] == PackedHashes.key(of: hash), length > match.length {
                match = Match(stem: stems.values[place], length: length)
            }
        }
        return match
    }
}
