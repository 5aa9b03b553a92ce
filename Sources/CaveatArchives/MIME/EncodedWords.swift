/// Words of other letters in a field of a mail: `=?utf-8?B?0J/QsNGA0L7QvA==?=`.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2047
enum EncodedWords {
    /// What reads bytes in an encoding that a label names; nil where it cannot.
    typealias Decoder = (_ label: String, _ bytes: [UInt8]) -> String?

    /// A word with its encoding and its bytes.
    private struct Word {
        let label: String
        let bytes: [UInt8]
        /// Where the text goes on.
        let end: Int
    }

    /// A field's text for people, on one line.
    ///
    /// Words that follow each other are put together before they are read, since writers of mails cut
    /// letters in two.
    ///
    /// - Parameters:
    ///   - field: the value.
    ///   - decoder: what reads bytes; a word that it cannot read stays as it is.
    /// - Returns: the text.
    static func text(of field: String, with decoder: Decoder) -> String {
        let source = Array(field.utf8)
        var text = ""
        /// Where the text begins that is not yet taken over.
        var plainStart = 0
        var index = 0
        while index < source.count {
            guard var word = word(in: source, at: index) else {
                index += 1
                continue
            }
            let start = index
            var bytes = word.bytes
            index = word.end
            while let next = following(word, in: source), next.label == word.label {
                bytes += next.bytes
                word = next
                index = next.end
            }
            guard let read = decoder(word.label, bytes) else { continue }
            let plain = source[plainStart..<start]
            let isGap = plainStart > 0 && plain.allSatisfy { $0 == 0x20 || $0 == 0x09 }
            if !isGap { text += String(decoding: plain, as: UTF8.self) }
            text += read
            plainStart = index
        }
        text += String(decoding: source[plainStart...], as: UTF8.self)
        return oneLine(text)
    }

    private static func following(_ word: Word, in source: [UInt8]) -> Word? {
        var index = word.end
        while index < source.count, source[index] == 0x20 || source[index] == 0x09 { index += 1 }
        return self.word(in: source, at: index)
    }

    private static func word(in source: [UInt8], at start: Int) -> Word? {
        guard start + 1 < source.count, source[start] == 0x3D, source[start + 1] == 0x3F else {
            return nil
        }
        let parts = source[(start + 2)...].prefix(longestWord)
            .split(separator: 0x3F, maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, parts[3].first == 0x3D, !parts[0].isEmpty, parts[1].count == 1,
            !parts[0].contains(0x20), !parts[2].contains(0x20)
        else { return nil }
        let label = String(decoding: parts[0].prefix { $0 != 0x2A }, as: UTF8.self).lowercased()
        let bytes: [UInt8]
        switch parts[1].first {
        case 0x42, 0x62:
            guard let decoded = Base64Body.decode(parts[2], atMost: .max) else { return nil }
            bytes = decoded
        case 0x51, 0x71:
            // A space at the end of a word counts, other than one at the end of a line.
            let text = parts[2].flatMap { $0 == 0x5F ? Array("=20".utf8) : [$0] }
            bytes = QuotedPrintable.decode(text[...], atMost: .max)
        default: return nil
        }
        return Word(label: label, bytes: bytes, end: parts[3].startIndex + 1)
    }

    /// The bytes that a word may have; the standard says 75, writers of mails heed it seldom.
    private static let longestWord = 4_096

    /// A text without what would break a line or a terminal.
    private static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            let isLineEnd = scalar.value == 0x2028 || scalar.value == 0x2029
            line.append(isControl || isLineEnd ? " " : scalar)
        }
        return String(line)
    }
}
