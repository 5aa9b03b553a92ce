/// Compares texts by their letters alone, since copies differ in white space and punctuation.
enum Letters {
    /// The letters and digits of a text in lower case; what separates words is left out.
    static func folded(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text[index]
            if byte < 0x80 {
                if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
                    letters.append(ASCII.lowercased(byte))
                }
                index += 1
            } else {
                let (scalar, length) = UTF8Scalars.decode(text, at: index)
                if !isSeparator(scalar) {
                    for offset in index..<min(index + length, range.upperBound) {
                        letters.append(text[offset])
                    }
                }
                index += length
            }
        }
        return letters
    }

    /// Whether a text has no letter and no digit.
    static func areNone(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let (scalar, length) = UTF8Scalars.decode(text, at: index)
            let byte = text[index]
            if byte < 0x80 {
                if ASCII.isLetter(byte) || ASCII.isDigit(byte) { return false }
            } else if !isSeparator(scalar) {
                return false
            }
            index += length
        }
        return true
    }

    /// Whether a scalar outside ASCII separates words in titles: General Punctuation, the no-break space,
    /// guillemets.
    private static func isSeparator(_ scalar: UInt32) -> Bool {
        (0x2000...0x206F).contains(scalar) || scalar == 0xA0 || scalar == 0xAB || scalar == 0xBB
    }
}
