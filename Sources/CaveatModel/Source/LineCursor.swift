/// Counts lines and columns while it moves forward through a source.
///
/// Places that are asked for in order cost one pass over the text together, not one pass each: a
/// finding has a dozen of them, and a page a few hundred thousand bytes.
public struct LineCursor: Sendable {
    private var offset = 0
    private var line = 1
    private var lineStart = 0
    private var previous: UInt8 = 0

    /// Makes a cursor at the beginning.
    public init() {}

    /// Moves to an offset and tells its line and column; goes back to the beginning if it must.
    ///
    /// - Parameters:
    ///   - target: an offset in ``SourceText/utf8``.
    ///   - source: the text, the same one in all calls.
    /// - Returns: the place of the offset.
    /// - Complexity: O(*n*) in the distance, when it lies ahead.
    public mutating func move(to target: Int, in source: SourceText) -> LineAndColumn {
        let end = min(target, source.utf8.count)
        if end < offset { self = LineCursor() }
        let bytes = source.utf8.span
        var index = offset
        var previous = previous
        while index < end {
            let byte = bytes[index]
            index &+= 1
            if byte <= 0x0D {
                if byte == 0x0D || byte == 0x0A {
                    if byte == 0x0D || previous != 0x0D { line += 1 }
                    lineStart = index
                }
            }
            previous = byte
        }
        offset = end
        self.previous = previous
        var column = 1
        index = lineStart
        while index < end {
            if bytes[index] & 0xC0 != 0x80 { column &+= 1 }
            index &+= 1
        }
        return LineAndColumn(line: line, column: column)
    }
}
