/// The hash of bytes, fed eight at a time.
///
/// For tables that compare what has one hash. What vocabularies and rules know by their hashes alone is hashed
/// letter by letter, see ``LetterHash``.
public struct ByteHash: Sendable {
    @usableFromInline var hash: UInt64 = LetterHash.seed

    /// The hash of nothing yet.
    @inlinable package init() {}

    /// The hash of a range of bytes.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - range: which of its bytes.
    ///   - bits: bits that do not count, in each of eight bytes; they are set in all.
    @inlinable @inline(__always)
    package init(of bytes: Span<UInt8>, _ range: Range<Int>, ignoring bits: UInt64 = 0) {
        var index = range.lowerBound
        while index < range.upperBound {
            let word = ByteWord(bytes, upTo: range.upperBound, from: index)
            mix(word.bits | bits)
            index &+= ByteWord.count
        }
    }

    /// Feeds the next bytes.
    @inlinable @inline(__always)
    package mutating func feed(_ word: ByteWord) { mix(word.bits) }

    /// Feeds eight bytes as one number.
    @inlinable @inline(__always)
    package mutating func mix(_ bits: UInt64) {
        hash = (hash ^ bits) &* 0xD6E8_FEB8_6659_FD93
        // The last byte has moved the highest bits alone.
        hash ^= hash &>> 43
    }

    /// The hash of all that was fed, whose lowest bits are as good as any.
    @inlinable package var value: UInt64 {
        @inline(__always) get {
            let product = hash &* 0xD6E8_FEB8_6659_FD93
            return product ^ product &>> 32
        }
    }
}
