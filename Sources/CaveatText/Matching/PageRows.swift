/// The phrases that may begin at the words of one page: a row of them for each word that it has.
///
/// Most words of a page come again. What the tables of the rules tell of a word is looked up where it
/// first begins something, and lies in a near cache from then on. Phrases whose second word comes
/// nowhere after it are in no row.
struct PageRows {
    /// What is known of a word, however often the page has it.
    private struct Row {
        /// The elements that it is; see ``PhraseSieve/add(_:)``.
        let marks: UInt64
        /// The elements that the words after it are, wherever on the page it stands.
        var following: UInt64 = 0
        /// What it is to the rules.
        let symbol: SymbolID
        /// The place of its first candidate, and the place after its last; nothing while ``isOpen``.
        private(set) var start = UInt32.max
        private(set) var end = UInt32.max

        init(_ symbol: SymbolID, marks: UInt64) {
            self.symbol = symbol
            self.marks = marks
        }

        /// Whether nobody asked for its candidates yet.
        @inline(__always)
        var isOpen: Bool { start == .max }

        mutating func close(over candidates: Range<Int>) {
            start = UInt32(truncatingIfNeeded: candidates.lowerBound)
            end = UInt32(truncatingIfNeeded: candidates.upperBound)
        }
    }

    private let index: PhraseIndex
    private var sieve: PhraseSieve
    /// The rows, the first of which is for all words that are nothing to the rules.
    private var rows: [Row]
    /// For each word of the page the place of its row.
    private let places: [UInt32]
    private var candidates: [PhraseCandidate] = []

    /// More rows than this are made room for only when they come.
    private static let expectedRows = 1_024

    /// Reads the words of a page.
    ///
    /// - Parameters:
    ///   - stream: the words.
    ///   - index: knows how phrases begin.
    ///   - machine: knows the phrases.
    init(of stream: WordStream, index: PhraseIndex, machine: PhraseMachine) {
        var sieve = PhraseSieve(machine, parents: index.parents)
        var rows = [Row(0, marks: 0)]
        let expected = min(stream.words.count / 4, Self.expectedRows)
        var known = HashMemo(expecting: expected)
        rows.reserveCapacity(expected)
        var places: [UInt32] = []
        places.reserveCapacity(stream.words.count)
        var previous = 0
        for word in stream.words {
            let symbol = word.symbol
            var place: Int32 = 0
            if symbol != 0 {
                let key = HashMemo.key(ofPlace: symbol)
                if let row = known.first(for: key) {
                    place = row
                } else {
                    place = Int32(truncatingIfNeeded: rows.count)
                    known.insert(place, for: key)
                    rows.append(Row(symbol, marks: sieve.add(symbol)))
                }
            }
            places.append(UInt32(truncatingIfNeeded: place))
            rows[previous].following |= rows[Int(place)].marks
            previous = Int(place)
        }
        self.index = index
        self.sieve = sieve
        self.rows = rows
        self.places = places
        candidates.reserveCapacity(expected)
    }

    /// Calls `body` with each phrase that may begin at a word; with some of them twice.
    ///
    /// - Parameters:
    ///   - word: the index of the word.
    ///   - end: the index past the last word of its block.
    ///   - body: takes the phrases.
    @inline(__always)
    mutating func forEachCandidate(
        atWord word: Int,
        of end: Int,
        _ body: (PhraseCandidate) -> Void
    ) {
        let place = Int(places[word])
        if place == 0 { return }
        if rows[place].isOpen { fill(place) }
        let row = rows[place]
        if row.start == row.end { return }
        let next = rows[word &+ 1 < end ? Int(places[word &+ 1]) : 0]
        for place in Int(row.start)..<Int(row.end) {
            guard candidates[place].mayStand(before: next.marks) else { continue }
            if candidates[place].isOpen || candidates[place].second != 0 {
                guard admits(place, before: next) else { continue }
            }
            body(candidates[place])
        }
    }

    /// Whether a candidate may stand before a word that has its marks.
    @inline(never)
    private mutating func admits(_ place: Int, before next: Row) -> Bool {
        let second = candidates[place].second
        if second != 0 {
            var element = next.symbol
            while element != second {
                if element == 0 { return false }
                element = index.parents[Int(element)]
            }
        }
        guard candidates[place].isOpen else { return true }
        candidates[place].close(over: sieve.followers(of: candidates[place].phrase))
        return candidates[place].mayStand(before: next.marks)
    }

    /// Whether an element is on the page, and may be one of some that are known by their marks.
    @inline(__always)
    private func mayFollow(_ element: SymbolID, _ following: UInt64) -> Bool {
        following & PhraseSieve.mark(Int(element)) != 0 && sieve.has(Int(element))
    }

    /// Looks up what may begin at the word of a row.
    @inline(never)
    private mutating func fill(_ place: Int) {
        let start = candidates.count
        let following = rows[place].following
        var first = rows[place].symbol
        while first != 0 {
            index.forEachBeginning(with: first) { second, places in
                guard second == 0 || mayFollow(second, following) else { return }
                for place in places {
                    candidates.append(PhraseCandidate(index.entry(at: place), before: second))
                }
            }
            first = index.parents[Int(first)]
        }
        rows[place].close(over: start..<candidates.count)
    }
}
