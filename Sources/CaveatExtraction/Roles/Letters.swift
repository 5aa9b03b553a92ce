internal import CaveatText

/// Compares texts by their letters alone, since copies differ in white space and punctuation.
enum Letters {
    /// The letters and digits of a text in lower case; what separates words is left out.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - range: the part to fold.
    ///   - limit: the bytes after which the rest is left out; the last letter may go beyond them.
    /// - Returns: the letters and digits.
    static func folded(
        _ text: Span<UInt8>,
        _ range: Range<Int>,
        atMost limit: Int = .max
    ) -> [UInt8] {
        [UInt8](capacity: range.count) { letters in
            var index = range.lowerBound
            while index < range.upperBound, letters.count < limit {
                let byte = text[index]
                if byte < 0x80 {
                    if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                        letters.append(ASCII.lowercased(byte))
                    }
                    index += 1
                } else {
                    let (scalar, next) = UTF8Scalars.decode(text, at: index, end: text.count)
                    if !isSeparator(scalar) {
                        for offset in index..<min(next, range.upperBound) {
                            letters.append(text[offset])
                        }
                    }
                    index = next
                }
            }
        }
    }

    /// The first and the last byte of what ``folded(_:_:)`` makes of a text; nil when that is nothing.
    static func ends(of text: Span<UInt8>, _ range: Range<Int>) -> (first: UInt8, last: UInt8)? {
        guard let first = first(of: text, range) else { return nil }
        var index = range.upperBound - 1
        while index >= range.lowerBound {
            let last = text[index]
            if last < 0x80 {
                if ASCII.isLetter(last) || ASCII.isDigit(last) {
                    return (first, ASCII.lowercased(last))
                }
            } else {
                while index > range.lowerBound, text[index] & 0xC0 == 0x80 { index -= 1 }
                if !isSeparator(UTF8Scalars.decode(text, at: index, end: text.count).scalar) {
                    return (first, last)
                }
            }
            index -= 1
        }
        return nil
    }

    private static func first(of text: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            let (scalar, next) = UTF8Scalars.decode(text, at: index, end: text.count)
            if byte < 0x80 {
                if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return ASCII.lowercased(byte) }
            } else if !isSeparator(scalar) {
                return byte
            }
            index = next
        }
        return nil
    }

    /// Whether a text has no letter and no digit.
    static func areNone(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, next) = UTF8Scalars.decode(text, at: index, end: text.count)
            let byte = text[index]
            if byte < 0x80 {
                if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return false }
            } else if !isSeparator(scalar) {
                return false
            }
            index = next
        }
        return true
    }

    /// Whether a scalar outside ASCII separates words in titles: General Punctuation, the no-break space,
    /// guillemets.
    private static func isSeparator(_ scalar: UInt32) -> Bool {
        (0x2000...0x206F).contains(scalar) || scalar == 0xA0 || scalar == 0xAB || scalar == 0xBB
    }
}
