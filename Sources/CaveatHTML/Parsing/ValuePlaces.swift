internal import CaveatText

/// Where values of attributes that a page has written before stand in its text.
///
/// Pages give the same few classes to hundreds of elements. A value that is known is neither copied nor
/// searched for references again, and who reads attributes can tell by its place that he has read it.
/// Of several values for one slot the last one is known: a page that has so many costs copies, no more.
struct ValuePlaces {
    private var places = [Range<UInt32>](repeating: 0..<0, count: 1_024)

    /// Longer values, in bytes, are hardly ever written twice.
    private static let longest = 256

    /// The slot in which a value is looked for; nil for one that is not.
    ///
    /// Eight bytes at a time: the value is hashed for every attribute of a page.
    @inline(__always)
    func slot(of source: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count <= Self.longest else { return nil }
        let hash = ByteHash(of: source.span, range)
        return Int(truncatingIfNeeded: hash.value) & (places.count &- 1)
    }

    /// Where a value stands in the text; nil when it is not known.
    @inline(__always)
    func place(
        of source: [UInt8],
        _ range: Range<Int>,
        _ slot: Int,
        in text: [UInt8]
    ) -> Range<UInt32>? {
        let place = places[slot]
        guard place.count == range.count else { return nil }
        let known = text.span.extracting(Int(place.lowerBound)..<Int(place.upperBound))
        let value = source.span.extracting(range)
        var index = 0
        while index < known.count {
            if known[index] != value[index] { return nil }
            index &+= 1
        }
        return place
    }

    /// Takes note of a value, of which nothing is to be resolved.
    mutating func note(_ place: Range<UInt32>, _ slot: Int) { places[slot] = place }
}
