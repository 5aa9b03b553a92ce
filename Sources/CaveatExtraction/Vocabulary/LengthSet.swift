/// A set of lengths from 0 to 127.
struct LengthSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Adds a length.
    mutating func insert(_ length: Int) {
        if length < 64 { low |= 1 << UInt64(length) } else { high |= 1 << UInt64(length & 63) }
    }

    /// Whether the set holds a length.
    @inline(__always)
    func contains(_ length: Int) -> Bool {
        if length < 64 { return low >> UInt64(truncatingIfNeeded: length) & 1 == 1 }
        return length < 128 && high >> UInt64(truncatingIfNeeded: length & 63) & 1 == 1
    }
}
