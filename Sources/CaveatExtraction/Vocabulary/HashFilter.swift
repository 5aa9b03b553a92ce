/// Which hashes may be in a set: what it says no to is not in it.
///
/// One bit for each hash, in a table that stays in the nearest cache. Most of what is looked up in a
/// vocabulary is not there, and a look into a large table costs more than the rest of the look-up.
struct HashFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// Adds a hash.
    mutating func insert(_ hash: UInt64) {
        let (word, bit) = Self.place(of: hash)
        bits[word] |= 1 << bit
    }

    /// Whether a hash may be in the set.
    @inline(__always)
    func mayContain(_ hash: UInt64) -> Bool {
        let (word, bit) = Self.place(of: hash)
        return bits[word] >> bit & 1 == 1
    }

    @inline(__always)
    private static func place(of hash: UInt64) -> (word: Int, bit: UInt64) {
        let short = hash ^ hash >> 32
        return (Int(truncatingIfNeeded: short >> 6 & 0x3FF), short & 63)
    }
}
