/// A place where a phrase was found.
struct Occurrence: Hashable, Sendable {
    /// The phrase.
    let phrase: PhraseID
    /// The index of its first word.
    let start: Int
    /// The index past its last word.
    let end: Int

    /// The words it takes.
    var words: Range<Int> { start..<end }
}

/// Everywhere that every phrase was found on a page, by phrase, then by place.
struct Occurrences: Sendable {
    private let all: [Occurrence]
    private let starts: [UInt32]
    /// The phrases that were found at all.
    let found: [PhraseID]

    /// Finds all phrases in one pass over the words.
    init(
        in stream: WordStream,
        phraseCount: Int,
        index: PhraseIndex,
        machine: PhraseMachine
    ) {
        var hits: [Occurrence] = []
        var lastStarts = [Int](repeating: -1, count: phraseCount)
        var counts = [UInt32](repeating: 0, count: phraseCount + 1)
        var found: [PhraseID] = []
        let words = stream.words
        for block in 0..<max(0, stream.blockStarts.count - 1) {
            let end = stream.blockStarts[block + 1]
            for start in stream.blockStarts[block]..<end {
                let symbol = words[start].symbol
                if symbol == 0 { continue }
                let next = start &+ 1 < end ? words[start &+ 1].symbol : 0
                index.forEachCandidate(symbol, next) { phrase in
                    guard lastStarts[phrase.index] != start else { return }
                    let length = machine.longestMatch(of: phrase, at: start, end: end, in: words)
                    guard length > 0 else { return }
                    if lastStarts[phrase.index] < 0 { found.append(phrase) }
                    lastStarts[phrase.index] = start
                    counts[phrase.index] += 1
                    hits.append(Occurrence(phrase: phrase, start: start, end: start + length))
                }
            }
        }
        var total: UInt32 = 0
        for phrase in 0...phraseCount {
            let count = counts[phrase]
            counts[phrase] = total
            total += count
        }
        var sorted = hits
        var cursor = counts
        for hit in hits {
            sorted[Int(cursor[hit.phrase.index])] = hit
            cursor[hit.phrase.index] += 1
        }
        all = sorted
        starts = counts
        self.found = found
    }

    /// Where a phrase was found, in order.
    subscript(phrase: PhraseID) -> ArraySlice<Occurrence> {
        all[Int(starts[phrase.index])..<Int(starts[phrase.index + 1])]
    }

    /// The first place where a phrase was found wholly inside a range of words.
    func first(of phrase: PhraseID, in words: Range<Int>) -> Range<Int>? {
        var index = firstIndex(of: phrase, from: words.lowerBound)
        let end = self[phrase].endIndex
        while index < end, all[index].start < words.upperBound {
            if all[index].end <= words.upperBound { return all[index].words }
            index += 1
        }
        return nil
    }

    /// The place nearest to a word where a phrase was found wholly inside a range of words.
    ///
    /// - Complexity: O(log *n*) in the number of places, since matches are short.
    func nearest(of phrase: PhraseID, to word: Int, in words: Range<Int>) -> Range<Int>? {
        let places = self[phrase]
        let pivot = firstIndex(of: phrase, from: max(word, words.lowerBound))
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

    /// The index of the first place of a phrase that begins at or after a word.
    private func firstIndex(of phrase: PhraseID, from word: Int) -> Int {
        var low = Int(starts[phrase.index])
        var high = Int(starts[phrase.index + 1])
        while low < high {
            let middle = (low + high) / 2
            if all[middle].start < word { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
