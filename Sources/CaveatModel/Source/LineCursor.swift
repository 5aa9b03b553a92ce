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
        /// How many scalars began before it.
        var scalars: UInt32 = 0
        /// The mark before the last of those ends; nil when none did.
        var lineEnd: UInt32?
    }

    /// The distance of the marks in bytes.
    ///
    /// A count of any sort of them fits into one byte, so that the processor counts sixteen at once.
    private static let stride = 224

    private var marks = [Mark()]

    /// Makes a cursor at the beginning.
    package init() {}

    /// Moves to an offset and tells its line and column.
    ///
    /// - Parameters:
    ///   - target: an offset in ``SourceText/utf8``.
    ///   - source: the text, the same one in all calls.
    /// - Returns: the place of the offset.
    /// - Complexity: O(*n*) in the distance from the farthest place so far, when it lies ahead of it;
    ///   otherwise constant.
    package mutating func move(to target: Int, in source: SourceText) -> LineAndColumn {
        let bytes = source.utf8.span
        let end = min(target, bytes.count)
        while marks.count <= end / Self.stride { leaveMark(bytes) }
        let last = end / Self.stride
        let mark = marks[last]
        let rest = last * Self.stride..<end
        let lines = Self.lineEnds(bytes, rest)
        let scalars = Int(mark.scalars) + Self.scalars(bytes, rest)
        let scalarsBefore: Int
        if lines > 0 {
            let start = Self.lineStart(bytes, in: rest)
            scalarsBefore = Int(mark.scalars) + Self.scalars(bytes, rest.lowerBound..<start)
        } else if let lineEnd = mark.lineEnd.map(Int.init) {
            let stretch = lineEnd * Self.stride..<(lineEnd + 1) * Self.stride
            let start = Self.lineStart(bytes, in: stretch)
            scalarsBefore =
                Int(marks[lineEnd].scalars) + Self.scalars(bytes, stretch.lowerBound..<start)
        } else {
            scalarsBefore = 0
        }
        return LineAndColumn(
            line: 1 + Int(mark.lines) + lines - Self.splitEnds(bytes, rest, lines),
            column: 1 + scalars - scalarsBefore
        )
    }

    /// Reads the bytes from the last mark to the next one.
    private mutating func leaveMark(_ bytes: Span<UInt8>) {
        let last = marks.count - 1
        let stretch = last * Self.stride..<(last + 1) * Self.stride
        let lines = Self.lineEnds(bytes, stretch)
        var mark = marks[last]
        mark.lines += UInt32(lines - Self.splitEnds(bytes, stretch, lines))
        mark.scalars += UInt32(Self.scalars(bytes, stretch))
        if lines > 0 { mark.lineEnd = UInt32(last) }
        marks.append(mark)
    }
}

extension LineCursor {
    /// How many line feeds and carriage returns stand in a range.
    private static func lineEnds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        count(bytes, range) { $0 == 0x0A || $0 == 0x0D }
    }

    /// How many of those are the second half of an end, a line feed after a carriage return.
    private static func splitEnds(_ bytes: Span<UInt8>, _ range: Range<Int>, _ ends: Int) -> Int {
        if ends == 0 { return 0 }
        let isAfterReturn = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x0D
        if !isAfterReturn, count(bytes, range, where: { $0 == 0x0D }) == 0 { return 0 }
        var halves = 0
        for index in max(1, range.lowerBound)..<max(1, range.upperBound)
        where bytes[index] == 0x0A && bytes[index - 1] == 0x0D {
            halves += 1
        }
        return halves
    }

    /// How many scalars begin in a range, those that end lines among them.
    private static func scalars(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        count(bytes, range) { $0 & 0xC0 != 0x80 }
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
        where isCounted: (UInt8) -> Bool
    ) -> Int {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return 0 }
        var count: UInt8 = 0
        var index = range.lowerBound
        while index < range.upperBound {
            count &+= isCounted(bytes[index]) ? 1 : 0
            index &+= 1
        }
        return Int(count)
    }
}
