/// Finds what stands in quotation marks.
enum QuotedRanges {
    /// How many words quotation marks must hold to count as somebody speaking.
    ///
    /// Fewer are a name, a title or a word that is held at arm's length.
    static let minimalWordCount = 5

    /// The stretches of a block between quotation marks, marks included, inner ones too.
    ///
    /// Knows «…», „…“, “…”, »…«, ‹…›, 「…」, 『…』 and "…"; single quotation marks are left out,
    /// since they cannot be told from apostrophes. Marks that the block opens with and never closes
    /// hold all of it, as in a quotation of several paragraphs.
    ///
    /// - Parameters:
    ///   - block: offsets in `text`.
    ///   - text: valid UTF-8.
    /// - Returns: ranges of bytes in the order in which they end.
    static func find(in block: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: [(mark: UInt32, start: Int)] = []
        var index = block.lowerBound
        let span = text.span
        while index < block.upperBound {
            let (scalar, next) = WordScanner.decode(span, at: index, end: block.upperBound)
            switch scalar {
            case 0xAB, 0x201E, 0x2039, 0x300C, 0x300E, 0x201F:
                if scalar == 0xAB, close([0xBB], at: next, &open, &ranges) { break }
                open.append((scalar, index))
            case 0xBB:
                if !close([0xAB], at: next, &open, &ranges) { open.append((scalar, index)) }
            case 0x203A: _ = close([0x2039], at: next, &open, &ranges)
            case 0x300D: _ = close([0x300C], at: next, &open, &ranges)
            case 0x300F: _ = close([0x300E], at: next, &open, &ranges)
            case 0x201C:
                if !close([0x201E], at: next, &open, &ranges) { open.append((scalar, index)) }
            case 0x201D: _ = close([0x201C, 0x201E, 0x201F, 0x201D], at: next, &open, &ranges)
            case 0x22:
                if !close([0x22], at: next, &open, &ranges) { open.append((scalar, index)) }
            default: break
            }
            index = next
        }
        if let first = open.first, first.start - block.lowerBound <= 2 {
            ranges.append(first.start..<block.upperBound)
        }
        return ranges
    }

    /// Closes the innermost of the given marks, and whatever was left open inside it.
    private static func close(
        _ marks: [UInt32],
        at end: Int,
        _ open: inout [(mark: UInt32, start: Int)],
        _ ranges: inout [Range<Int>]
    ) -> Bool {
        guard let index = open.lastIndex(where: { marks.contains($0.mark) }) else { return false }
        ranges.append(open[index].start..<end)
        open.removeSubrange(index...)
        return true
    }
}
