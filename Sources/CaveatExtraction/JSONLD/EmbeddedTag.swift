internal import CaveatModel
internal import CaveatText

/// A tag of HTML that stands in a string of JSON: `<p>`, `<\/p>`, `\u003cbr\u003e`.
///
/// Stores hold articles as markup. Read as text, the names of tags would be words between words.
struct EmbeddedTag {
    /// The letters and digits of its name.
    let name: Range<Int>
    /// All of it, from the opening to the closing angle bracket.
    let range: Range<Int>

    /// The first tag in some characters of a string; nil if none is closed.
    init?(firstIn bytes: Span<UInt8>, _ characters: Range<Int>) {
        let limit = characters.upperBound
        var index = characters.lowerBound
        while true {
            index = bytes.firstIndex(from: index, to: limit) {
                ($0 == 0x3C).mark | ($0 == 0x5C).mark
            }
            guard index < limit else { return nil }
            guard let open = Self.end(of: 0x3C, bytes, at: index, limit: limit) else {
                index += 1
                continue
            }
            var start = open
            while start < limit, bytes[start] == 0x2F || bytes[start] == 0x5C {
                start += 1
            }
            var end = start
            while end < limit,
                ASCII.isLetter(bytes[end]) || end > start && ASCII.isDigit(bytes[end])
            {
                end += 1
            }
            guard end > start else {
                index = open
                continue
            }
            var close = end
            while close < limit {
                if let closed = Self.end(of: 0x3E, bytes, at: close, limit: limit) {
                    name = start..<end
                    range = index..<closed
                    return
                }
                close += 1
            }
            return nil
        }
    }

    /// The index behind an angle bracket that stands at an index, as itself or as `\u003c` or
    /// `\u003e`; nil for anything else.
    @inline(__always)
    private static func end(
        of bracket: UInt8,
        _ bytes: Span<UInt8>,
        at index: Int,
        limit: Int
    ) -> Int? {
        if bytes[index] == bracket { return index + 1 }
        guard bytes[index] == 0x5C, index + 6 <= limit, bytes[index + 1] == 0x75,
            bytes[index + 2] == 0x30, bytes[index + 3] == 0x30, bytes[index + 4] == 0x33,
            bytes[index + 5] | 0x20 == (bracket == 0x3C ? 0x63 : 0x65)
        else { return nil }
        return index + 6
    }
}
