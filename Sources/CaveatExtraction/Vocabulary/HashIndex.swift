/// A read-mostly table from 64-bit hashes to small numbers, several for one hash if need be.
///
/// Open addressing in one flat array: a look-up that finds nothing usually reads one slot.
struct HashIndex: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    /// Makes an empty table.
    ///
    /// - Parameter count: so many values are added before the table has to grow.
    init(expecting count: Int = 21) {
        var slots = 64
        while slots < count * 3 { slots *= 2 }
        keys = [UInt64](repeating: 0, count: slots)
        values = [Int32](repeating: -1, count: slots)
    }

    /// Whether nothing was added.
    var isEmpty: Bool { count == 0 }

    /// Adds a value under a hash; values under one hash keep their order.
    mutating func insert(_ value: Int32, for hash: UInt64) {
        if (count + 1) * 3 > keys.count { grow() }
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while values[slot] >= 0 { slot = (slot + 1) & mask }
        keys[slot] = hash
        values[slot] = value
        count += 1
    }

    /// The first value under a hash; nil when there is none.
    @inline(__always)
    func first(for hash: UInt64) -> Int32? {
        let mask = keys.count &- 1
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while values[slot] >= 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Calls `body` with each value under a hash.
    @inline(__always)
    func forEach(_ hash: UInt64, _ body: (Int32) -> Void) {
        let mask = keys.count &- 1
        var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
        while values[slot] >= 0 {
            if keys[slot] == hash { body(values[slot]) }
            slot = (slot &+ 1) & mask
        }
    }

    /// The hash of a place in a text, to tell apart what stands at different places.
    @inline(__always)
    static func key(ofPlace place: UInt32) -> UInt64 {
        UInt64(place) &* 0x9E37_79B9_7F4A_7C15
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [Int32](repeating: -1, count: old.0.count * 2)
        count = 0
        for slot in old.0.indices where old.1[slot] >= 0 { insert(old.1[slot], for: old.0[slot]) }
    }
}
