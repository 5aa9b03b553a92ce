/// Questions about ASCII bytes.
enum ASCII {
    /// The byte, a capital letter made small.
    @inline(__always)
    static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether the byte is a letter.
    @inline(__always)
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the byte is a small letter.
    @inline(__always)
    static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// Whether the byte is a digit.
    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a text holds a word, capital letters being the same as small ones.
    ///
    /// - Parameters:
    ///   - word: ASCII in small letters, not empty.
    ///   - text: UTF-8.
    /// - Returns: whether the word stands anywhere, be it inside another one.
    static func contains(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
        var start = text.startIndex
        while start &+ word.count <= text.endIndex {
            var length = 0
            while length < word.count, lowercased(text[start &+ length]) == word[length] {
                length &+= 1
            }
            if length == word.count { return true }
            start &+= 1
        }
        return false
    }
}
