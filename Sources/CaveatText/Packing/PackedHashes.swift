/// The highest 56 bits of hashes, read where they lie, each in eight septets.
///
/// Of a hundred thousand hashes, two share so many bits once in ten million sets of words.
package struct PackedHashes: Sendable {
    /// The septets of each.
    package static let width = 8

    /// The hashes, one after the other.
    let bytes: PinnedBytes
    /// How many there are.
    package let count: Int

    /// Takes hashes that lie in some bytes; nil unless that is what these can be, with room after them.
    ///
    /// - Parameter bytes: the hashes and nothing else.
    package init?(in bytes: PinnedBytes) {
        guard bytes.count % Self.width == 0, bytes.isFollowedByRoom else { return nil }
        self.bytes = bytes
        count = bytes.count / Self.width
    }

    /// Packs hashes.
    package init(_ hashes: [UInt64]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(hashes.count * Self.width)
        for hash in hashes { Septets.append(Self.key(of: hash), width: Self.width, to: &bytes) }
        self.bytes = PinnedBytes(bytes)
        count = hashes.count
    }

    /// What of a hash is kept.
    @inline(__always)
    package static func key(of hash: UInt64) -> UInt64 { hash &>> 8 }

    /// The places of the hashes.
    package var indices: Range<Int> { 0..<count }

    /// The key at a place; see ``key(of:)``.
    @inline(__always)
    package subscript(index: Int) -> UInt64 {
        precondition(index >= 0 && index < count)
        // SAFETY: there are so many hashes in the bytes.
        return Septets.number(unsafe bytes.uncheckedWord(at: index &* Self.width))
    }
}
