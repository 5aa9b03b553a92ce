/// Tells which phrases are worth trying at a word of the page, by that word and the next.
///
/// Every phrase is filed under all pairs of words that it can begin with, so that a common first
/// word ("the") does not bring every phrase that begins with it. What it costs to ask hardly
/// depends on how many phrases there are.
package struct PhraseIndex: Sendable {
    /// For each element the second words of phrases that begin with it, in ascending order; 0 among them
    /// for phrases that are filed under their first word alone.
    package let seconds: PackedLists
    /// For each place in `seconds.values` the phrases that begin so, each as ``PhraseEntry`` has it.
    package let phrases: PackedLists
    /// For each element the one above it; see ``WordIndex/parents``.
    let parents: PackedNumbers

    /// Puts an index together from its tables.
    ///
    /// - Parameters:
    ///   - seconds: see ``seconds``.
    ///   - phrases: see ``phrases``.
    ///   - parents: see ``WordIndex/parents``.
    package init(seconds: PackedLists, phrases: PackedLists, parents: PackedNumbers) {
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
    package init(_ wanted: [PhraseID], pool: PhrasePool, parents: PackedNumbers) {
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
            seconds: PackedLists(lengths: secondCounts, values: seconds),
            phrases: PackedLists(
                lengths: phraseCounts,
                values: entries.map { entry in
                    PhraseEntry(entry.phrase, isOneWord: pool.isOneWord(entry.phrase)).bits
                }
            ),
            parents: parents
        )
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

    /// Every entry for fewer phrases than this has bits below twice as much.
    package static func limit(phrases count: Int) -> Int { 2 * count }

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
