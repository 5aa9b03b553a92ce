/// Tells which phrases are worth trying at a word of the page, by that word and the next.
///
/// Every phrase is filed under all pairs of words that it can begin with, so that a common first
/// word ("the") does not bring every phrase that begins with it. What it costs to ask hardly
/// depends on how many phrases there are.
struct PhraseIndex: Sendable {
    /// How a phrase may begin.
    private struct Head: Hashable {
        let first: ElementID
        /// The second word; 0 when any word, or none, may follow.
        let second: ElementID
    }

    private struct Slot: Sendable {
        var key: UInt64 = 0
        var first: UInt32 = 0
        var count: UInt32 = 0
    }

    /// More beginnings than this are filed under their first words only.
    ///
    /// Measured on generated rules: filing all pairs doubles the time to build and saves nothing.
    private static let pairLimit = 48

    private let isHead: [Bool]
    private let slots: [Slot]
    private let phrases: [PhraseID]
    private let parents: [ElementID]

    /// Files phrases.
    ///
    /// - Parameters:
    ///   - wanted: the phrases that are to be found.
    ///   - pool: all phrases.
    ///   - parents: see ``WordIndex/parents``.
    init(_ wanted: [PhraseID], pool: PhrasePool, parents: [ElementID]) {
        self.parents = parents
        var groups: [UInt64: [PhraseID]] = [:]
        groups.reserveCapacity(wanted.count * 2)
        var firsts = [Bool](repeating: false, count: parents.count)
        for phrase in wanted {
            for head in Self.heads(of: pool[phrase].steps, in: pool) {
                groups[Self.key(head.first, head.second), default: []].append(phrase)
                firsts[Int(head.first)] = true
            }
        }
        var capacity = 64
        while capacity < groups.count * 2 { capacity *= 2 }
        var slots = [Slot](repeating: Slot(), count: capacity)
        var phrases: [PhraseID] = []
        for (key, group) in groups {
            var slot = Self.slot(key, capacity)
            while slots[slot].count > 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Slot(
                key: key,
                first: UInt32(phrases.count),
                count: UInt32(group.count)
            )
            phrases += group
        }
        isHead = parents.indices.map { id in
            var element = id
            while element != 0 {
                if firsts[element] { return true }
                element = Int(parents[element])
            }
            return false
        }
        self.slots = slots
        self.phrases = phrases
    }

    /// Calls `body` with each phrase that may begin at a word; with some of them twice.
    ///
    /// - Parameters:
    ///   - symbol: the symbol of the word.
    ///   - next: that of the word after it; 0 when there is none in the block.
    ///   - body: takes the phrases.
    @inline(__always)
    func forEachCandidate(_ symbol: ElementID, _ next: ElementID, _ body: (PhraseID) -> Void) {
        guard isHead[Int(symbol)] else { return }
        var first = symbol
        while first != 0 {
            find(first, 0, body)
            var second = next
            while second != 0 {
                find(first, second, body)
                second = parents[Int(second)]
            }
            first = parents[Int(first)]
        }
    }

    @inline(__always)
    private func find(_ first: ElementID, _ second: ElementID, _ body: (PhraseID) -> Void) {
        let key = Self.key(first, second)
        var slot = Self.slot(key, slots.count)
        while slots[slot].count > 0 {
            let group = slots[slot]
            if group.key == key {
                for index in Int(group.first)..<Int(group.first &+ group.count) {
                    body(phrases[index])
                }
                return
            }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
    }

    @inline(__always)
    private static func key(_ first: ElementID, _ second: ElementID) -> UInt64 {
        UInt64(first) << 32 | UInt64(second)
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (capacity &- 1)
    }

    // MARK: Beginnings

    /// A beginning that is being put together.
    private struct Partial: Hashable {
        var first: ElementID = 0
        var second: ElementID = 0
        /// Whether nothing more is to be learned.
        var isComplete = false
    }

    private static func heads(of range: Range<Int>, in pool: PhrasePool) -> [Head] {
        var partials = follow(range, from: [Partial()], in: pool)
        if partials.count > pairLimit {
            partials = partials.map { Partial(first: $0.first, second: 0, isComplete: true) }
        }
        var heads = Set<Head>()
        for partial in partials where partial.first != 0 {
            heads.insert(Head(first: partial.first, second: partial.second))
        }
        return heads.filter { $0.second == 0 || !heads.contains(Head(first: $0.first, second: 0)) }
            .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private static func follow(
        _ range: Range<Int>,
        from partials: [Partial],
        in pool: PhrasePool
    ) -> [Partial] {
        var partials = partials
        var position = range.lowerBound
        while position < range.upperBound {
            if partials.allSatisfy(\.isComplete) { return partials }
            let step = pool.steps[position]
            position += 1
            switch step.kind {
            case .word:
                for index in partials.indices where !partials[index].isComplete {
                    if partials[index].first == 0 {
                        partials[index].first = ElementID(step.operand)
                    } else {
                        partials[index].second = ElementID(step.operand)
                        partials[index].isComplete = true
                    }
                }
            case .gap:
                for index in partials.indices where partials[index].first != 0 {
                    partials[index].isComplete = true
                }
            case .optional:
                let body = position..<position + step.operand
                partials += follow(body, from: partials.filter { !$0.isComplete }, in: pool)
                position = body.upperBound
            case .choice:
                let end = position + step.operand
                var reached = partials.filter(\.isComplete)
                let open = partials.filter { !$0.isComplete }
                while position < end {
                    let body = position + 1..<position + 1 + pool.steps[position].operand
                    reached += follow(body, from: open, in: pool)
                    position = body.upperBound
                }
                partials = reached
            case .call:
                var reached = partials.filter(\.isComplete)
                let open = partials.filter { !$0.isComplete }
                for phrase in pool.lists[step.operand].phrases {
                    reached += follow(pool[phrase].steps, from: open, in: pool)
                }
                partials = reached
            case .branch: break
            }
            if partials.count > pairLimit { partials = Array(Set(partials)) }
            if partials.count > pairLimit {
                for index in partials.indices where partials[index].first != 0 {
                    partials[index].second = 0
                    partials[index].isComplete = true
                }
                partials = Array(Set(partials))
            }
        }
        return partials
    }
}
