/// A bit for each of a number of places, in a few KB that stay in a near cache.
///
/// By the places of their hashes, most strangers are told from the members of a set.
public struct BitTable: Sendable {
    @usableFromInline var words: [UInt64]

    /// Makes a table without a member.
    ///
    /// - Parameter count: the number of places, a multiple of 64.
    package init(count: Int) { words = [UInt64](repeating: 0, count: count / 64) }

    /// Adds a place.
    package mutating func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

    /// Whether a place was added.
    @inlinable @inline(__always)
    package func contains(_ place: Int) -> Bool {
        words[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 != 0
    }
}
