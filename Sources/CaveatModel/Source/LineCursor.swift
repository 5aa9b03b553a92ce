/// Counts lines and columns while it moves forward through a source.
///
/// Places that are asked for in order cost one pass over the text together, not one pass each: a
/// finding has a dozen of them, and a page a few hundred thousand bytes.
public struct LineCursor: Sendable {
    private var offset = 0
    private var line = 1
    private var column = 1
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
        var (line, column, previous) = (line, column, previous)
        for index in offset..<end {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D || previous != 0x0D { line &+= 1 }
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column &+= 1
            }
            previous = byte
        }
        (self.line, self.column, self.previous) = (line, column, previous)
        offset = end
        return LineAndColumn(line: line, column: column)
    }
}
