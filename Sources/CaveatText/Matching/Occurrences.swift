/// A place where a phrase was found.
public struct Occurrence: Hashable, Sendable {
    @usableFromInline let number: UInt32
    @usableFromInline let first: UInt32
    @usableFromInline let last: UInt32

    /// Notes a place.
    ///
    /// - Parameters:
    ///   - phrase: the phrase.
    ///   - words: the indices of its words.
    @inline(__always)
    init(phrase: PhraseID, words: Range<Int>) {
        number = UInt32(truncatingIfNeeded: phrase.index)
        first = UInt32(truncatingIfNeeded: words.lowerBound)
        last = UInt32(truncatingIfNeeded: words.upperBound)
    }

    /// The phrase.
    @inlinable package var phrase: PhraseID { PhraseID(index: Int(number)) }

    /// The index of its first word.
    @inlinable package var start: Int { Int(first) }

    /// The index past its last word.
    @inlinable package var end: Int { Int(last) }

    /// The words it takes.
    @inlinable package var words: Range<Int> { start..<end }
}

/// Everywhere that every phrase was found on a page, by phrase, then by place.
///
/// Nothing here is as long as the list of all phrases: what a page costs depends on what is found in
/// it, not on how much was looked for.
package struct Occurrences: Sendable {
    private let all: [Occurrence]
    /// Where phrases were found, in the order of the page.
    package let inOrder: [Occurrence]
    /// For each phrase of ``found`` the index of its first place, and the number of places at the end.
    private let starts: [Int]
    /// The phrases that were found at all, by number.
    package let found: [PhraseID]
    /// Whether time was over before the last block.
    package let isCut: Bool
    /// How often a phrase of several words was tried.
    package let triedCount: Int
    /// The lowest bits of the numbers of all found phrases, which turn away most others.
    private let foundBits: BitTable

    /// One less than the words between two looks at what is left of time, a power of two.
    private static let watchMask = 1_023
    /// 512 bytes; a page holds a few hundred phrases.
    private static let foundBitCount = 4_096

    /// Finds all phrases in one pass over the words.
    ///
    /// - Parameters:
    ///   - stream: the words.
    ///   - index: knows how phrases begin.
    ///   - machine: runs phrases.
    ///   - isOver: asked again and again, with the steps that were taken since; whether to stop.
    package init(
        in stream: WordStream,
        index: PhraseIndex,
        machine: PhraseMachine,
        isOver: (_ steps: Int) -> Bool = { _ in false }
    ) {
        var isCut = false
        var triedCount = 0
        var hits: [Occurrence] = []
        let words = PageWords(of: stream)
        hits.reserveCapacity(stream.words.count / 4)
        let rows = PageRows(of: stream, index: index, machine: machine)
        for block in 0..<max(0, stream.blockStarts.count - 1) {
            let here = stream.words(ofBlock: block)
            let end = here.upperBound
            if isCut { break }
            for start in here {
                if start & Self.watchMask == 0, isOver(Self.watchMask + 1) {
                    isCut = true
                    break
                }
                let firstHere = hits.count
                rows.forEachCandidate(atWord: start, of: end) { candidate in
                    let phrase = candidate.phrase
                    for known in firstHere..<hits.count where hits[known].phrase == phrase {
                        return
                    }
                    var length = 1
                    if !candidate.isOneWord {
                        triedCount &+= 1
                        length = machine.longestMatch(
                            of: candidate.steps,
                            at: start,
                            end: end,
                            in: words
                        )
                        guard length > 0 else { return }
                    }
                    hits.append(Occurrence(phrase: phrase, words: start..<start + length))
                }
            }
        }
        inOrder = hits
        hits = hits.sortedByPhrase()
        var found: [PhraseID] = []
        var starts: [Int] = []
        for (index, hit) in hits.enumerated() where found.last != hit.phrase {
            found.append(hit.phrase)
            starts.append(index)
        }
        starts.append(hits.count)
        var bits = BitTable(count: Self.foundBitCount)
        for phrase in found { bits.insert(phrase.index & (Self.foundBitCount - 1)) }
        all = hits
        self.isCut = isCut
        self.triedCount = triedCount
        foundBits = bits
        self.starts = starts
        self.found = found
    }

    /// The number of places where something was found.
    package var count: Int { all.count }

    /// Whether a phrase was found anywhere.
    @inline(__always)
    package func contains(_ phrase: PhraseID) -> Bool { !self[phrase].isEmpty }

    /// Where a phrase was found, in order.
    @inline(__always)
    package subscript(phrase: PhraseID) -> ArraySlice<Occurrence> {
        foundBits.contains(phrase.index & (Self.foundBitCount &- 1)) ? places(of: phrase) : []
    }

    private func places(of phrase: PhraseID) -> ArraySlice<Occurrence> {
        let place = found.indices.partitionPoint { found[$0].index < phrase.index }
        guard place < found.count, found[place] == phrase else { return [] }
        return all[starts[place]..<starts[place + 1]]
    }

    /// The first place where a phrase was found wholly inside a range of words.
    package func first(of phrase: PhraseID, in words: Range<Int>) -> Range<Int>? {
        let places = self[phrase]
        var index = firstIndex(among: places, from: words.lowerBound)
        let end = places.endIndex
        while index < end, all[index].start < words.upperBound {
            if all[index].end <= words.upperBound { return all[index].words }
            index += 1
        }
        return nil
    }

    /// The place nearest to a word where a phrase was found wholly inside a range of words.
    ///
    /// - Complexity: O(log *n*) in the number of places, since matches are short.
    package func nearest(of phrase: PhraseID, to word: Int, in words: Range<Int>) -> Range<Int>? {
        let places = self[phrase]
        if places.isEmpty { return nil }
        let pivot = firstIndex(among: places, from: max(word, words.lowerBound))
        var after = pivot
        while after < places.endIndex, all[after].start < words.upperBound,
            all[after].end > words.upperBound
        {
            after += 1
        }
        var before = pivot - 1
        while before >= places.startIndex, all[before].start >= words.lowerBound,
            all[before].end > words.upperBound
        {
            before -= 1
        }
        let next =
            after < places.endIndex && all[after].start < words.upperBound
            ? all[after].words : nil
        let last =
            before >= places.startIndex && all[before].start >= words.lowerBound
            ? all[before].words : nil
        guard let next, let last else { return next ?? last }
        return word - last.lowerBound <= next.lowerBound - word ? last : next
    }

    /// The index of the first of some places that begins at or after a word.
    private func firstIndex(among places: ArraySlice<Occurrence>, from word: Int) -> Int {
        places.indices.partitionPoint { all[$0].start < word }
    }
}
