/// Runs one phrase at one place.
///
/// The places that a phrase may have reached are a bit set of distances from its first word, so
/// every way through alternatives and gaps is followed at once: no backtracking, no allocation.
package struct PhraseMachine: Sendable {
    /// The most words one match can take; the places of a match are the bits of one machine word.
    package static let longestMatch = 63

    /// The phrases.
    package let table: PhraseTable
    private let index: WordIndex
    /// For each list the elements that its phrases may begin with, in ascending order; 0, which is no
    /// element, among them when they may begin with any word.
    package let listFirsts: PackedLists

    /// Makes a machine for the phrases of a table.
    package init(table: PhraseTable, index: WordIndex) {
        self.init(table: table, index: index, listFirsts: PackedLists(ListFirsts(table).all))
    }

    /// Puts a machine together.
    ///
    /// - Parameters:
    ///   - table: the phrases.
    ///   - index: knows the words of the phrases.
    ///   - listFirsts: see ``listFirsts``.
    package init(table: PhraseTable, index: WordIndex, listFirsts: PackedLists) {
        self.table = table
        self.index = index
        self.listFirsts = listFirsts
    }

    /// Measures the longest match of a phrase that begins at a word.
    ///
    /// - Parameters:
    ///   - all: the steps of a phrase that the index names for the word.
    ///   - start: the index of the word.
    ///   - end: the index past the last word of its block.
    ///   - words: the words of the page.
    /// - Returns: the number of its words; 0 without a match.
    @inline(__always)
    func longestMatch(of all: Range<Int>, at start: Int, end: Int, in words: PageWords) -> Int {
        let first = table.steps[all.lowerBound]
        var rest = all.lowerBound &+ 1
        // The index knows that the word is one of those that the phrase may begin with.
        switch first.kind {
        case .word: break
        case .oneOf: rest &+= first.operand
        default:
            let reached = run(all, from: 1, at: start, end: end, in: words)
            return 63 - reached.leadingZeroBitCount
        }
        let reached = run(rest..<all.upperBound, from: 2, at: start, end: end, in: words)
        return 63 - reached.leadingZeroBitCount
    }

    /// Measures how much of a phrase is found from a word on, for its author.
    ///
    /// - Parameters:
    ///   - phrase: the phrase.
    ///   - start: the index of the word.
    ///   - end: the index past the last word of its block.
    ///   - words: the words of the page.
    /// - Returns: how many of the words and choices that it asks for were found, one after the other, and how
    ///   many words of the page they are.
    package func reach(
        of phrase: PhraseID,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> (parts: Int, words: Int) {
        let range = table.steps(of: phrase)
        var reach = (parts: 0, words: 0)
        var set: UInt64 = 1
        var position = range.lowerBound
        while position < range.upperBound {
            let step = table.steps[position]
            let next = position + 1 + (step.isBracket ? step.operand : 0)
            set = run(position..<next, from: set, at: start, end: end, in: words)
            if set == 0 { break }
            if step.kind != .gap, step.kind != .optional {
                reach = (reach.parts + 1, set.trailingZeroBitCount)
            }
            position = next
        }
        return reach
    }

    /// The distances from `start` at which a run of steps may end, when it begins at those of `set`.
    private func run(
        _ range: Range<Int>,
        from set: UInt64,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        var set = set
        var position = range.lowerBound
        while position < range.upperBound, set != 0 {
            let step = table.steps[position]
            position &+= 1
            switch step.kind {
            case .word:
                set = advance(set, over: SymbolID(step.operand), at: start, end: end, in: words)
            case .gap:
                set = skip(set, upTo: step.operand, at: start, end: end, in: words)
            case .optional:
                let body = position..<position &+ step.operand
                set |= run(body, from: set, at: start, end: end, in: words)
                position = body.upperBound
            case .choice:
                let close = position &+ step.operand
                let present = elements(at: set, from: start, end: end, in: words)
                var reached: UInt64 = 0
                while position < close {
                    let body = position &+ 1..<position &+ 1 &+ table.steps[position].operand
                    if mayBegin(body, with: present) {
                        reached |= runBranch(body, from: set, at: start, end: end, in: words)
                    }
                    position = body.upperBound
                }
                set = reached
            case .call:
                var reached: UInt64 = 0
                set = starts(of: step.operand, among: set, at: start, end: end, in: words)
                if set == 0 { return 0 }
                let present = elements(at: set, from: start, end: end, in: words)
                for place in table.lists.places(of: step.operand) {
                    let body = table.steps(ofPhraseAt: place)
                    if mayBegin(body, with: present) {
                        reached |= runBranch(body, from: set, at: start, end: end, in: words)
                    }
                }
                set = reached
            case .oneOf:
                let close = position &+ step.operand
                set = advance(set, overOneOf: position..<close, at: start, end: end, in: words)
                position = close
            case .branch:
                break
            }
        }
        return set
    }

    /// The elements that the words at the places of a set are, a bit for each by the end of its number.
    ///
    /// A choice has up to a hundred ways, of which this leaves one or two to be tried.
    @inline(__always)
    private func elements(
        at set: UInt64,
        from start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        var bits: UInt64 = 0
        forEachElement(at: set, from: start, end: end, in: words) { _, element in
            bits |= 1 &<< UInt64(element)
        }
        return bits
    }

    /// Calls `body` with each element that the word at each place of a set is, and its distance.
    @inline(__always)
    private func forEachElement(
        at set: UInt64,
        from start: Int,
        end: Int,
        in words: PageWords,
        _ body: (_ distance: Int, _ element: Int) -> Void
    ) {
        var rest = set
        while rest != 0 {
            let distance = rest.trailingZeroBitCount
            rest &= rest &- 1
            guard start &+ distance < end else { break }
            var element = Int(words.symbol(at: start &+ distance))
            while element != 0 {
                body(distance, element)
                element = Int(index.parents[element])
            }
        }
    }

    /// Whether steps may begin with one of some elements, as ``elements(at:from:end:in:)`` gave them.
    @inline(__always)
    private func mayBegin(_ range: Range<Int>, with elements: UInt64) -> Bool {
        let first = table.steps[range.lowerBound]
        return switch first.kind {
        case .word: elements &>> UInt64(first.operand) & 1 != 0
        case .oneOf: elements != 0
        case .gap, .optional, .choice, .branch, .call: true
        }
    }

    /// Runs one of several ways, most of which fail at their first word.
    @inline(__always)
    private func runBranch(
        _ range: Range<Int>,
        from set: UInt64,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        let first = table.steps[range.lowerBound]
        guard first.kind == .word else {
            return run(range, from: set, at: start, end: end, in: words)
        }
        let element = SymbolID(first.operand)
        let reached = advance(set, over: element, at: start, end: end, in: words)
        if reached == 0 || range.count == 1 { return reached }
        let rest = range.lowerBound &+ 1..<range.upperBound
        return run(rest, from: reached, at: start, end: end, in: words)
    }

    /// The places of a set at which a phrase of a list may begin, by its first word.
    private func starts(
        of list: Int,
        among set: UInt64,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        let firsts = listFirsts.places(of: list)
        if let first = firsts.first, listFirsts.values[first] == 0 { return set }
        var reached: UInt64 = 0
        forEachElement(at: set, from: start, end: end, in: words) { distance, element in
            if listFirsts.values.place(of: SymbolID(element), in: firsts) != nil {
                reached |= 1 << UInt64(distance)
            }
        }
        return reached
    }

    /// Takes one word from each place.
    @inline(__always)
    private func advance(
        _ set: UInt64,
        over element: SymbolID,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        var rest = set
        var reached: UInt64 = 0
        while rest != 0 {
            let distance = rest.trailingZeroBitCount
            rest &= rest &- 1
            let word = start &+ distance
            if word < end, distance < Self.longestMatch,
                index.symbol(words.symbol(at: word), satisfies: element)
            {
                reached |= 2 << UInt64(distance)
            }
        }
        return reached
    }

    /// Takes one of several words from each place.
    private func advance(
        _ set: UInt64,
        overOneOf choice: Range<Int>,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        var reached: UInt64 = 0
        forEachElement(at: set, from: start, end: end, in: words) { distance, element in
            if distance < Self.longestMatch,
                table.steps.place(of: PhraseStep(.word, element), in: choice) != nil
            {
                reached |= 2 << UInt64(distance)
            }
        }
        return reached
    }

    /// Adds the places that skipping words leads to, as long as they stay in one sentence.
    private func skip(
        _ set: UInt64,
        upTo count: Int,
        at start: Int,
        end: Int,
        in words: PageWords
    ) -> UInt64 {
        var rest = set
        var reached = set
        // The first place at which no earlier gap has arrived: each word is skipped once.
        var next = 1
        while rest != 0 {
            let distance = rest.trailingZeroBitCount
            rest &= rest &- 1
            guard distance > 0 else { continue }
            let last = min(distance &+ count, Self.longestMatch, end &- start)
            next = max(next, distance &+ 1)
            while next <= last, !words.opensSentence(at: start &+ next &- 1) {
                reached |= 1 << UInt64(next)
                next &+= 1
            }
        }
        return reached
    }
}
