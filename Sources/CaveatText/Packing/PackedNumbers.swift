/// Numbers that are read where they lie, each in as many septets as the greatest needs.
///
/// What the build puts into an executable can be used as it is; see ``Septets``.
public struct PackedNumbers: Sendable {
    /// The most septets of a number.
    package static let widest = 4
    /// Every number is below this.
    package static let limit = 1 << 28

    /// The numbers, one after the other.
    @usableFromInline let bytes: PinnedBytes
    /// The septets of each number; 0 when all are 0.
    @usableFromInline package let width: Int
    /// The bits of the first four bytes at a number's place that are its own.
    @usableFromInline let mask: UInt32
    /// How many there are.
    @usableFromInline package let count: Int

    /// Takes numbers that lie in some bytes; nil unless that is what these can be, with room after them.
    ///
    /// - Parameters:
    ///   - bytes: the numbers and nothing else.
    ///   - count: how many there are.
    ///   - width: the septets of each.
    package init?(in bytes: PinnedBytes, count: Int, width: Int) {
        guard (0...Self.widest).contains(width), count >= 0, bytes.count == count * width,
            bytes.isFollowedByRoom
        else { return nil }
        self.init(bytes, count, width)
    }

    private init(_ bytes: PinnedBytes, _ count: Int, _ width: Int) {
        self.bytes = bytes
        self.count = count
        self.width = width
        mask = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(8 * width)) - 1)
    }

    /// Packs numbers.
    ///
    /// - Parameter numbers: each below ``limit``.
    package init(_ numbers: [UInt32]) {
        let width = Septets.width(of: numbers)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(numbers.count * width)
        for number in numbers { Septets.append(UInt64(number), width: width, to: &bytes) }
        self.init(PinnedBytes(bytes), numbers.count, width)
    }

    /// The places of the numbers.
    package var indices: Range<Int> { 0..<count }

    /// The number at a place.
    @inlinable @inline(__always)
    package subscript(index: Int) -> UInt32 { Septets.number(septets(at: index)) }

    /// A number and the one after it.
    @inlinable @inline(__always)
    package func pair(at index: Int) -> (first: UInt32, second: UInt32) {
        precondition(index >= 0 && index &+ 1 < count)
        // SAFETY: there are so many numbers in the bytes, and room for more after them.
        let word: UInt64 = unsafe bytes.uncheckedWord(at: index &* width)
        let second = word &>> UInt64(truncatingIfNeeded: 8 &* width) & UInt64(mask)
        let both = Septets.numbers(word & UInt64(mask) | second &<< 32)
        return (UInt32(truncatingIfNeeded: both), UInt32(truncatingIfNeeded: both &>> 32))
    }

    /// Begins to fetch a number; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetch(at index: Int) { bytes.prefetch(at: index &* width) }

    /// The septets of a number, the first in the lowest byte.
    @inlinable @inline(__always)
    func septets(at index: Int) -> UInt32 {
        precondition(index >= 0 && index < count)
        return uncheckedSeptets(at: index)
    }

    @inlinable @inline(__always)
    func uncheckedSeptets(at index: Int) -> UInt32 {
        // SAFETY: there are so many numbers in the bytes, and room for more after them.
        unsafe bytes.uncheckedWord(at: index &* width) & mask
    }

    /// The place of a number among some that are in ascending order; nil when it is not there.
    ///
    /// Septets are in the same order as the numbers that they are, so that none of them is unpacked.
    package func place(of number: UInt32, in places: Range<Int>) -> Int? {
        precondition(places.lowerBound >= 0 && places.upperBound <= count)
        let wanted = Septets.packed(number)
        var low = places.lowerBound
        var rest = places.count
        while rest > 0 {
            let half = rest &>> 1
            let isBelow = uncheckedSeptets(at: low &+ half) < wanted
            low = isBelow ? low &+ half &+ 1 : low
            rest = isBelow ? rest &- half &- 1 : half
        }
        return low < places.upperBound && uncheckedSeptets(at: low) == wanted ? low : nil
    }

    /// All numbers, each in a place of its own.
    package var array: [UInt32] { indices.map { self[$0] } }
}
