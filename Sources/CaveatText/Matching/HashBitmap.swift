/// A set of hashes that may take a stranger for a member, but never a member for a stranger.
///
/// One bit for each hash, chosen by its highest bits, in sixteen times as many bits as there are
/// hashes: about one stranger in sixteen passes. Never under 16 KB, which stays in the first-level
/// cache and lets a few hundred words turn nearly everything away.
struct HashBitmap: Sendable {
    private static let minimalBits = 17
    /// 128 KB, which a second-level cache holds.
    private static let maximalBits = 20
    private static let bitsPerHash = 16

    private var words: [UInt64]
    private let shift: UInt64

    /// Makes room for some hashes.
    init(capacity: Int) {
        var bits = Self.minimalBits
        while bits < Self.maximalBits, 1 << bits < capacity * Self.bitsPerHash { bits += 1 }
        words = [UInt64](repeating: 0, count: 1 << (bits - 6))
        shift = UInt64(64 - bits)
    }

    /// Adds a hash.
    mutating func insert(_ hash: UInt64) {
        let bit = Int(truncatingIfNeeded: hash >> shift)
        words[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Whether a hash was added, or one that shares its bit.
    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        let bit = Int(truncatingIfNeeded: hash &>> shift)
        return words[bit >> 6] & (1 &<< UInt64(bit & 63)) != 0
    }
}
