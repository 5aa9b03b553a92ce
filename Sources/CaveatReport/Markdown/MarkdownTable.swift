/// Writes the rows of a table as a table of Markdown, or as lines where its grid is not regular.
struct MarkdownTable {
    /// One row: who writes it, and its cells in the cleaned text.
    typealias Row = (inline: MarkdownInline, cells: [Range<Int>])

    private let rows: [Row]
    private let columns: Int

    /// Makes a table of its rows.
    init(rows: [Row]) {
        self.rows = rows
        columns = rows.map(\.cells.count).max() ?? 0
    }

    /// The cells of a row, which tabs separate.
    static func cells(of row: Range<Int>, in text: [UInt8]) -> [Range<Int>] {
        text[row].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map(\.indices)
    }

    /// Whether cells stand below one another as on the page.
    ///
    /// A row with fewer cells had one that reached over several rows or columns, so its cells would
    /// come to stand under the wrong heading; a row of a single cell is a heading inside the table.
    private var isRegular: Bool {
        rows.count > 1 && columns > 1
            && rows.allSatisfy { $0.cells.count == columns || $0.cells.count == 1 }
    }

    /// Appends the table, which ends in a line feed.
    func append(to output: inout [UInt8]) {
        guard isRegular else {
            appendLines(to: &output)
            return
        }
        for (index, row) in rows.enumerated() {
            for cell in row.cells {
                output.append(contentsOf: "| ".utf8)
                row.inline.append(cell, to: &output, startsLine: false)
                output.append(UInt8(ascii: " "))
            }
            for _ in row.cells.count..<columns { output.append(contentsOf: "|  ".utf8) }
            output.append(contentsOf: "|\n".utf8)
            guard index == 0 else { continue }
            for _ in 0..<columns { output.append(contentsOf: "| --- ".utf8) }
            output.append(contentsOf: "|\n".utf8)
        }
    }

    /// Appends each row as a line of one paragraph.
    private func appendLines(to output: inout [UInt8]) {
        for (index, row) in rows.enumerated() {
            if index > 0 { output.append(contentsOf: "\\\n".utf8) }
            for (place, cell) in row.cells.enumerated() {
                if place > 0 { output.append(contentsOf: " \\| ".utf8) }
                row.inline.append(cell, to: &output, startsLine: place == 0)
            }
        }
        output.append(UInt8(ascii: "\n"))
    }
}
