/// Turns away phrases that cannot stand at a place, by the words that the page has.
///
/// "In", "de" and "is" begin phrases of many languages. Most of these ask for another word that the page
/// has nowhere: it is looked for once on a page, not at each "in". Of the words that may come second, most
/// are nowhere either; the few that are tell at which "in" it is worth to look closer.
struct PhraseSieve {
    private let table: PhraseTable
    /// For each element the one above it.
    private let parents: PackedNumbers
    /// The elements that the words of the page are, as bits.
    private var present: [UInt64]
    /// The latest verdicts, each at the place that the lowest bits of its phrase's number tell.
    private var verdicts = [Verdict](repeating: Verdict(), count: Self.verdictCount)

    /// What was learned of a phrase.
    private struct Verdict {
        /// The number of the phrase; the greatest of all numbers for none.
        var phrase = UInt32.max
        /// The words of the page that may come second, as ``marks(of:)`` marks them; none for a phrase that
        /// cannot stand on the page, and all for one that any word may follow.
        var followers: UInt64 = 0
    }

    /// 16 KB, which a near cache holds.
    private static let verdictCount = 1_024

    /// Reads the words of a page.
    ///
    /// - Parameters:
    ///   - table: the phrases.
    ///   - stream: the words.
    ///   - parents: see ``WordIndex/parents``.
    init(_ table: PhraseTable, of stream: WordStream, parents: PackedNumbers) {
        self.table = table
        self.parents = parents
        var present = [UInt64](repeating: 0, count: parents.count / 64 + 1)
        for word in stream.words {
            var element = Int(word.symbol)
            // An element that is known brings no new ones above it.
            while element != 0, present[element >> 6] & (1 &<< UInt64(element & 63)) == 0 {
                present[element >> 6] |= 1 &<< UInt64(element & 63)
                element = Int(parents[element])
            }
        }
        self.present = present
    }

    /// The elements that a word is, a bit for each by the end of its number; several share one.
    @inline(__always)
    func marks(of symbol: SymbolID) -> UInt64 {
        var marks: UInt64 = 0
        var element = symbol
        while element != 0 {
            marks |= Self.mark(Int(element))
            element = parents[Int(element)]
        }
        return marks
    }

    /// Whether a phrase may begin at a word.
    ///
    /// - Parameters:
    ///   - phrase: one that the index names for the word.
    ///   - next: the marks of the word after it; none at the end of a block.
    /// - Returns: false when it surely does not.
    @inline(__always)
    mutating func admits(_ phrase: PhraseID, before next: UInt64) -> Bool {
        let place = phrase.index & (Self.verdictCount &- 1)
        if Int(verdicts[place].phrase) != phrase.index { judge(phrase, at: place) }
        let followers = verdicts[place].followers
        return followers & next != 0 || followers == .max
    }

    /// Learns about a phrase.
    ///
    /// A function of its own, so that only who writes a verdict asks who else holds them.
    @inline(never)
    private mutating func judge(_ phrase: PhraseID, at place: Int) {
        verdicts[place] = Verdict(
            phrase: UInt32(truncatingIfNeeded: phrase.index),
            followers: followers(of: table.steps(of: phrase))
        )
    }

    /// The marks of the words that may come second.
    private func followers(of range: Range<Int>) -> UInt64 {
        guard mayStand(range) else { return 0 }
        let first = table.steps[range.lowerBound]
        var second = range.lowerBound &+ 1
        switch first.kind {
        case .word: break
        case .oneOf: second &+= first.operand
        case .gap, .optional, .choice, .branch, .call: return .max
        }
        return marks(beginning: second..<range.upperBound)
    }

    /// The marks of the words that steps may begin with; all when they may begin with any, or be missing.
    private func marks(beginning range: Range<Int>) -> UInt64 {
        guard let position = range.first else { return .max }
        let step = table.steps[position]
        let body = position &+ 1..<position &+ 1 &+ step.operand
        switch step.kind {
        case .word: return has(step.operand) ? Self.mark(step.operand) : 0
        case .oneOf:
            return body.reduce(0) { marks, place in
                let word = table.steps[place].operand
                return has(word) ? marks | Self.mark(word) : marks
            }
        case .choice:
            var marks: UInt64 = 0
            var place = body.lowerBound
            while place < body.upperBound {
                let branch = place &+ 1..<place &+ 1 &+ table.steps[place].operand
                if mayStand(branch) { marks |= self.marks(beginning: branch) }
                place = branch.upperBound
            }
            return marks
        case .gap, .optional, .branch, .call: return .max
        }
    }

    /// Whether the page has all words that some steps ask for, of choices at least one way.
    private func mayStand(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let step = table.steps[position]
            position &+= 1
            switch step.kind {
            case .word: if !has(step.operand) { return false }
            case .oneOf:
                let end = position &+ step.operand
                while position < end, !has(table.steps[position].operand) { position &+= 1 }
                if position == end { return false }
                position = end
            case .choice:
                let end = position &+ step.operand
                var isFound = false
                while position < end {
                    let body = position &+ 1..<position &+ 1 &+ table.steps[position].operand
                    if !isFound { isFound = mayStand(body) }
                    position = body.upperBound
                }
                if !isFound { return false }
            case .optional: position &+= step.operand
            case .gap, .call, .branch: break
            }
        }
        return true
    }

    @inline(__always)
    private func has(_ element: Int) -> Bool {
        present[element >> 6] & Self.mark(element) != 0
    }

    @inline(__always)
    private static func mark(_ element: Int) -> UInt64 { 1 &<< UInt64(element & 63) }
}
