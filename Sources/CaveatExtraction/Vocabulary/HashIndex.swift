/// A read-mostly table from 64-bit hashes to small numbers, several for one hash if need be.
///
/// Open addressing in one flat array: a look-up that finds nothing usually reads one slot.
struct HashIndex: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    /// Makes an empty table.
    init() {
        keys = [UInt64](repeating: 0, count: 64)
        values = [Int32](repeating: -1, count: 64)
    }

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

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [Int32](repeating: -1, count: old.0.count * 2)
        count = 0
        for slot in old.0.indices where old.1[slot] >= 0 { insert(old.1[slot], for: old.0[slot]) }
    }
}

/// The FNV-1a hash, fed byte by byte or scalar by scalar.
///
/// Source: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv
enum FNV {
    /// The hash of nothing.
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Feeds one unit.
    @inline(__always)
    static func feed(_ hash: UInt64, _ unit: UInt32) -> UInt64 {
        (hash ^ UInt64(unit)) &* 0x100_0000_01b3
    }

    /// The hash of bytes, ASCII letters in lower case.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = feed(hash, UInt32(ASCII.lowercased(byte))) }
        return hash
    }
}

/// Questions about ASCII bytes.
enum ASCII {
    /// The byte, a capital letter made small.
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether the byte is a letter.
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the byte is a digit.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
