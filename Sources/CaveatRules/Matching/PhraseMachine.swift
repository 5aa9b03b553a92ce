/// Runs one phrase at one place.
///
/// The places that a phrase may have reached are a bit set of distances from its first word, so
/// every way through alternatives and gaps is followed at once: no backtracking, no allocation.
struct PhraseMachine: Sendable {
    /// The most words one match can take; the places of a match are the bits of one machine word.
    static let longestMatch = 63

    private let steps: [PhraseStep]
    private let phraseSteps: [Range<Int>]
    private let lists: [[PhraseID]]
    private let index: WordIndex

    /// Makes a machine for the phrases of a pool.
    init(pool: PhrasePool, index: WordIndex) {
        steps = pool.steps
        phraseSteps = pool.phrases.map(\.steps)
        lists = pool.lists.map(\.phrases)
        self.index = index
    }

    /// Measures the longest match of a phrase that begins at a word.
    ///
    /// - Parameters:
    ///   - phrase: the phrase.
    ///   - start: the index of the word.
    ///   - end: the index past the last word of its block.
    ///   - words: the words of the page.
    /// - Returns: the number of its words; 0 without a match.
    @inline(__always)
    func longestMatch(of phrase: PhraseID, at start: Int, end: Int, in words: [PageWord]) -> Int {
        let reached = run(phraseSteps[phrase.index], from: 1, at: start, end: end, in: words)
        return 63 - reached.leadingZeroBitCount
    }

    /// The distances from `start` at which a run of steps may end, when it begins at those of `set`.
    private func run(
        _ range: Range<Int>,
        from set: UInt64,
        at start: Int,
        end: Int,
        in words: [PageWord]
    ) -> UInt64 {
        var set = set
        var position = range.lowerBound
        while position < range.upperBound, set != 0 {
            let step = steps[position]
            position &+= 1
            switch step.kind {
            case .word:
                set = advance(set, over: ElementID(step.operand), at: start, end: end, in: words)
            case .gap:
                set = skip(set, upTo: step.operand, at: start, end: end, in: words)
            case .optional:
                let body = position..<position &+ step.operand
                set |= run(body, from: set, at: start, end: end, in: words)
                position = body.upperBound
            case .choice:
                let close = position &+ step.operand
                var reached: UInt64 = 0
                while position < close {
                    let body = position &+ 1..<position &+ 1 &+ steps[position].operand
                    reached |= run(body, from: set, at: start, end: end, in: words)
                    position = body.upperBound
                }
                set = reached
            case .call:
                var reached: UInt64 = 0
                for phrase in lists[step.operand] {
                    let body = phraseSteps[phrase.index]
                    reached |= run(body, from: set, at: start, end: end, in: words)
                }
                set = reached
            case .branch:
                break
            }
        }
        return set
    }

    /// Takes one word from each place.
    @inline(__always)
    private func advance(
        _ set: UInt64,
        over element: ElementID,
        at start: Int,
        end: Int,
        in words: [PageWord]
    ) -> UInt64 {
        var rest = set
        var reached: UInt64 = 0
        while rest != 0 {
            let distance = rest.trailingZeroBitCount
            rest &= rest &- 1
            let word = start &+ distance
            if word < end, distance < Self.longestMatch,
                index.symbol(words[word].symbol, satisfies: element)
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
        in words: [PageWord]
    ) -> UInt64 {
        var rest = set
        var reached = set
        while rest != 0 {
            let distance = rest.trailingZeroBitCount
            rest &= rest &- 1
            guard distance > 0 else { continue }
            let sentence = words[start &+ distance &- 1].sentence
            var skipped = 1
            while skipped <= count {
                let word = start &+ distance &+ skipped &- 1
                guard word < end, distance &+ skipped <= Self.longestMatch,
                    words[word].sentence == sentence
                else { break }
                reached |= 1 << UInt64(distance &+ skipped)
                skipped &+= 1
            }
        }
        return reached
    }
}
