/// A set of hashes that may take a stranger for a member, but never a member for a stranger.
///
/// One bit for each hash, in about twelve times as many bits as there are hashes: about one stranger in
/// twelve passes. Never under 16 KB, which stays in the first-level cache and lets a few hundred words
/// turn nearly everything away. Seven bits of each byte are used, so that it can lie in an executable;
/// see ``Septets``.
package struct HashBitmap: Sendable {
    private static let minimalBits = 14
    /// 128 KB, which a second-level cache holds.
    private static let maximalBits = 17
    private static let bitsPerHash = 12

    /// The bits: a power of two of bytes.
    package let bytes: PinnedBytes
    /// How far the highest bits of a hash are to be moved to be the place of its byte.
    private let shift: UInt64

    /// Fills a set.
    init(_ hashes: [UInt64]) {
        var bits = Self.minimalBits
        while bits < Self.maximalBits, 7 << bits < hashes.count * Self.bitsPerHash { bits += 1 }
        let shift = UInt64(64 - bits)
        var bytes = [UInt8](repeating: 0, count: 1 << bits)
        for hash in hashes { bytes[Int(hash >> shift)] |= Self.bit(of: hash, shift) }
        self.bytes = PinnedBytes(bytes)
        self.shift = shift
    }

    /// Takes a set that was filled; nil when the number of its bytes is none that a set has.
    package init?(in bytes: PinnedBytes) {
        let bits = bytes.count.trailingZeroBitCount
        guard (Self.minimalBits...Self.maximalBits).contains(bits), bytes.count == 1 << bits else {
            return nil
        }
        self.bytes = bytes
        shift = UInt64(64 - bits)
    }

    /// Whether a hash was added, or one that shares its bit.
    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        bytes[Int(truncatingIfNeeded: hash &>> shift)] & Self.bit(of: hash, shift) != 0
    }

    /// The bit of a hash in its byte, by the bits of the hash that come after those of the place.
    @inline(__always)
    private static func bit(of hash: UInt64, _ shift: UInt64) -> UInt8 {
        let sevenths = (hash &>> (shift &- 8) & 0xFF) &* 7
        return 1 &<< UInt8(truncatingIfNeeded: sevenths &>> 8)
    }
}
