/// The phrases that may begin at the words of one page: a row of them for each entry of its vocabulary.
///
/// Most words of a page come again. What the tables of the rules tell of a word is looked up once, and lies
/// in a near cache from then on. Phrases that need a word which the page has nowhere, or whose second word
/// comes nowhere after the first, are in no row.
///
/// The tables lie far away. Each is asked about all words of the page, one after the other, when what it
/// tells of the first of them is on its way already.
struct PageRows {
    /// What is known of a word, however often the page has it.
    private struct Row {
        /// The elements that it is; see ``PhraseSieve/add(_:)``.
        let marks: UInt64
        /// The elements that the words after it are, wherever on the page it stands.
        var following: UInt64 = 0
        /// The elements that may come second in any of its candidates.
        var followers: UInt64 = 0
        /// What it is to the rules.
        let symbol: SymbolID
        /// The place of its first candidate, and the place after its last.
        var start: UInt32 = 0
        var end: UInt32 = 0
    }

    private let index: PhraseIndex
    private let words: [PageWord]
    /// The rows, the first of which is for all words that are nothing to the rules.
    private var rows: [Row] = []
    private var candidates: [PhraseCandidate] = []

    /// Reads the words of a page.
    ///
    /// - Parameters:
    ///   - stream: the words.
    ///   - index: knows how phrases begin.
    ///   - machine: knows the phrases.
    init(of stream: WordStream, index: PhraseIndex, machine: PhraseMachine) {
        self.index = index
        words = stream.words
        var sieve = PhraseSieve(machine, parents: index.parents)
        takeNote(of: stream.vocabulary, in: &sieve)
        var previous = 0
        for word in stream.words {
            let place = word.entry
            rows[previous].following |= rows[place].marks
            previous = place
        }
        gather(machine.table, by: sieve)
        narrow(by: &sieve)
    }

    /// Calls `body` with each phrase that may begin at a word; with some of them twice.
    ///
    /// - Parameters:
    ///   - word: the index of the word.
    ///   - end: the index past the last word of its block.
    ///   - body: takes the phrases.
    @inline(__always)
    func forEachCandidate(atWord word: Int, of end: Int, _ body: (PhraseCandidate) -> Void) {
        let place = words[word].entry
        let (start, last) = (Int(rows[place].start), Int(rows[place].end))
        if start == last { return }
        let next = word &+ 1 < end ? words[word &+ 1].entry : 0
        let marks = rows[next].marks
        let followers = rows[place].followers
        guard followers & marks != 0 || followers == .max else { return }
        for place in start..<last where candidates[place].mayStand(before: marks) {
            let second = candidates[place].second
            guard second == 0 || isElement(second, of: rows[next].symbol) else { continue }
            body(candidates[place])
        }
    }

    /// Whether an element is a symbol or above it.
    @inline(never)
    private func isElement(_ wanted: SymbolID, of symbol: SymbolID) -> Bool {
        var element = symbol
        while element != wanted {
            if element == 0 { return false }
            element = index.parents[Int(element)]
        }
        return true
    }

    // MARK: Filling

    /// Makes a row for each entry of the vocabulary.
    private mutating func takeNote(of vocabulary: [SymbolID], in sieve: inout PhraseSieve) {
        let index = index
        for symbol in vocabulary { index.prefetch(symbol) }
        for symbol in vocabulary { index.forEachElement(of: symbol) { index.prefetch($0) } }
        rows.reserveCapacity(vocabulary.count)
        for symbol in vocabulary {
            rows.append(Row(marks: sieve.add(symbol), symbol: symbol))
            index.forEachElement(of: symbol) { index.prefetchBeginnings(with: $0) }
        }
    }

    /// Gathers the candidates of all rows, with all that may follow them by what they are filed under.
    private mutating func gather(_ table: PhraseTable, by sieve: PhraseSieve) {
        let index = index
        var candidates: [PhraseCandidate] = []
        candidates.reserveCapacity(rows.count * 2)
        for row in rows.indices {
            let following = rows[row].following
            rows[row].start = UInt32(truncatingIfNeeded: candidates.count)
            index.forEachElement(of: rows[row].symbol) { first in
                index.forEachBeginning(with: first) { second, places in
                    guard
                        second == 0
                            || following & PhraseSieve.mark(Int(second)) != 0
                                && sieve.has(Int(second))
                    else { return }
                    for place in places {
                        let candidate = PhraseCandidate(index.entry(at: place), before: second)
                        table.prefetch(candidate.phrase)
                        candidates.append(candidate)
                    }
                }
            }
            rows[row].end = UInt32(truncatingIfNeeded: candidates.count)
        }
        self.candidates = candidates
    }

    /// Keeps the candidates of which the page may have the rest.
    private mutating func narrow(by sieve: inout PhraseSieve) {
        for place in candidates.indices where !candidates[place].isOneWord {
            candidates[place].steps = sieve.table.steps(of: candidates[place].phrase)
            sieve.table.prefetchSteps(at: candidates[place].steps.lowerBound)
        }
        var kept = 0
        for row in rows.indices {
            let all = Int(rows[row].start)..<Int(rows[row].end)
            let following = rows[row].following
            rows[row].start = UInt32(truncatingIfNeeded: kept)
            for place in all {
                var candidate = candidates[place]
                if !candidate.isOneWord {
                    candidate.narrow(to: sieve.followers(of: candidate.steps))
                }
                guard candidate.mayStand(before: following) else { continue }
                rows[row].followers |= candidate.followers
                candidates[kept] = candidate
                kept &+= 1
            }
            rows[row].end = UInt32(truncatingIfNeeded: kept)
        }
        candidates.removeSubrange(kept...)
    }
}
