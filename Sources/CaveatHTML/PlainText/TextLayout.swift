/// Finds the paragraphs of a plain text by how its lines are broken.
///
/// A line was wrapped if the first word of the next one would not have fitted any more. Where this
/// holds for nearly all lines of a group, and the group is as narrow as wrapped text is, its lines are
/// one paragraph; otherwise each line is one. A menu of short lines, or lines as long as paragraphs,
/// thus stay apart.
struct TextLayout {
    /// The paragraphs in order, without white space around them.
    let paragraphs: [Range<Int>]

    /// Widths, in characters, that people and mail programs wrap text at.
    private static let wrapWidths = 40...100
    /// The share of lines that must be full for a group to count as wrapped.
    private static let fullShare = 0.8
    /// Widths of a first line that may be wrapped when a group has only two lines and no other group
    /// of the text tells its width.
    private static let likelyWidths = 60...80

    private struct Line {
        /// Without white space at either end.
        let range: Range<Int>
        /// In characters.
        let width: Int
        /// The width of the first word; 1 in scripts that do not separate words.
        let firstWordWidth: Int
    }

    /// Finds the paragraphs of a text.
    init(_ source: [UInt8]) {
        let groups = Self.groups(of: source)
        let widths = groups.filter { $0.count > 2 }.compactMap(Self.wrapWidth)
        let usualWidth = widths.max()
        var paragraphs: [Range<Int>] = []
        for group in groups {
            if Self.isWrapped(group, usualWidth, source), let first = group.first,
                let last = group.last
            {
                paragraphs.append(first.range.lowerBound..<last.range.upperBound)
            } else {
                paragraphs.append(contentsOf: group.map(\.range))
            }
        }
        self.paragraphs = paragraphs
    }

    private static func isWrapped(_ group: [Line], _ usualWidth: Int?, _ source: [UInt8]) -> Bool {
        switch group.count {
        case ...1: return true
        case 2:
            let (first, second) = (group[0], group[1])
            if let usualWidth {
                return first.width <= usualWidth
                    && first.width + 1 + second.firstWordWidth > usualWidth
            }
            return likelyWidths.contains(first.width) && second.width <= first.width
                && !endsSentence(source[first.range.upperBound - 1])
        default:
            return wrapWidth(of: group) != nil
        }
    }

    /// The width that a group is wrapped at; nil when it does not look wrapped.
    private static func wrapWidth(of group: [Line]) -> Int? {
        let width = group.map(\.width).max() ?? 0
        guard wrapWidths.contains(width) else { return nil }
        var full = 0
        for (line, next) in zip(group, group.dropFirst())
        where line.width + 1 + next.firstWordWidth > width {
            full += 1
        }
        return Double(full) >= fullShare * Double(group.count - 1) ? width : nil
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A || byte == 0x22
    }

    /// The lines of the text, in groups that blank lines separate.
    private static func groups(of source: [UInt8]) -> [[Line]] {
        var groups: [[Line]] = []
        var group: [Line] = []
        var start = 0
        while start < source.count {
            var end = start
            while end < source.count, source[end] != 0x0A, source[end] != 0x0D { end += 1 }
            if let line = line(source, start..<end) {
                group.append(line)
            } else if !group.isEmpty {
                groups.append(group)
                group = []
            }
            if end + 1 < source.count, source[end] == 0x0D, source[end + 1] == 0x0A { end += 1 }
            start = end + 1
        }
        if !group.isEmpty { groups.append(group) }
        return groups
    }

    /// Measures a line; nil when it is blank.
    private static func line(_ source: [UInt8], _ range: Range<Int>) -> Line? {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, source[start].isHTMLSpace { start += 1 }
        while end > start, source[end - 1].isHTMLSpace { end -= 1 }
        guard start < end else { return nil }
        var width = 0
        var firstWordWidth: Int?
        var isUnspaced = false
        for byte in source[start..<end] where byte & 0xC0 != 0x80 {
            if byte.isHTMLSpace, firstWordWidth == nil { firstWordWidth = width }
            // The first bytes of U+3000 to U+D7FF: kana, Chinese characters, Hangul.
            if (0xE3...0xED).contains(byte) { isUnspaced = true }
            width += 1
        }
        return Line(
            range: start..<end,
            width: width,
            firstWordWidth: isUnspaced ? 1 : firstWordWidth ?? width
        )
    }
}
