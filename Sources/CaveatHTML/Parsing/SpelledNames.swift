internal import CaveatText

/// Finds the ids of names where they stand in the source, without making strings of them.
///
/// A page writes the same few names thousands of times. They are remembered in a small table that later names
/// may overwrite.
struct SpelledNames {
    /// A name that was met.
    private struct Slot {
        /// Where it stands.
        var place: Range<Int> = 0..<0
        /// Its id.
        var id = NameID.none
    }

    private var slots = [Slot](repeating: Slot(), count: 256)

    /// The id of a name.
    ///
    /// - Parameters:
    ///   - source: the page, the same each time.
    ///   - range: where the name stands.
    ///   - names: the names that the page's start tags have brought.
    /// - Returns: the id; nil when no start tag had this name.
    mutating func id(of source: [UInt8], _ range: Range<Int>, in names: NameTable) -> NameID? {
        let slot = slot(of: source.span, range)
        if isMet(source.span, range, in: slot) { return slots[slot].id }
        guard let id = names.id(of: source.lowercasedString(range)) else { return nil }
        slots[slot] = Slot(place: range, id: id)
        return id
    }

    /// The id of a name, which is added to the page's when these do not hold it yet.
    mutating func intern(
        _ source: [UInt8],
        _ range: Range<Int>,
        in names: inout NameTable
    ) -> NameID {
        let slot = slot(of: source.span, range)
        if isMet(source.span, range, in: slot) { return slots[slot].id }
        let id = names.intern(source.lowercasedString(range))
        slots[slot] = Slot(place: range, id: id)
        return id
    }

    @inline(__always)
    private func isMet(_ source: Span<UInt8>, _ range: Range<Int>, in slot: Int) -> Bool {
        let place = slots[slot].place
        guard place.count == range.count, !place.isEmpty else { return false }
        var index = 0
        while index < range.count {
            let (new, known) = (
                source[range.lowerBound &+ index], source[place.lowerBound &+ index]
            )
            if new != known, new.lowercasedASCII != known.lowercasedASCII { return false }
            index &+= 1
        }
        return true
    }

    /// The slot of a name, whatever letters of it are capitals.
    @inline(__always)
    private func slot(of source: Span<UInt8>, _ range: Range<Int>) -> Int {
        // A letter and its capital differ in one bit.
        let hash = ByteHash(of: source, range, ignoring: 0x2020_2020_2020_2020)
        return Int(truncatingIfNeeded: hash.value) & (slots.count &- 1)
    }
}

extension UInt8 {
    /// The byte with ASCII capitals made small.
    @inline(__always)
    var lowercasedASCII: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
    /// Some of the text with ASCII capitals made small.
    fileprivate func lowercasedString(_ range: Range<Int>) -> String {
        String(decoding: self[range].map(\.lowercasedASCII), as: UTF8.self)
    }
}
