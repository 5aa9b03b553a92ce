/// Tells which phrases are worth trying at a word of the page, by that word and the next.
///
/// Every phrase is filed under all pairs of words that it can begin with, so that a common first
/// word ("the") does not bring every phrase that begins with it. What it costs to ask hardly
/// depends on how many phrases there are.
package struct PhraseIndex: Sendable {
    /// For each element the second words of phrases that begin with it, in ascending order; 0 among them
    /// for phrases that are filed under their first word alone.
    package let seconds: NumberLists
    /// For each place in `seconds.values` the phrases that begin so.
    package let phrases: NumberLists
    /// For each element the one above it; see ``WordIndex/parents``.
    let parents: [SymbolID]

    /// Puts an index together from its tables.
    ///
    /// - Parameters:
    ///   - seconds: see ``seconds``.
    ///   - phrases: see ``phrases``.
    ///   - parents: see ``WordIndex/parents``.
    package init(seconds: NumberLists, phrases: NumberLists, parents: [SymbolID]) {
        self.seconds = seconds
        self.phrases = phrases
        self.parents = parents
    }

    /// Files phrases.
    ///
    /// - Parameters:
    ///   - wanted: the phrases that are to be found.
    ///   - pool: all phrases.
    ///   - parents: see ``WordIndex/parents``.
    package init(_ wanted: [PhraseID], pool: PhrasePool, parents: [SymbolID]) {
        var entries: [(beginning: PhraseBeginning, phrase: PhraseID)] = []
        for phrase in wanted {
            for beginning in pool.beginnings(of: phrase) { entries.append((beginning, phrase)) }
        }
        entries.sort { ($0.beginning, $0.phrase.index) < ($1.beginning, $1.phrase.index) }
        var secondCounts = [UInt32](repeating: 0, count: parents.count)
        var seconds: [SymbolID] = []
        var phraseCounts: [UInt32] = []
        var last: PhraseBeginning?
        for (beginning, _) in entries {
            if beginning != last {
                secondCounts[Int(beginning.first)] += 1
                seconds.append(beginning.second)
                phraseCounts.append(0)
                last = beginning
            }
            phraseCounts[phraseCounts.count - 1] += 1
        }
        self.init(
            seconds: NumberLists(lengths: secondCounts, values: seconds),
            phrases: NumberLists(
                lengths: phraseCounts,
                values: entries.map { UInt32($0.phrase.index) }
            ),
            parents: parents
        )
    }

    /// Calls `body` with each phrase that may begin at a word; with some of them twice.
    ///
    /// - Parameters:
    ///   - symbol: the symbol of the word.
    ///   - next: that of the word after it; 0 when there is none in the block.
    ///   - body: takes the phrases.
    @inline(__always)
    package func forEachCandidate(
        _ symbol: SymbolID,
        _ next: SymbolID,
        _ body: (PhraseID) -> Void
    ) {
        var first = symbol
        while first != 0 {
            var places = seconds.places(of: Int(first))
            if !places.isEmpty, seconds.values[places.lowerBound] == 0 {
                forEachPhrase(at: places.lowerBound, body)
                places = places.lowerBound &+ 1..<places.upperBound
            }
            var second = places.isEmpty ? 0 : next
            while second != 0 {
                if let place = place(of: second, in: places) { forEachPhrase(at: place, body) }
                second = parents[Int(second)]
            }
            first = parents[Int(first)]
        }
    }

    @inline(__always)
    private func forEachPhrase(at place: Int, _ body: (PhraseID) -> Void) {
        for index in phrases.places(of: place) {
            body(PhraseID(index: Int(phrases.values[index])))
        }
    }

    /// The place of a second word among those of a first one.
    @inline(__always)
    private func place(of second: SymbolID, in places: Range<Int>) -> Int? {
        let place = places.partitionPoint { seconds.values[$0] < second }
        return place < places.upperBound && seconds.values[place] == second ? place : nil
    }
}
