internal import CaveatModel
internal import CaveatText

extension Whitespace {
    /// The end of the text from an index on that needs no folding: single spaces between words.
    ///
    /// A character that may be invisible ends it, too, unless it is the first, which is no white space.
    static func endOfFoldedText(_ bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
        let text = bytes.extracting(start..<limit)
        var index = 0
        while index < text.count {
            index = text.passingChunks(from: index, to: text.count, withoutPair: isUnusual)
            index = text.passingChunks(from: index, to: text.count, withoutPair: mayBreak)
            let stop = min(index &+ Span.chunk &+ 1, text.count)
            index = passingPlainWords(text, from: index, to: stop)
            while index < stop {
                let byte = text[index]
                if seams[byte] != 0 {
                    if byte == 0x20 {
                        guard index + 1 < text.count, length(text, at: index + 1) == 0 else {
                            return start &+ index
                        }
                    } else if byte < 0x20 || wideLength(text, at: index) > 0 {
                        return start &+ index
                    } else if index > 0,
                        InvisibleCharacter.length(text, at: index, limit: text.count) > 0
                    {
                        return start &+ index
                    }
                }
                index &+= 1
            }
            // The next chunk begins with a byte that was looked at.
            if index < text.count { index &-= 1 }
        }
        return start &+ index
    }

    /// Passes over eight bytes at once that are printable ASCII with single spaces.
    @inline(__always)
    private static func passingPlainWords(
        _ text: Span<UInt8>,
        from start: Int,
        to limit: Int
    ) -> Int {
        var index = start
        while index &+ ByteWord.count <= limit {
            let word = ByteWord(text, at: index)
            let spaces = word.marks(of: 0x20)
            guard word.isPrintable, spaces & spaces &>> 8 == 0 else { break }
            // What follows a space at the end is not known yet.
            index &+= word[7] == 0x20 ? 7 : 8
        }
        return index
    }

    /// Marks two bytes unless the text goes on behind both in printable ASCII: a quicker question, and
    /// enough for most texts.
    @inline(__always)
    private static func isUnusual(_ byte: UInt8, _ next: UInt8) -> UInt8 {
        (next &- 0x20 > 0x5E).mark | (byte | next == 0x20).mark
    }

    /// Marks two bytes unless the text goes on behind both, the first of which was looked at before.
    @inline(__always)
    private static func mayBreak(_ byte: UInt8, _ next: UInt8) -> UInt8 {
        (next < 0x20).mark | (next == 0x7F).mark | (next == 0xC2).mark | (next == 0xCD).mark
            | (next == 0xD8).mark | (next &- 0xE1 < 3).mark | (next == 0xEF).mark
            | (byte | next == 0x20).mark
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
