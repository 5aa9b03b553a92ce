/// Where values of attributes that a page has written before stand in its text.
///
/// Pages give the same few classes to hundreds of elements. A value that is known is neither copied nor
/// searched for references again, and who reads attributes can tell by its place that he has read it.
/// Of several values for one slot the last one is known: a page that has so many costs copies, no more.
struct ValuePlaces {
    private var places = [Range<UInt32>](repeating: 0..<0, count: slotCount)

    /// The odd number by which hashes are multiplied.
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let slotBits: UInt64 = 10
    private static let slotCount = 1 << Int(slotBits)
    /// Longer values, in bytes, are hardly ever written twice.
    private static let longest = 256

    /// The slot in which a value is looked for; nil for one that is not.
    ///
    /// Eight bytes at a time: the value is hashed for every attribute of a page.
    @inline(__always)
    func slot(of value: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !value.isEmpty, value.count <= Self.longest else { return nil }
        var hash = UInt64(truncatingIfNeeded: value.count)
        let bytes = UnsafeRawBufferPointer(value)
        var index = 0
        while index &+ 8 <= bytes.count {
            // SAFETY: the eight bytes from `index` on lie in the value.
            let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            hash = (hash ^ word) &* Self.factor
            hash ^= hash >> 32
            index &+= 8
        }
        while index < bytes.count {
            hash = (hash ^ UInt64(unsafe bytes[index])) &* Self.factor
            index &+= 1
        }
        return Int(truncatingIfNeeded: (hash &* Self.factor) >> (64 - Self.slotBits))
    }

    /// Where a value stands in the text; nil when it is not known.
    @inline(__always)
    func place(
        of value: UnsafeBufferPointer<UInt8>,
        _ slot: Int,
        in text: [UInt8]
    ) -> Range<UInt32>? {
        let place = places[slot]
        guard place.count == value.count else { return nil }
        let known = text.span.extracting(Int(place.lowerBound)..<Int(place.upperBound))
        let bytes = unsafe Span(_unsafeElements: value)
        for index in known.indices where known[index] != bytes[index] { return nil }
        return place
    }

    /// Takes note of a value, of which nothing is to be resolved.
    mutating func note(_ place: Range<UInt32>, _ slot: Int) { places[slot] = place }
}
