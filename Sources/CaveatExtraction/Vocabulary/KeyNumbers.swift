/// Numbers what a page holds in the order in which it turns up: names, places of values.
///
/// Open addressing in a table of numbers alone, beside the keys in their order: a third of what a table
/// that holds both takes, most of which would be cleared for every page and never used.
struct KeyNumbers {
    /// For each slot a number; -1 for none.
    private var slots: [Int32]
    /// The keys by their numbers.
    private var keys: [UInt64] = []

    /// Makes an empty table.
    ///
    /// - Parameter count: as many keys are numbered before the table has to grow.
    init(expecting count: Int) {
        var slotCount = 64
        while slotCount < count * 2 { slotCount *= 2 }
        slots = [Int32](repeating: -1, count: slotCount)
        keys.reserveCapacity(count)
    }

    /// How many numbers were given.
    var count: Int { keys.count }

    /// The number of a key.
    ///
    /// - Parameters:
    ///   - key: a hash, whose lowest bits are as good as any.
    ///   - isMeant: whether what has a number is what the key stands for.
    /// - Returns: the number; nil when it was given none.
    @inline(__always)
    func number(of key: UInt64, where isMeant: (_ number: Int) -> Bool = { _ in true }) -> Int? {
        var slot = Int(truncatingIfNeeded: key) & (slots.count &- 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if keys[number] == key, isMeant(number) { return number }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return nil
    }

    /// Gives a key the next number.
    mutating func append(_ key: UInt64) {
        if keys.count * 2 >= slots.count { grow() }
        place(keys.count, key)
        keys.append(key)
    }

    /// Gives the next number to nothing that is looked for.
    mutating func skip() { keys.append(0) }

    /// The key of a place in a page's text, to tell apart what stands at different ones.
    @inline(__always)
    static func key(ofPlace place: UInt32) -> UInt64 {
        let product = UInt64(place) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product &>> 32
    }

    private mutating func place(_ number: Int, _ key: UInt64) {
        var slot = Int(truncatingIfNeeded: key) & (slots.count &- 1)
        while slots[slot] >= 0 { slot = (slot &+ 1) & (slots.count &- 1) }
        slots[slot] = Int32(truncatingIfNeeded: number)
    }

    private mutating func grow() {
        let old = slots
        slots = [Int32](repeating: -1, count: old.count * 2)
        for number in old where number >= 0 { place(Int(number), keys[Int(number)]) }
    }
}
