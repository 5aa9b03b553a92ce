/// Tells which phrases are worth trying at a word of the page, by that word and the next.
///
/// Every phrase is filed under all pairs of words that it can begin with, so that a common first
/// word ("the") does not bring every phrase that begins with it. What it costs to ask hardly
/// depends on how many phrases there are.
struct PhraseIndex: Sendable {
    private struct Slot: Sendable {
        /// First and second word; 0 marks a free slot, since no word has the number 0.
        var key: UInt64 = 0
        var first: UInt32 = 0
        var count: UInt32 = 0

        mutating func add(_ key: UInt64) {
            self.key = key
            count += 1
        }
    }

    /// More beginnings than this are filed under their first words only.
    ///
    /// Measured on generated rules: filing all pairs doubles the time to build and saves nothing.
    private static let pairLimit = 48

    /// What phrases begin with an element.
    private struct Heads: OptionSet, Sendable {
        let rawValue: UInt8

        /// Phrases that are filed under it alone.
        static let single = Heads(rawValue: 1)
        /// Phrases that are filed under it and a second word.
        static let pair = Heads(rawValue: 2)
        /// Phrases that begin with a stem of it.
        static let inherited = Heads(rawValue: 4)
    }

    /// For each element what phrases begin with it.
    private let heads: [Heads]
    /// The hashes of all keys, so that most pairs of words cost no look into the slots.
    private let keyBits: HashBitmap
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
        var entries: [(key: UInt64, phrase: PhraseID)] = []
        for phrase in wanted {
            for key in Self.heads(of: pool[phrase].steps, in: pool) {
                entries.append((key, phrase))
            }
        }
        self.init(entries, parents: parents)
    }

    /// Files phrases under beginnings that are known.
    ///
    /// - Parameters:
    ///   - entries: what ``entries`` of another index gave.
    ///   - parents: see ``WordIndex/parents``.
    init(_ entries: [(key: UInt64, phrase: PhraseID)], parents: [ElementID]) {
        self.parents = parents
        var heads = [Heads](repeating: [], count: parents.count)
        for entry in entries {
            heads[Int(entry.key >> 32)].insert(entry.key & 0xFFFF_FFFF == 0 ? .single : .pair)
        }
        var capacity = 64
        while capacity < entries.count * 2 { capacity *= 2 }
        var slots = [Slot](repeating: Slot(), count: capacity)
        var keyBits = HashBitmap(capacity: entries.count)
        // Count the phrases of each key, give each its place, then put them there.
        for entry in entries { slots[Self.find(entry.key, in: slots)].add(entry.key) }
        var total: UInt32 = 0
        for slot in slots.indices where slots[slot].count > 0 {
            slots[slot].first = total
            total += slots[slot].count
            slots[slot].count = 0
        }
        var phrases = [PhraseID](repeating: PhraseID(index: 0), count: entries.count)
        for entry in entries {
            let slot = Self.find(entry.key, in: slots)
            phrases[Int(slots[slot].first + slots[slot].count)] = entry.phrase
            slots[slot].count += 1
            keyBits.insert(Self.hash(entry.key))
        }
        for id in parents.indices {
            var element = Int(parents[id])
            while element != 0 {
                if !heads[element].isDisjoint(with: [.single, .pair]) {
                    heads[id].insert(.inherited)
                    break
                }
                element = Int(parents[element])
            }
        }
        self.heads = heads
        self.keyBits = keyBits
        self.slots = slots
        self.phrases = phrases
    }

    /// All phrases with what they are filed under: first and second word in one number.
    var entries: [(key: UInt64, phrase: PhraseID)] {
        slots.flatMap { slot in
            (slot.first..<slot.first + slot.count).map { (slot.key, phrases[Int($0)]) }
        }
    }

    /// Calls `body` with each phrase that may begin at a word; with some of them twice.
    ///
    /// - Parameters:
    ///   - symbol: the symbol of the word.
    ///   - next: that of the word after it; 0 when there is none in the block.
    ///   - body: takes the phrases.
    @inline(__always)
    func forEachCandidate(_ symbol: ElementID, _ next: ElementID, _ body: (PhraseID) -> Void) {
        var first = symbol
        var kinds = heads[Int(first)]
        while !kinds.isEmpty {
            if kinds.contains(.single) { find(first, 0, body) }
            if kinds.contains(.pair) {
                var second = next
                while second != 0 {
                    find(first, second, body)
                    second = parents[Int(second)]
                }
            }
            guard kinds.contains(.inherited) else { return }
            first = parents[Int(first)]
            kinds = heads[Int(first)]
        }
    }

    @inline(__always)
    private func find(_ first: ElementID, _ second: ElementID, _ body: (PhraseID) -> Void) {
        let key = Self.key(first, second)
        guard keyBits.contains(Self.hash(key)) else { return }
        var slot = Self.slot(key, slots.count)
        while slots[slot].key != 0 {
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

    /// The slot of a key, or the free one where it belongs.
    private static func find(_ key: UInt64, in slots: [Slot]) -> Int {
        var slot = slot(key, slots.count)
        while slots[slot].key != 0, slots[slot].key != key {
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return slot
    }

    @inline(__always)
    private static func key(_ first: ElementID, _ second: ElementID) -> UInt64 {
        UInt64(first) << 32 | UInt64(second)
    }

    @inline(__always)
    private static func slot(_ key: UInt64, _ capacity: Int) -> Int {
        Int(truncatingIfNeeded: hash(key) >> 32) & (capacity &- 1)
    }

    @inline(__always)
    private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    // MARK: Beginnings

    /// A beginning that is being put together.
    private struct Partial: Hashable {
        var first: ElementID = 0
        var second: ElementID = 0
        /// Whether nothing more is to be learned.
        var isComplete = false
    }

    /// The keys that a phrase is filed under.
    private static func heads(of range: Range<Int>, in pool: PhrasePool) -> [UInt64] {
        var keys = follow(range, from: [Partial()], in: pool).map { key($0.first, $0.second) }
        if keys.count == 1 { return keys }
        keys.sort()
        var heads: [UInt64] = []
        for key in keys where key >> 32 != 0 && heads.last != key {
            // A first word that any word may follow makes its pairs superfluous; it sorts first.
            if let last = heads.last, last >> 32 == key >> 32, last & 0xFFFF_FFFF == 0 { continue }
            heads.append(key)
        }
        return heads
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
