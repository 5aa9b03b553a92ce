/// Finds the ends of words, between which marks may stand.
///
/// A mark inside a word breaks the joining of Arabic letters and makes screen readers spell; one
/// before a combining sign tears it off its letter.
enum WordBoundary {
    /// The longest way to the end of a word, in scalars; what is longer is no word.
    private static let reach = 40

    /// The range made larger until it cuts no word.
    ///
    /// - Parameters:
    ///   - range: a range of scalars of the text.
    ///   - text: UTF-8.
    ///   - limits: how far the range may grow.
    /// - Returns: the larger range, or the same when the next end of a word is too far.
    static func expand(
        _ range: Range<Int>,
        in text: [UInt8],
        within limits: Range<Int>
    ) -> Range<Int> {
        guard !range.isEmpty else { return range }
        var (start, end) = (range.lowerBound, range.upperBound)
        for _ in 0..<reach where isInsideWord(start, in: text, within: limits) {
            start = previous(start, in: text)
        }
        for _ in 0..<reach where isInsideWord(end, in: text, within: limits) {
            end = next(end, in: text)
        }
        let isWord =
            !isInsideWord(start, in: text, within: limits)
            && !isInsideWord(end, in: text, within: limits)
        return isWord ? start..<end : range
    }

    /// Whether the scalars on both sides of a place belong together.
    private static func isInsideWord(
        _ place: Int,
        in text: [UInt8],
        within limits: Range<Int>
    ) -> Bool {
        guard place > limits.lowerBound, place < limits.upperBound,
            let after = scalar(at: place, in: text)
        else { return false }
        if after.properties.isGraphemeExtend || after.value == 0x200D { return true }
        guard let before = scalar(at: previous(place, in: text), in: text) else { return false }
        return before.value == 0x200D || (isLetter(before) && isLetter(after))
    }

    /// Whether a scalar is part of words that stand apart: not of a script without spaces.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else {
            return properties.isGraphemeExtend
        }
        return switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: false
        default: !properties.isIdeographic
        }
    }

    private static func scalar(at place: Int, in text: [UInt8]) -> Unicode.Scalar? {
        String(decoding: text[place..<next(place, in: text)], as: UTF8.self).unicodeScalars.first
    }

    private static func previous(_ place: Int, in text: [UInt8]) -> Int {
        var place = place - 1
        while place > 0, text[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }

    private static func next(_ place: Int, in text: [UInt8]) -> Int {
        var place = place + 1
        while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }
}
