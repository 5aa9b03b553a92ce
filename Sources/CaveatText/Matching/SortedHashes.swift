/// Hashes in ascending order, each found by its highest bits.
///
/// The hashes alone say everything, so that a bundle holds nothing else; the table of places is made
/// in one pass over them. A bitmap turns nearly all strangers away with one look that stays in a near
/// cache.
package struct SortedHashes: Sendable {
    /// The hashes, each once, the lowest first.
    package let hashes: [UInt64]
    /// For each value of the highest bits the place of the first hash that has it or more.
    private let starts: [UInt32]
    private let shift: UInt64
    private let bitmap: HashBitmap

    /// Makes a table.
    ///
    /// - Parameter hashes: the hashes in ascending order, each once.
    package init(_ hashes: [UInt64]) {
        self.hashes = hashes
        var bits = 1
        // One or two hashes for each value.
        while 2 << bits < hashes.count { bits += 1 }
        shift = UInt64(64 - bits)
        var starts = [UInt32](repeating: 0, count: (1 << bits) + 1)
        var bitmap = HashBitmap(capacity: hashes.count)
        var next = 0
        for (place, hash) in hashes.enumerated() {
            bitmap.insert(hash)
            let value = Int(truncatingIfNeeded: hash &>> shift)
            while next <= value {
                starts[next] = UInt32(truncatingIfNeeded: place)
                next += 1
            }
        }
        while next < starts.count {
            starts[next] = UInt32(truncatingIfNeeded: hashes.count)
            next += 1
        }
        self.starts = starts
        self.bitmap = bitmap
    }

    /// The place of a hash in ``hashes``; nil when it is not there.
    @inline(__always)
    package func place(of hash: UInt64) -> Int? { bitmap.contains(hash) ? find(hash) : nil }

    private func find(_ hash: UInt64) -> Int? {
        let value = Int(truncatingIfNeeded: hash &>> shift)
        let end = Int(starts[value &+ 1])
        var place = Int(starts[value])
        while place < end {
            if hashes[place] == hash { return place }
            place &+= 1
        }
        return nil
    }
}
