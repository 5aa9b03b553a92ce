/// Finds the paragraphs of a plain text by how its lines are broken.
///
/// A line was wrapped if the first word of the next one would not have fitted any more. Where this
/// holds for nearly all lines of a group, and the group is as narrow as wrapped text is, its lines are
/// one paragraph; otherwise each line is one. A menu of short lines, or lines as long as paragraphs,
/// thus stay apart.
///
/// Lines that share a mark such as `#` or `>` are looked at without it: where they are one sentence
/// that runs on, they are one paragraph, and the marks are no part of it.
struct TextLayout {
    /// The paragraphs in order, each in one piece or in several with the marks of lines left out,
    /// without white space around them.
    let paragraphs: [[Range<Int>]]

    /// Widths, in characters, that people and mail programs wrap text at.
    private static let wrapWidths = 40...100
    /// The share of lines that must be full for a group to count as wrapped.
    private static let fullShare = 0.8
    /// Widths of a first line that may be wrapped when a group has only two lines and no other group
    /// of the text tells its width.
    private static let likelyWidths = 60...80
    /// A shorter line behind a mark is more likely an entry than part of a sentence, in characters.
    private static let shortestPart = 20

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
        var paragraphs: [[Range<Int>]] = []
        for group in groups {
            for run in Self.runs(of: group, source) {
                if let marked = Self.unmarked(run, usualWidth, source) {
                    paragraphs.append(contentsOf: marked)
                } else if Self.isWrapped(run, usualWidth, source), let first = run.first,
                    let last = run.last
                {
                    paragraphs.append([first.range.lowerBound..<last.range.upperBound])
                } else {
                    paragraphs.append(contentsOf: run.map { [$0.range] })
                }
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

    // MARK: Marks

    /// Cuts a group where lines with a mark begin or end.
    private static func runs(of group: [Line], _ source: [UInt8]) -> [[Line]] {
        let marks = group.map { LineMark(source, $0.range) }
        var runs: [[Line]] = []
        var isLastShared = false
        var start = 0
        while start < group.count {
            var end = start + 1
            while end < group.count, marks[end] == marks[start] { end += 1 }
            let isShared = marks[start] != nil && end - start > 1
            // A line with a mark of its own stays with those around it.
            if isShared || runs.isEmpty || isLastShared {
                runs.append(Array(group[start..<end]))
            } else {
                runs[runs.count - 1].append(contentsOf: group[start..<end])
            }
            isLastShared = isShared
            start = end
        }
        return runs
    }

    /// The paragraphs of lines that share a mark, without it; nil when the mark is part of the text.
    private static func unmarked(
        _ run: [Line],
        _ usualWidth: Int?,
        _ source: [UInt8]
    ) -> [[Range<Int>]]? {
        guard let first = run.first, let mark = LineMark(source, first.range),
            run.allSatisfy({ LineMark(source, $0.range) == mark })
        else { return nil }
        if run.count == 1 {
            return mark.isHeading && mark.end < first.range.upperBound
                ? [[mark.end..<first.range.upperBound]] : nil
        }
        let hasEndMarks = run.allSatisfy { ends($0, with: mark, source) }
        // A line with nothing but the mark is a blank one.
        let parts = run.map { part -> Line? in
            let start = LineMark(source, part.range)?.end ?? part.range.lowerBound
            let end = hasEndMarks ? part.range.upperBound - mark.bytes.count : part.range.upperBound
            return line(source, min(start, end)..<end)
        }
        let groups = parts.split(whereSeparator: { $0 == nil }).map { $0.compactMap(\.self) }
        let isRunning = groups.map { group in
            group.count > 1
                && (runsOn(group, source) || !mark.isBullet && isWrapped(group, usualWidth, source))
        }
        guard isRunning.contains(true) else { return nil }
        return zip(groups, isRunning).flatMap { group, isRunning in
            isRunning ? [pieces(of: group, source)] : group.map { [$0.range] }
        }
    }

    /// Whether a line ends with a mark as well, as in a box.
    private static func ends(_ line: Line, with mark: LineMark, _ source: [UInt8]) -> Bool {
        let end = source[line.range].suffix(mark.bytes.count)
        return line.range.count > mark.bytes.count && end.elementsEqual(mark.bytes)
    }

    /// Whether half of the lines or more go on in the next one in the middle of a sentence.
    private static func runsOn(_ group: [Line], _ source: [UInt8]) -> Bool {
        var count = 0
        for (line, next) in zip(group, group.dropFirst()) {
            guard line.width >= shortestPart else { return false }
            let last = source[line.range.upperBound - 1]
            let head = String(decoding: source[next.range].prefix(8), as: UTF8.self)
            let isEnd = endsSentence(last) && last != UInt8(ascii: ":")
            if !isEnd, head.first?.isLowercase ?? false { count += 1 }
        }
        return count * 2 >= group.count - 1
    }

    /// Lines with the white space between them, and without the marks.
    private static func pieces(of group: [Line], _ source: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        for (line, next) in zip(group, group.dropFirst()) {
            pieces.append(line.range)
            let lineEnd = source[line.range.upperBound..<next.range.lowerBound].firstIndex {
                $0 == 0x0A || $0 == 0x0D
            }
            if let lineEnd { pieces.append(lineEnd..<lineEnd + 1) }
        }
        if let last = group.last { pieces.append(last.range) }
        return pieces
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
