/// Counts lines and columns while it moves through a source.
///
/// Places that are asked for in order cost one pass over the text together, not one pass each: a
/// finding has a dozen of them, and a page a few hundred thousand bytes. On its way the cursor leaves
/// marks, so that going back costs little too.
package struct LineCursor: Sendable {
    /// What is known at an offset.
    private struct State {
        var line = 1
        var column = 1
        /// The byte before the offset; 0 at the beginning.
        var previous: UInt8 = 0
    }

    /// The distance of the marks in bytes.
    private static let stride = 512

    private var offset = 0
    private var state = State()
    /// The states at the multiples of ``stride`` that were passed.
    private var marks = [State()]

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
        let end = min(target, source.utf8.count)
        let mark = min(end / Self.stride, marks.count - 1)
        if end < offset || mark * Self.stride > offset {
            offset = mark * Self.stride
            state = marks[mark]
        }
        let bytes = source.utf8.span
        while offset < end {
            let next = min(end, (offset / Self.stride + 1) * Self.stride)
            state = Self.count(bytes, from: offset, to: next, state)
            offset = next
            if next == marks.count * Self.stride { marks.append(state) }
        }
        return LineAndColumn(line: state.line, column: state.column)
    }

    private static func count(
        _ bytes: Span<UInt8>,
        from start: Int,
        to end: Int,
        _ state: State
    ) -> State {
        guard start < end, state.previous != 0x0D,
            count(bytes, start..<end, where: { $0 == 0x0D }) == 0
        else {
            return countWithReturns(bytes, from: start, to: end, state)
        }
        var state = state
        var lineStart = start
        let lines = count(bytes, start..<end) { $0 == 0x0A }
        if lines > 0 {
            lineStart = end
            while bytes[lineStart &- 1] != 0x0A { lineStart &-= 1 }
            state.line &+= lines
            state.column = 1
        }
        state.column &+= count(bytes, lineStart..<end) { $0 & 0xC0 != 0x80 }
        state.previous = bytes[end &- 1]
        return state
    }

    /// Counts byte by byte, where a carriage return and a line feed may be one line's end.
    private static func countWithReturns(
        _ bytes: Span<UInt8>,
        from start: Int,
        to end: Int,
        _ state: State
    ) -> State {
        var state = state
        for index in start..<end {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D || state.previous != 0x0D { state.line &+= 1 }
                state.column = 1
            } else if byte & 0xC0 != 0x80 {
                state.column &+= 1
            }
            state.previous = byte
        }
        return state
    }
}

extension LineCursor {
    /// How many bytes of a range are of some sort.
    ///
    /// The range is checked once, and nothing else is done in the loop, so that the compiler takes many
    /// bytes at once. No range is longer than the distance of the marks, so that 16 bits hold the count.
    @inline(__always)
    private static func count(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        where isCounted: (UInt8) -> Bool
    ) -> Int {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return 0 }
        var count: UInt16 = 0
        var index = range.lowerBound
        while index < range.upperBound {
            count &+= isCounted(bytes[index]) ? 1 : 0
            index &+= 1
        }
        return Int(count)
    }
}
