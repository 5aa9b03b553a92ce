/// A place in a text as an editor shows it.
public struct LineAndColumn: Hashable, Sendable {
    /// The line, 1-based; lines end at LF, CR or CR LF.
    public let line: Int
    /// The column, 1-based, in Unicode scalars.
    public let column: Int

    /// Makes a place from a 1-based line and a 1-based column.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
