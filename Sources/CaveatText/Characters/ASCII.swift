/// Questions about ASCII bytes.
///
/// Public, like the other types that loops over text ask for each letter: from another module the compiler
/// looks only into members of public types.
public enum ASCII {
    /// The byte, a capital letter made small.
    @inlinable @inline(__always)
    package static func lowercased(_ byte: UInt8) -> UInt8 {
        byte &- 0x41 < 26 ? byte | 0x20 : byte
    }

    /// Whether the byte is a letter.
    @inlinable @inline(__always)
    package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Whether the byte is a small letter.
    @inlinable @inline(__always)
    package static func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

    /// Whether the byte is a digit.
    @inlinable @inline(__always)
    package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// Whether a text holds a word, capital letters being the same as small ones.
    ///
    /// - Parameters:
    ///   - word: ASCII in small letters, not empty.
    ///   - text: UTF-8.
    /// - Returns: whether the word stands anywhere, be it inside another one.
    package static func contains(_ word: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
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
