/// Remembers numbers by hashes or places while a page is read.
///
/// Open addressing in two flat arrays: a look-up that finds nothing usually reads one slot. Tables that
/// are made once are a ``HashTable`` or a ``LetterTree``.
public struct HashMemo: Sendable {
    @usableFromInline package private(set) var keys: [UInt64]
    @usableFromInline package private(set) var values: [Int32]
    private var count = 0

    /// Makes an empty memory.
    ///
    /// - Parameter count: so many numbers are added before the tables have to grow.
    package init(expecting count: Int = 21) {
        var slots = 64
        while slots < count * 3 { slots *= 2 }
        keys = [UInt64](repeating: 0, count: slots)
        values = [Int32](repeating: -1, count: slots)
    }

    /// Whether nothing was added.
    package var isEmpty: Bool { count == 0 }

    /// Adds a number under a hash; of several under one hash, the first is found.
    package mutating func insert(_ value: Int32, for hash: UInt64) {
        if (count + 1) * 3 > keys.count { grow() }
        var slot = Self.slot(of: hash, among: keys.count)
        while values[slot] >= 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = hash
        values[slot] = value
        count += 1
    }

    /// The first number under a hash; nil when there is none.
    @inlinable @inline(__always)
    package func first(for hash: UInt64) -> Int32? {
        var slot = Self.slot(of: hash, among: keys.count)
        while values[slot] >= 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot &+ 1) & (keys.count &- 1)
        }
        return nil
    }

    /// The hash of a place in a text, to tell apart what stands at different places.
    @inlinable @inline(__always)
    package static func key(ofPlace place: UInt32) -> UInt64 {
        UInt64(place) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The slot at which the search for a hash begins; the highest bits of a hash are its best.
    @inlinable @inline(__always)
    package static func slot(of hash: UInt64, among count: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash &>> 32) & (count &- 1)
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [Int32](repeating: -1, count: old.0.count * 2)
        count = 0
        for slot in old.0.indices where old.1[slot] >= 0 { insert(old.1[slot], for: old.0[slot]) }
    }
}
