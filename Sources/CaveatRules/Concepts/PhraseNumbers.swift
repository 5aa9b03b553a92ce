internal import CaveatText

/// Numbers for the phrases of a page, in the order in which they were added.
///
/// Found by open addressing, in a table of a few KB, whatever the number of all phrases.
struct PhraseNumbers {
    /// A phrase in the upper half and one more than its number in the lower one; 0 where there is none.
    private var slots: [UInt64]
    private let shift: UInt64
    private var count: UInt64 = 0

    /// Makes room for some phrases.
    ///
    /// - Parameter capacity: how many will be added at most.
    init(capacity: Int) {
        let bits = Int.bitWidth - (2 * capacity + 1).leadingZeroBitCount
        slots = [UInt64](repeating: 0, count: 1 << bits)
        shift = UInt64(UInt64.bitWidth - bits)
    }

    private func slot(of phrase: PhraseID) -> Int {
        let hash = UInt64(truncatingIfNeeded: phrase.index) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash &>> shift)
    }

    /// Gives a phrase the next number.
    mutating func append(_ phrase: PhraseID) {
        var slot = slot(of: phrase)
        while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
        count &+= 1
        slots[slot] = UInt64(truncatingIfNeeded: phrase.index) &<< 32 | count
    }

    /// The number of a phrase that was added, from 0 on.
    @inline(__always)
    subscript(phrase: PhraseID) -> UInt32 {
        var slot = slot(of: phrase)
        while slots[slot] != 0 {
            if slots[slot] &>> 32 == UInt64(truncatingIfNeeded: phrase.index) { break }
            slot = (slot &+ 1) & (slots.count &- 1)
        }
        return UInt32(truncatingIfNeeded: slots[slot]) &- 1
    }
}
