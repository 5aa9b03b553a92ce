internal import CaveatText

extension Whitespace {
    /// The end of the text from an index on that needs no folding: single spaces between words.
    ///
    /// A character that may be invisible ends it, too, unless it is the first.
    static func endOfFoldedText(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
        let text = bytes.extracting(start..<limit)
        var index = 0
        while index < text.count {
            let byte = text[index]
            if seams[byte] != 0 {
                if byte == 0x20 {
                    guard index + 1 < text.count, length(text, at: index + 1) == 0 else { break }
                } else if byte < 0x20 || wideLength(text, at: index) > 0 {
                    break
                } else if index > 0,
                    InvisibleCharacter.length(text, at: index, limit: text.count) > 0
                {
                    break
                }
            }
            index += 1
        }
        return start &+ index
    }

    /// Marks the bytes with which white space and invisible characters may begin: of those with which
    /// letters of most scripts begin and go on, none is marked.
    private static let seams = ByteTable { byte in
        switch byte {
        case ...0x20, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF: 1
        default: 0
        }
    }
}
