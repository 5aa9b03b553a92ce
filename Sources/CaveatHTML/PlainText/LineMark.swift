/// A mark that stands at the head of a line of plain text: `#`, `>`, `|`, `//`, a bullet.
struct LineMark: Equatable {
    /// The bytes of the mark without the white space after it.
    let bytes: ArraySlice<UInt8>
    /// Where the rest of the line begins.
    let end: Int

    /// A longer run of such characters is a rule and no mark, in bytes.
    private static let longest = 6

    /// Looks for a mark at the head of a line; nil without one.
    ///
    /// White space or the line's end follows a mark, so `#tag` and `>>` in a formula have none.
    init?(_ source: [UInt8], _ line: Range<Int>) {
        var end = line.lowerBound
        while end < line.upperBound, Self.isMark(source[end]) || isGap(end) { end += 1 }
        func isGap(_ index: Int) -> Bool {
            // "> > " quotes a quotation.
            source[index] == 0x20 && index + 1 < line.upperBound
                && source[index + 1] == UInt8(ascii: ">") && source[index - 1] == UInt8(ascii: ">")
        }
        let count = end - line.lowerBound
        guard (1...Self.longest).contains(count),
            end == line.upperBound || source[end].isHTMLSpace
        else { return nil }
        bytes = source[line.lowerBound..<end]
        while end < line.upperBound, source[end].isHTMLSpace { end += 1 }
        self.end = end
    }

    /// Whether two lines have the same mark, wherever they stand.
    static func == (left: LineMark, right: LineMark) -> Bool {
        left.bytes.elementsEqual(right.bytes)
    }

    /// Whether the mark may be the bullet of a list, of which each line is an item.
    var isBullet: Bool {
        bytes.count == 1 && [0x2A, 0x2B, 0x2D].contains(bytes[bytes.startIndex])
    }

    /// Whether the mark is that of a heading in Markdown.
    var isHeading: Bool { bytes.allSatisfy { $0 == UInt8(ascii: "#") } }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "*"),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "%"),
            UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "+"), UInt8(ascii: "="):
            true
        default:
            false
        }
    }
}
