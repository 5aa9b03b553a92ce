/// Finds numbers by hashes, of which it knows the highest 56 bits.
///
/// The hashes stand in ascending order, each where it would stand if all hashes were evenly spread, or as
/// soon after as there is room, and its number stands beside it: one look into memory finds both, or that there
/// is nothing.
///
/// Of a hundred thousand hashes, two share so many bits once in ten million sets of words.
package struct HashTable: Sendable {
    /// The septets of a slot: those of a hash, then those of its number, which is 0 where the slot is empty.
    package static let slotWidth = PackedRecords.hashWidth + PackedRecords.numberWidth

    /// Nearly all hashes stand at most so many slots after where they should.
    private static let usualWay = 4

    /// The slots.
    package let slots: PackedRecords
    /// Over how many slots the hashes are spread; the last may stand a few slots after these.
    package let spread: Int

    /// A number and its hash.
    package typealias Entry = (hash: UInt64, number: UInt32)

    /// Makes a table.
    ///
    /// A fifth of the slots stays empty: then two hashes of three stand where they should or beside it.
    ///
    /// - Parameter entries: the numbers, none of them 0 and all below ``PackedNumbers/limit``; of several under
    ///   one hash, one is found.
    package init(_ entries: [Entry]) {
        let entries = entries.sorted { $0.hash < $1.hash }
        let spread = entries.count + entries.count / 4 + 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(spread * Self.slotWidth)
        for (hash, number) in entries {
            let home = Self.home(of: hash, among: spread) * Self.slotWidth
            if bytes.count < home {
                bytes.append(contentsOf: repeatElement(0, count: home - bytes.count))
            }
            Septets.append(hash: hash, to: &bytes)
            Septets.append(UInt64(number), width: PackedRecords.numberWidth, to: &bytes)
        }
        slots = PackedRecords(bytes, width: Self.slotWidth)
        self.spread = spread
    }

    /// Puts a table together from its parts.
    package init(slots: PackedRecords, spread: Int) {
        self.slots = slots
        self.spread = spread
    }

    /// The number of a hash; nil when it is not there.
    ///
    /// Septets are in the same order as the hashes that they are, so that none of them is unpacked.
    @inline(__always)
    package func number(of hash: UInt64) -> UInt32? {
        let wanted = Septets.packedHash(hash)
        var slot = Self.home(of: hash, among: spread)
        while slot < slots.count {
            let found = slots.septets(of: slot, at: 0)
            if found >= wanted || found == 0 {
                // An empty slot looks as that of the hash 0 does, but for its number.
                let number = number(inSlot: slot)
                if found >= wanted || number == 0 {
                    return found == wanted && number != 0 ? number : nil
                }
            }
            slot &+= 1
        }
        return nil
    }

    /// Begins to fetch what is known of a hash; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
        let home = Self.home(of: hash, among: spread)
        slots.prefetch(home)
        slots.prefetch(home &+ Self.usualWay)
    }

    /// All numbers, in the order of their hashes.
    package var numbers: [UInt32] {
        slots.indices.map(number(inSlot:)).filter { $0 != 0 }
    }

    @inline(__always)
    private func number(inSlot slot: Int) -> UInt32 {
        slots.number(of: slot, at: PackedRecords.hashWidth)
    }

    /// Where a hash stands when no other is in its way.
    @inline(__always)
    private static func home(of hash: UInt64, among spread: Int) -> Int {
        Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(spread)).high)
    }
}
