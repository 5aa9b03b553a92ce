internal import CaveatText

/// Reads the one thing that matters in a `style` attribute: whether it hides the element.
enum StyleDeclaration {
    /// Whether a style holds `display: none` or `visibility: hidden`.
    static func hides(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            // Only the letters that begin the two properties are worth a closer look.
            let byte = bytes[index] | 0x20
            if byte == 0x64, declares(bytes, index, range, "display", "none") { return true }
            if byte == 0x76, declares(bytes, index, range, "visibility", "hidden") { return true }
            index &+= 1
        }
        return false
    }

    private static func declares(
        _ bytes: Span<UInt8>,
        _ start: Int,
        _ range: Range<Int>,
        _ property: StaticString,
        _ value: StaticString
    ) -> Bool {
        if start > range.lowerBound {
            let before = bytes[start - 1]
            guard before <= 0x20 || before == 0x3B else { return false }
        }
        guard var index = end(of: property, bytes, start, range) else { return false }
        index = Whitespace.end(bytes, from: index, limit: range.upperBound)
        guard index < range.upperBound, bytes[index] == 0x3A else { return false }
        index = Whitespace.end(bytes, from: index + 1, limit: range.upperBound)
        return end(of: value, bytes, index, range) != nil
    }

    private static func end(
        of word: StaticString,
        _ bytes: Span<UInt8>,
        _ start: Int,
        _ range: Range<Int>
    ) -> Int? {
        let letters = word.description.utf8
        guard start + letters.count <= range.upperBound else { return nil }
        var index = start
        for letter in letters {
            guard bytes[index] | 0x20 == letter else { return nil }
            index &+= 1
        }
        return index
    }
}
