/// A run of letters of ASCII, which most words of most pages are.
///
/// A word of nothing else is read in one short loop, and its letters are kept only for whoever asks.
struct PlainLetters {
    /// The hash of the letters, folded; see ``LetterHash``.
    private(set) var hash = LetterHash.seed
    /// The number of letters.
    private(set) var count = 0
    /// Whether they are a word of their own: a sign follows that separates words, and they are no single
    /// capital, which may be one of several that are set apart by spaces.
    private(set) var areWord = false

    /// Reads letters.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - start: the offset of the first letter, if there is one.
    ///   - end: where to stop.
    @inline(__always)
    init(in text: Span<UInt8>, from start: Int, to end: Int) {
        let run = text.extracting(start..<end)
        while count < run.count {
            let letter = UInt32(run[count] | 0x20)
            guard letter &- 0x61 < 26 else {
                areWord =
                    run[count] < WordScanner.firstDigit
                    && (count > 1 || count == 1 && run[0] >= 0x61)
                return
            }
            hash = LetterHash.feed(hash, letter)
            count &+= 1
        }
    }
}

extension FoldedWord {
    /// Becomes a word of plain letters.
    ///
    /// - Parameters:
    ///   - plain: the letters.
    ///   - text: the text they were read from.
    ///   - offset: the offset of the first.
    ///   - isKept: whether somebody asks for the letters themselves; if not, ``scalars`` are not its own.
    @inline(__always)
    mutating func take(
        _ plain: PlainLetters,
        of text: Span<UInt8>,
        at offset: Int,
        keeping isKept: Bool
    ) {
        let isSmall = text[offset] >= 0x61
        (count, hash, scripts) = (plain.count, plain.hash, Self.latin)
        (start, end, sentenceBreak) = (offset, offset &+ plain.count, nil)
        (isCapitalized, isLowercase) = (!isSmall, isSmall)
        if isKept { keep(plain.count, lettersOf: text, from: offset) }
    }

    @inline(never)
    private mutating func keep(_ count: Int, lettersOf text: Span<UInt8>, from offset: Int) {
        let run = text.extracting(offset..<offset &+ min(count, Self.capacity))
        // Asked for once: to write each letter into the array would ask each time who else holds it.
        var letters = scalars.mutableSpan
        guard run.count <= letters.count else { return }
        for index in run.indices { letters[index] = UInt32(run[index] | 0x20) }
    }
}
