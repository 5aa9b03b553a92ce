/// Counts lines and columns of places in a source.
///
/// Places that are asked for cost one pass over the text together, up to the farthest of them, not one
/// pass each: a finding has a dozen of them, and a page a few hundred thousand bytes. On its way the cursor
/// leaves marks, from which each place is a short way.
package struct LineCursor: Sendable {
    /// What is known at a multiple of ``stride``.
    private struct Mark {
        /// How many lines ended before it.
        var lines: UInt32 = 0
        /// The mark before the last of those ends; nil when none did.
        var lineEnd: UInt32?
        /// How many scalars of its line stand before it; nil until it is asked for.
        ///
        /// Most lines hold no place that is asked for, and their scalars need not be told apart.
        var column: UInt32?
    }

    /// The distance of the marks in bytes.
    ///
    /// A count of any sort of them fits into one byte, so that the processor counts sixteen at once.
    private static let stride = 224

    private var marks = [Mark(column: 0)]

    /// Makes a cursor at the beginning.
    package init() {}

    /// Moves to an offset and tells its line and column.
    ///
    /// - Parameters:
    ///   - target: an offset in ``SourceText/utf8``.
    ///   - source: the text, the same one in all calls.
    /// - Returns: the place of the offset.
    /// - Complexity: O(*n*) in the distance from the farthest place so far, when it lies ahead of it, and in
    ///   what of its line was not asked for yet; otherwise constant.
    package mutating func move(to target: Int, in source: SourceText) -> LineAndColumn {
        let bytes = source.utf8.span
        let end = min(target, bytes.count)
        let last = end / Self.stride
        if marks.count <= last { leaveMarks(through: last, bytes) }
        let rest = last * Self.stride..<end
        let lines = Self.lineEnds(bytes, rest)
        let scalars =
            lines > 0
            ? Self.scalars(bytes, Self.lineStart(bytes, in: rest)..<end)
            : column(ofMark: last, bytes) + Self.scalars(bytes, rest)
        return LineAndColumn(
            line: 1 + Int(marks[last].lines) + lines - Self.splitEnds(bytes, rest, lines),
            column: 1 + scalars
        )
    }

    /// Reads the bytes from the last mark on, as far as there are to be marks.
    private mutating func leaveMarks(through last: Int, _ bytes: Span<UInt8>) {
        // All at once: the places of a page are asked for in no order, most of them near one another.
        if marks.capacity <= last { marks.reserveCapacity(bytes.count / Self.stride + 1) }
        var mark = marks[marks.count - 1]
        mark.column = nil
        for index in marks.count - 1..<last {
            let stretch = Self.stretch(from: index)
            let lines = Self.lineEnds(bytes, stretch)
            if lines > 0 {
                mark.lines &+= UInt32(lines &- Self.splitEnds(bytes, stretch, lines))
                mark.lineEnd = UInt32(truncatingIfNeeded: index)
            }
            marks.append(mark)
        }
    }

    /// How many scalars of its line stand before a mark.
    private mutating func column(ofMark index: Int, _ bytes: Span<UInt8>) -> Int {
        var known = index
        while marks[known].column == nil, marks[known].lineEnd.map({ Int($0) + 1 }) ?? 0 < known {
            known -= 1
        }
        var column: Int
        if let before = marks[known].column {
            column = Int(before)
        } else {
            // The line began in the stretch before; at the beginning of the text all is known.
            let stretch = Self.stretch(from: known - 1)
            let start = Self.lineStart(bytes, in: stretch)
            column = Self.scalars(bytes, start..<stretch.upperBound)
            marks[known].column = UInt32(truncatingIfNeeded: column)
        }
        for next in known..<index {
            column += Self.scalars(bytes, Self.stretch(from: next))
            marks[next + 1].column = UInt32(truncatingIfNeeded: column)
        }
        return column
    }

    /// The bytes from a mark to the next one.
    private static func stretch(from mark: Int) -> Range<Int> {
        mark &* stride..<(mark &+ 1) &* stride
    }
}

extension LineCursor {
    /// How many line feeds and carriage returns stand in a range.
    private static func lineEnds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        count(bytes, range) { ($0 == 0x0A).mark | ($0 == 0x0D).mark }
    }

    /// How many of those are the second half of an end, a line feed after a carriage return.
    private static func splitEnds(_ bytes: Span<UInt8>, _ range: Range<Int>, _ ends: Int) -> Int {
        if ends == 0 { return 0 }
        let isAfterReturn = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x0D
        if !isAfterReturn, count(bytes, range, marking: { ($0 == 0x0D).mark }) == 0 { return 0 }
        var halves = 0
        for index in max(1, range.lowerBound)..<max(1, range.upperBound)
        where bytes[index] == 0x0A && bytes[index - 1] == 0x0D {
            halves += 1
        }
        return halves
    }

    /// How many scalars begin in a range, those that end lines among them.
    private static func scalars(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        count(bytes, range) { ($0 & 0xC0 != 0x80).mark }
    }

    /// The offset after the last line end of a range that has one.
    private static func lineStart(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
        var start = range.upperBound
        while start > range.lowerBound, bytes[start &- 1] != 0x0A, bytes[start &- 1] != 0x0D {
            start &-= 1
        }
        return start
    }

    /// How many bytes of a range are of some sort.
    ///
    /// The range is checked once, and nothing else is done in the loop, so that the compiler takes many
    /// bytes at once. No range is longer than the distance of the marks, so that 8 bits hold the count.
    @inline(__always)
    private static func count(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        marking mark: (UInt8) -> UInt8
    ) -> Int {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return 0 }
        var count: UInt8 = 0
        var index = range.lowerBound
        while index < range.upperBound {
            count &+= mark(bytes[index])
            index &+= 1
        }
        return Int(count)
    }
}
