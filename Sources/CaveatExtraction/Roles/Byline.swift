internal import CaveatText

/// Recognises bylines and dates by their words.
enum Byline {
    /// A longer line is no byline, in bytes.
    private static let longest = 400

    /// Whether a line begins like a byline and goes on with a name.
    static func isByline(
        _ text: Span<UInt8>,
        _ range: Range<Int>,
        _ words: PageWords
    ) -> Bool {
        guard (6...longest).contains(range.count),
            words.bylines.openings.mayStand(in: ScalarLine(text, range))
        else { return false }
        var line: [UInt8] = []
        for index in range { line.append(text[index]) }
        return BylineNames(lexicon: words).opensByline(String(decoding: line, as: UTF8.self)[...])
    }

    /// How many words of a line end with a colon, as `Tags:` does.
    static func labelCount(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        for index in range.dropFirst().dropLast() where text[index] == 0x3A {
            let before = text[index - 1]
            if text[index + 1] == 0x20, ASCII.isLetter(before) || before >= 0x80 { count += 1 }
        }
        return count
    }

    /// Whether a line is mostly a date: many digits among few letters.
    static func isDate(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var digits = 0
        var separators = 0
        for index in range {
            let byte = text[index]
            if ASCII.isDigit(byte) { digits += 1 }
            if byte == 0x3A || byte == 0x2E || byte == 0x2F || byte == 0x2C || byte == 0x2D {
                separators += 1
            }
        }
        return digits >= 5 && separators >= 1 && digits * 8 >= range.count
    }
}
