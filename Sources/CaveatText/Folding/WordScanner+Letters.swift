extension WordScanner {
    /// Appends letters to a word, up to the first character that is none or takes more than two bytes.
    ///
    /// Most characters of most pages are such letters, if they are not ``PlainLetters``. A function of its
    /// own, not a part of the scanner's loop, so that all it looks at stays in registers.
    ///
    /// - Parameters:
    ///   - text: valid UTF-8.
    ///   - start: the offset of the first character.
    ///   - end: where to stop.
    ///   - values: what characters fold to.
    ///   - word: the word, begun.
    /// - Returns: the offset of the first character that was left.
    @inline(never)
    static func append(
        lettersOf text: Span<UInt8>,
        from start: Int,
        to end: Int,
        folding values: Span<UInt16>,
        onto word: inout FoldedWord
    ) -> Int {
        var index = start
        var (count, hash, scripts) = (word.count, word.hash, word.scripts)
        // Asked for once: to write each letter into the array would ask each time who else holds it.
        var letters = word.scalars.mutableSpan
        // Of ASCII only letters and digits fold to something, and only letters have this bit.
        let letterBit: UInt32 = 0x40
        var ascii: UInt32 = 0
        while index < end {
            let byte = text[index]
            let value: UInt32
            if byte < 0x80 {
                value = UInt32(values[Int(byte)])
                guard value > UInt32(FoldingTable.expanded) else { break }
                ascii |= value
                index &+= 1
            } else {
                guard byte < 0xE0, index &+ 1 < end else { break }
                let scalar = Int(byte & 0x1F) << 6 | Int(text[index &+ 1] & 0x3F)
                value = UInt32(values[scalar])
                guard value > UInt32(FoldingTable.expanded), !FoldingTable.isWordByItself(value)
                else { break }
                scripts |= FoldedWord.script(of: value)
                index &+= 2
            }
            if count < letters.count { letters[count] = value }
            count &+= 1
            hash = LetterHash.feed(hash, value)
        }
        if ascii & letterBit != 0 { scripts |= FoldedWord.latin }
        (word.count, word.hash, word.scripts) = (count, hash, scripts)
        return index
    }
}
