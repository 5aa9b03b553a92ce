/// Hashes in ascending order, each found by its highest bits.
///
/// A bitmap turns nearly all strangers away with one look that stays in a near cache.
package struct SortedHashes: Sendable {
    /// The hashes, each once, the lowest first.
    package let hashes: PackedHashes
    /// For each value of the highest bits the place of the first hash that has it or more.
    package let starts: PackedNumbers
    /// What turns strangers away.
    package let bitmap: HashBitmap
    private let shift: UInt64

    /// Makes a table.
    ///
    /// - Parameter hashes: the hashes in ascending order, each once.
    package init(_ hashes: [UInt64]) {
        let bits = Self.bits(for: hashes.count)
        var starts = [UInt32](repeating: UInt32(hashes.count), count: 1 << bits + 1)
        var next = 0
        for (place, hash) in hashes.enumerated() {
            let value = Int(truncatingIfNeeded: hash >> UInt64(64 - bits))
            while next <= value {
                starts[next] = UInt32(place)
                next += 1
            }
        }
        self.hashes = PackedHashes(hashes)
        self.starts = PackedNumbers(starts)
        bitmap = HashBitmap(hashes)
        shift = UInt64(56 - bits)
    }

    /// Puts a table together from its parts; nil when they do not fit each other.
    ///
    /// - Parameters:
    ///   - hashes: see ``hashes``.
    ///   - starts: see ``starts``.
    ///   - bitmap: see ``bitmap``.
    package init?(hashes: PackedHashes, starts: PackedNumbers, bitmap: HashBitmap) {
        let bits = Self.bits(for: hashes.count)
        guard starts.count == 1 << bits + 1 else { return nil }
        self.hashes = hashes
        self.starts = starts
        self.bitmap = bitmap
        shift = UInt64(56 - bits)
    }

    /// How many of the highest bits tell where to look: one or two hashes for each value.
    private static func bits(for count: Int) -> Int {
        var bits = 1
        while 2 << bits < count { bits += 1 }
        return bits
    }

    /// The place of a hash in ``hashes``; nil when it is not there.
    @inline(__always)
    package func place(of hash: UInt64) -> Int? {
        bitmap.contains(hash) ? find(PackedHashes.key(of: hash)) : nil
    }

    @inline(__always)
    private func find(_ key: UInt64) -> Int? {
        let value = Int(truncatingIfNeeded: key &>> shift)
        let (start, end) = starts.pair(at: value)
        var place = Int(start)
        while place < Int(end) {
            if hashes[place] == key { return place }
            place &+= 1
        }
        return nil
    }
}
