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

    /// The hash of scalars.
    static func hash(_ scalars: [UInt32]) -> UInt64 { scalars.reduce(seed, feed) }

    /// The hash of bytes, ASCII letters in lower case.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = feed(hash, UInt32(ASCII.lowercased(byte))) }
        return hash
    }

    /// The hash of a range of bytes, ASCII letters in lower case.
    static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = seed
        for index in range { hash = feed(hash, UInt32(ASCII.lowercased(bytes[index]))) }
        return hash
    }
}
