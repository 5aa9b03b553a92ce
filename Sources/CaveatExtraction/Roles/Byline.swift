/// Recognises bylines and dates by their words.
enum Byline {
    /// The words a byline begins with, ASCII letters in lower case; a space ends each.
    private static let openings: [[UInt8]] = [
        "by ", "von ", "par ", "por ", "written by ", "posted by ", "published by ", "text: ",
        "text von ", "foto: ", "fotos: ", "di ", "door ", "af ", "av ", "Автор: ", "Текст: ",
        "autor: ", "autorin: ", "author: ", "reviewed by ", "medically reviewed by ",
        "fact checked by ", "edited by ", "redaktion: ", "oleh ", "yazan: ", "muallif: ",
    ].map { Array($0.utf8) }

    /// Whether a line begins like a byline and goes on with a name.
    static func isByline(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for opening in openings where range.count > opening.count + 3 {
            var matches = true
            for (offset, byte) in opening.enumerated() where matches {
                let own = text[range.lowerBound + offset]
                matches = ASCII.lowercased(own) == byte
            }
            guard matches else { continue }
            let next = text[range.lowerBound + opening.count]
            if next >= 0x80 || next &- 0x41 < 26 { return true }
        }
        return false
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
