/// Turns away phrases that cannot stand at a place, by the words that the page has.
///
/// "In", "de" and "is" begin phrases of many languages. Most of these ask for another word that the page
/// has nowhere: it is looked for once on a page, not at each "in". Of the words that may come second, most
/// are nowhere either; the few that are tell at which "in" it is worth to look closer.
struct PhraseSieve {
    /// The phrases.
    let table: PhraseTable
    /// See ``PhraseMachine/listFirsts``.
    private let listFirsts: PackedLists
    /// The marks of the words of the page that each list may begin with, as far as they were asked for.
    private var listMarks: [Int: UInt64] = [:]
    /// For each element the one above it.
    private let parents: PackedNumbers
    /// The elements that the words of the page are, as bits.
    private var present: [UInt64]

    /// Makes a sieve that knows no word of the page yet.
    ///
    /// - Parameters:
    ///   - machine: knows the phrases.
    ///   - parents: see ``WordIndex/parents``.
    init(_ machine: PhraseMachine, parents: PackedNumbers) {
        table = machine.table
        listFirsts = machine.listFirsts
        self.parents = parents
        present = [UInt64](repeating: 0, count: parents.count / 64 + 1)
    }

    /// Takes note of a word of the page.
    ///
    /// - Returns: the elements that it is, a bit for each by the end of its number; several share one.
    mutating func add(_ symbol: SymbolID) -> UInt64 {
        var marks: UInt64 = 0
        var element = Int(symbol)
        while element != 0 {
            let mark = Self.mark(element)
            present[element >> 6] |= mark
            marks |= mark
            element = Int(parents[element])
        }
        return marks
    }

    /// The marks of the words of the page that may come second in a phrase.
    ///
    /// Asked when all words of the page are known.
    ///
    /// - Parameter range: the steps of the phrase.
    /// - Returns: none for a phrase that cannot stand on the page, and all for one that any word may follow.
    mutating func followers(of range: Range<Int>) -> UInt64 {
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
    private mutating func marks(beginning range: Range<Int>) -> UInt64 {
        guard let position = range.first else { return .max }
        let step = table.steps[position]
        let body = position &+ 1..<position &+ 1 &+ step.operand
        switch step.kind {
        case .word: return markIfPresent(step.operand)
        case .oneOf:
            return body.reduce(0) { marks, place in
                marks | markIfPresent(table.steps[place].operand)
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
        case .optional:
            return marks(beginning: body) | marks(beginning: body.upperBound..<range.upperBound)
        case .call: return marks(ofList: step.operand)
        case .gap, .branch: return .max
        }
    }

    /// The marks of the words that the phrases of a list may begin with; all when they may begin with any.
    private mutating func marks(ofList list: Int) -> UInt64 {
        if let known = listMarks[list] { return known }
        var marks: UInt64 = 0
        for place in listFirsts.places(of: list) {
            let element = Int(listFirsts.values[place])
            marks |= element == 0 ? .max : markIfPresent(element)
        }
        listMarks[list] = marks
        return marks
    }

    /// Whether the page has all words that some steps ask for, of choices at least one way.
    private mutating func mayStand(_ range: Range<Int>) -> Bool {
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
            case .call: if marks(ofList: step.operand) == 0 { return false }
            case .gap, .branch: break
            }
        }
        return true
    }

    /// Whether a word of the page is an element.
    @inline(__always)
    func has(_ element: Int) -> Bool {
        present[element >> 6] & Self.mark(element) != 0
    }

    @inline(__always)
    private func markIfPresent(_ element: Int) -> UInt64 {
        has(element) ? Self.mark(element) : 0
    }

    /// The bit of an element.
    @inline(__always)
    static func mark(_ element: Int) -> UInt64 { 1 &<< UInt64(element & 63) }
}
