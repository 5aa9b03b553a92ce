/// Characters that show nothing: soft hyphens, zero-width spaces, marks of direction.
///
/// They do not reach the text, in which a search should find the words. Joiners stay where scripts
/// need them: in Persian, in the scripts of India, in emoji.
enum InvisibleCharacter {
    /// Looks at the character that begins at an index.
    ///
    /// - Parameters:
    ///   - bytes: valid UTF-8.
    ///   - index: where a character begins.
    ///   - limit: the end of the text.
    ///   - previous: the first byte of the last character before it that is in the text; 0 for none.
    /// - Returns: the number of its bytes if it is invisible, and 0 if it is not.
    static func length(
        _ bytes: Span<UInt8>,
        at index: Int,
        limit: Int,
        after previous: UInt8 = 0
    ) -> Int {
        guard index &+ 1 < limit else { return 0 }
        let next = bytes[index &+ 1]
        switch (bytes[index], next) {
        // U+00AD soft hyphen, U+034F combining grapheme joiner, U+061C Arabic letter mark.
        case (0xC2, 0xAD), (0xCD, 0x8F), (0xD8, 0x9C): return 2
        case (0xE1, 0xA0), (0xE2, 0x80), (0xE2, 0x81), (0xEF, 0xBB), (0xEF, 0xBF): break
        default: return 0
        }
        guard index &+ 2 < limit else { return 0 }
        switch (bytes[index], next, bytes[index &+ 2]) {
        // U+200C and U+200D, joiners.
        case (0xE2, 0x80, 0x8C...0x8D): return previous < firstJoining ? 3 : 0
        // U+200B zero-width space, U+200E and U+200F, U+202A to U+202E, marks of direction.
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE): return 3
        // U+2060 to U+206F: word joiner, invisible operators, isolates.
        case (0xE2, 0x81, 0xA0...0xAF): return 3
        // U+180E Mongolian vowel separator, U+FEFF byte order mark, U+FFF9 to U+FFFB.
        case (0xE1, 0xA0, 0x8E), (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xB9...0xBB): return 3
        default: return 0
        }
    }

    /// The first byte of characters from U+0580 on; the scripts before them join no letters.
    private static let firstJoining: UInt8 = 0xD6
}
