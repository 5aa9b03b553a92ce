/// The hash of letters, fed one by one: that of words, of names, of lines.
///
/// Quick, and no protection against somebody who looks for two texts with one hash.
public enum LetterHash {
    /// The hash of no letters.
    @inlinable package static var seed: UInt64 { 0x9E37_79B9_7F4A_7C15 }

    /// The hash of the same letters and one more.
    @inlinable @inline(__always)
    package static func feed(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
        (hash ^ UInt64(letter)) &* 0xD6E8_FEB8_6659_FD93
    }

    /// The hash of a range of bytes, ASCII letters in lower case.
    package static func hash(lowercasing bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var hash = seed
        for index in range { hash = feed(hash, UInt32(ASCII.lowercased(bytes[index]))) }
        return hash
    }
}
