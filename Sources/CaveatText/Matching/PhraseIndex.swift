/// Tells which phrases are worth trying at a word of the page, by that word and the next.
///
/// Every phrase is filed under all pairs of words that it can begin with, so that a common first
/// word ("the") does not bring every phrase that begins with it. What it costs to ask hardly
/// depends on how many phrases there are.
package struct PhraseIndex: Sendable {
    /// For each element the ways in which phrases begin with it, one after the other: the second word, 0 for
    /// phrases that are filed under their first alone; how many phrases there are; and these, each as
    /// ``PhraseEntry`` has it.
    ///
    /// All in one list, so that a look at it waits for memory once.
    package let beginnings: PackedLists
    /// For each element the one above it; see ``WordIndex/parents``.
    let parents: PackedNumbers

    /// Puts an index together from its tables.
    ///
    /// - Parameters:
    ///   - beginnings: see ``beginnings``.
    ///   - parents: see ``WordIndex/parents``.
    package init(beginnings: PackedLists, parents: PackedNumbers) {
        self.beginnings = beginnings
        self.parents = parents
    }

    /// Files phrases.
    ///
    /// - Parameters:
    ///   - wanted: the phrases that are to be found.
    ///   - pool: all phrases.
    ///   - parents: see ``WordIndex/parents``.
    package init(_ wanted: [PhraseID], pool: PhrasePool, parents: PackedNumbers) {
        var entries: [(beginning: PhraseBeginning, phrase: PhraseID)] = []
        for phrase in wanted {
            for beginning in pool.beginnings(of: phrase) { entries.append((beginning, phrase)) }
        }
        entries.sort { ($0.beginning, $0.phrase.index) < ($1.beginning, $1.phrase.index) }
        var lengths = [UInt32](repeating: 0, count: parents.count)
        var values: [UInt32] = []
        var last: PhraseBeginning?
        var countPlace = 0
        for (beginning, phrase) in entries {
            if beginning != last {
                last = beginning
                countPlace = values.count + 1
                values += [beginning.second, 0]
                lengths[Int(beginning.first)] += 2
            }
            values.append(PhraseEntry(phrase, isOneWord: pool.isOneWord(phrase)).bits)
            values[countPlace] += 1
            lengths[Int(beginning.first)] += 1
        }
        self.init(beginnings: PackedLists(lengths: lengths, values: values), parents: parents)
    }

    /// Begins to fetch where the beginnings with an element stand; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetch(_ first: SymbolID) {
        parents.prefetch(at: Int(first))
        beginnings.starts.prefetch(at: Int(first))
    }

    /// Begins to fetch the beginnings with an element.
    @inline(__always)
    func prefetchBeginnings(with first: SymbolID) {
        beginnings.values.prefetch(at: beginnings.places(of: Int(first)).lowerBound)
    }

    /// Calls `body` with the element that a word is, and those above it.
    @inline(__always)
    func forEachElement(of symbol: SymbolID, _ body: (SymbolID) -> Void) {
        var element = symbol
        while element != 0 {
            body(element)
            element = parents[Int(element)]
        }
    }

    /// Calls `body` with each second word, and the places of the phrases that begin so; see
    /// ``entry(at:)``.
    @inline(__always)
    func forEachBeginning(with first: SymbolID, _ body: (SymbolID, Range<Int>) -> Void) {
        let places = beginnings.places(of: Int(first))
        var place = places.lowerBound
        while place < places.upperBound {
            let (second, count) = beginnings.values.pair(at: place)
            let end = place &+ 2 &+ Int(count)
            body(second, place &+ 2..<end)
            place = end
        }
    }

    /// The phrase at a place.
    @inline(__always)
    func entry(at place: Int) -> PhraseEntry { PhraseEntry(bits: beginnings.values[place]) }

    /// Whether the lists are such as the compiler makes, of so many phrases.
    ///
    /// Asked of tables that were read from bytes.
    package func isSound(phrases count: Int) -> Bool {
        (0..<beginnings.count).allSatisfy { element in
            var rest = beginnings[element][...]
            while let second = rest.popFirst() {
                guard Int(second) < parents.count, let length = rest.popFirst(),
                    rest.count >= length,
                    rest.prefix(Int(length))
                        .allSatisfy({ PhraseEntry(bits: $0).phrase.index < count })
                else { return false }
                rest = rest.dropFirst(Int(length))
            }
            return true
        }
    }
}

/// A phrase as the index files it.
package struct PhraseEntry: Sendable {
    /// The number of the phrase, and in the lowest bit whether it is one word.
    let bits: UInt32

    /// Takes an entry out of the index.
    @inline(__always)
    init(bits: UInt32) { self.bits = bits }

    /// Makes an entry.
    init(_ phrase: PhraseID, isOneWord: Bool) {
        bits = UInt32(phrase.index) << 1 | (isOneWord ? 1 : 0)
    }

    /// The phrase.
    @inline(__always)
    package var phrase: PhraseID { PhraseID(index: Int(bits &>> 1)) }

    /// Whether the phrase is one word, or a choice of single words: its beginning is all of it.
    @inline(__always)
    package var isOneWord: Bool { bits & 1 == 1 }
}

extension PhrasePool {
    /// Whether a phrase is one word, or a choice of single words.
    fileprivate func isOneWord(_ phrase: PhraseID) -> Bool {
        let range = self[phrase].steps
        let first = steps[range.lowerBound]
        return first.kind == .word && range.count == 1
            || first.kind == .oneOf && range.count == 1 + first.operand
    }
}
