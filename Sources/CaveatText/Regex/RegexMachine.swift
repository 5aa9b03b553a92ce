/// Runs a regular expression over text: all states at once, one step for each scalar.
///
/// - Complexity: O(scalars × instructions), whatever the pattern.
package struct RegexMachine {
    private let program: RegexProgram

    /// Makes a machine for one pattern.
    package init(program: RegexProgram) { self.program = program }

    /// The first match, the longest of those that begin there.
    ///
    /// - Parameters:
    ///   - range: offsets in `text` on scalar boundaries; `^` and `$` mean its ends.
    ///   - text: valid UTF-8.
    /// - Returns: the bytes of the match; nil without one.
    package func firstMatch(in range: Range<Int>, of text: [UInt8]) -> Range<Int>? {
        var current = States(count: program.instructions.count)
        var next = States(count: program.instructions.count)
        var best: Range<Int>?
        var index = range.lowerBound
        var previous: UInt32?
        while true {
            let isAtEnd = index >= range.upperBound
            let (scalar, after) =
                isAtEnd
                ? (0, index) : UTF8Scalars.decode(text.span, at: index, end: range.upperBound)
            let place = Place(previous: previous, next: isAtEnd ? nil : scalar)
            current.expand(program, place: place)
            if best == nil {
                current.add(0, start: index, program, place)
            }
            if let start = current.accepted, best.map({ start <= $0.lowerBound }) ?? true {
                best = start..<index
            }
            if let best { current.drop(startingAfter: best.lowerBound) }
            if isAtEnd || (best != nil && current.isEmpty) { return best }
            let folded = Self.fold(scalar)
            next.clear()
            for thread in current.threads {
                guard case .take(let set) = program.instructions[thread.state] else { continue }
                if Self.contains(set, scalar, folded) {
                    next.addPending(thread.state + 1, start: thread.start)
                }
            }
            swap(&current, &next)
            previous = scalar
            index = after
        }
    }

    /// The simple case folding of a scalar; itself when it has none.
    package static func fold(_ scalar: UInt32) -> UInt32 {
        guard scalar < 0x1_0000 else { return scalar }
        let value = UInt32(FoldingTable.shared.values[Int(scalar)])
        return value > UInt32(FoldingTable.expanded) ? value : scalar
    }

    private static func contains(
        _ set: RegexProgram.Set,
        _ scalar: UInt32,
        _ folded: UInt32
    ) -> Bool {
        let isListed =
            set.ranges.contains { $0.contains(folded) || $0.contains(scalar) }
            || set.kinds.contains { kind in
                let isKind =
                    switch kind.name {
                    case .digit: (0x30...0x39).contains(folded)
                    case .word: isWord(scalar)
                    case .space: isSpace(scalar)
                    case .any: true
                    }
                return isKind != kind.isNegated
            }
        return isListed != set.isNegated
    }

    /// Whether a scalar is a letter, a digit, a mark or the low line.
    package static func isWord(_ scalar: UInt32) -> Bool {
        guard scalar < 0x1_0000 else {
            return FoldingTable.shared.supplementary(scalar) > UInt32(FoldingTable.expanded)
        }
        return scalar == 0x5F || FoldingTable.shared.values[Int(scalar)] > FoldingTable.dropped
    }

    private static func isSpace(_ scalar: UInt32) -> Bool {
        Unicode.Scalar(scalar)?.properties.isWhitespace ?? false
    }

    /// What stands on both sides of the place between two scalars; nil at the ends.
    private struct Place {
        let previous: UInt32?
        let next: UInt32?

        func satisfies(_ assertion: RegexProgram.Assertion) -> Bool {
            switch assertion {
            case .start: previous == nil
            case .end: next == nil
            case .wordBoundary: isBoundary
            case .noWordBoundary: !isBoundary
            }
        }

        private var isBoundary: Bool {
            (previous.map(RegexMachine.isWord) ?? false) != (next.map(RegexMachine.isWord) ?? false)
        }
    }

    /// One way in which the pattern may still match.
    private struct Thread {
        let state: Int
        let start: Int
    }

    /// The threads that are alive, the earliest start of each state only.
    private struct States {
        package private(set) var threads: [Thread] = []
        package private(set) var accepted: Int?
        private var pending: [Thread] = []
        private var seen: [Int]
        private var generation = 0

        init(count: Int) { seen = Array(repeating: -1, count: count) }

        var isEmpty: Bool { threads.isEmpty }

        mutating func clear() {
            threads.removeAll(keepingCapacity: true)
            pending.removeAll(keepingCapacity: true)
            accepted = nil
            generation += 1
        }

        mutating func addPending(_ state: Int, start: Int) {
            pending.append(Thread(state: state, start: start))
        }

        /// Follows jumps and splits from the states that the last scalar led to.
        mutating func expand(_ program: RegexProgram, place: Place) {
            for thread in pending { add(thread.state, start: thread.start, program, place) }
            pending.removeAll(keepingCapacity: true)
        }

        /// Adds a state and all that it leads to without taking a scalar.
        mutating func add(_ state: Int, start: Int, _ program: RegexProgram, _ place: Place) {
            var stack = [state]
            while let state = stack.popLast() {
                guard seen[state] != generation else { continue }
                seen[state] = generation
                switch program.instructions[state] {
                case .take: threads.append(Thread(state: state, start: start))
                case .jump(let target): stack.append(target)
                case .split(let first, let second):
                    stack.append(second)
                    stack.append(first)
                case .assert(let assertion):
                    if place.satisfies(assertion) { stack.append(state + 1) }
                case .accept: accepted = min(accepted ?? start, start)
                }
            }
        }

        /// Gives up threads that can only lead to a later match.
        mutating func drop(startingAfter start: Int) {
            threads.removeAll { $0.start > start }
        }
    }
}
