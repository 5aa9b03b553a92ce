/// Records of the same length that are read where they lie, each of numbers in septets.
///
/// What is asked for together lies together, so that a look at it waits for memory once.
package struct PackedRecords: Sendable {
    /// The septets of a hash.
    package static let hashWidth = 8
    /// The septets of a number below ``PackedNumbers/limit``.
    package static let numberWidth = 4

    /// The records, one after the other.
    let bytes: PinnedBytes
    /// The septets of each.
    let width: Int
    /// How many there are.
    package let count: Int

    /// Takes records that lie in some bytes; nil unless that is what these can be, with room after them.
    ///
    /// - Parameters:
    ///   - bytes: the records and nothing else.
    ///   - width: the septets of each, one at least.
    package init?(in bytes: PinnedBytes, width: Int) {
        guard bytes.count % width == 0, bytes.isFollowedByRoom else { return nil }
        self.bytes = bytes
        self.width = width
        count = bytes.count / width
    }

    /// Takes records that were just written.
    init(_ bytes: [UInt8], width: Int) {
        self.bytes = PinnedBytes(bytes)
        self.width = width
        count = bytes.count / width
    }

    /// The places of the records.
    package var indices: Range<Int> { 0..<count }

    /// The eight septets of a record from one on, as they lie.
    @inline(__always)
    func septets(of record: Int, at offset: Int) -> UInt64 {
        precondition(record >= 0 && record < count && offset >= 0 && offset < width)
        // SAFETY: there are so many records in the bytes, and room for more after them.
        return unsafe bytes.uncheckedWord(at: record &* width &+ offset)
    }

    /// Begins to fetch a record; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetch(_ record: Int) { bytes.prefetch(at: record &* width) }

    /// The number of four septets of a record from one on.
    @inline(__always)
    func number(of record: Int, at offset: Int) -> UInt32 {
        Septets.number(UInt32(truncatingIfNeeded: septets(of: record, at: offset)))
    }
}
