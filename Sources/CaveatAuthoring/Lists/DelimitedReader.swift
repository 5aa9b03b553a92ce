/// Reads a table with a header: RFC 4180, with commas, semicolons or tabs.
///
/// The separator is the one that stands most often in the header. Empty lines are skipped.
///
/// Source: https://www.rfc-editor.org/rfc/rfc4180
struct DelimitedReader: ListReader {
    /// The names of the columns.
    private(set) var fieldNames: [String] = []

    private let bytes: [UInt8]
    private var position: Int
    private var separator: UInt8 = 0x2C
    /// The columns that are wanted, by their place in the table; nil for one that it lacks.
    private var wanted: [Int?] = []
    private var cells: [Cell] = []

    /// One cell of a row: its content, quotation marks around it left out.
    private struct Cell {
        let content: Range<Int>
        let hasDoubledQuotes: Bool
    }

    /// Reads the header.
    ///
    /// - Parameters:
    ///   - bytes: the file, valid UTF-8.
    ///   - start: where its text begins, after a byte order mark.
    ///   - names: the columns that are wanted.
    /// - Throws: what is wrong with the header.
    init(_ bytes: [UInt8], from start: Int, fields names: [String]) throws(ListSyntaxProblem) {
        self.bytes = bytes
        position = start
        separator = Self.separator(of: bytes, from: start)
        guard try readRow() != nil else { return }
        fieldNames = cells.map { text(of: $0) }
        wanted = names.map { fieldNames.firstIndex(of: $0) }
    }

    /// The next row; nil after the last.
    ///
    /// - Throws: what is wrong with the row.
    mutating func next() throws(ListSyntaxProblem) -> ListRecord? {
        guard let start = try readRow() else { return nil }
        if cells.count > fieldNames.count {
            let message = "the row has \(cells.count) cells, the header \(fieldNames.count)"
            let cell = cells[fieldNames.count]
            throw ListSyntaxProblem(message: message, offset: cell.content.lowerBound)
        }
        var fields: [ListField?] = []
        fields.reserveCapacity(wanted.count)
        for column in wanted {
            guard let column, column < cells.count else {
                fields.append(nil)
                continue
            }
            let text = text(of: cells[column])
            let offset = cells[column].content.lowerBound
            fields.append(text.isEmpty ? nil : ListField(text: text, offset: offset))
        }
        return ListRecord(fields: fields, offset: start)
    }

    private func text(of cell: Cell) -> String {
        guard cell.hasDoubledQuotes else { return bytes.trimmedText(cell.content) }
        var content: [UInt8] = []
        var isDoubled = false
        for byte in bytes[cell.content] {
            isDoubled = byte == 0x22 && !isDoubled
            if !isDoubled { content.append(byte) }
        }
        return content.trimmedText(0..<content.count)
    }

    /// Reads the cells of the next row that is not empty.
    ///
    /// - Returns: where it begins; nil at the end.
    private mutating func readRow() throws(ListSyntaxProblem) -> Int? {
        while position < bytes.count, bytes[position] == 0x0A || bytes[position] == 0x0D {
            position += 1
        }
        guard position < bytes.count else { return nil }
        let start = position
        cells.removeAll(keepingCapacity: true)
        while true {
            cells.append(try readCell())
            guard position < bytes.count else { return start }
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
            return start
        }
    }

    /// Reads a cell, and stops at what ends it.
    private mutating func readCell() throws(ListSyntaxProblem) -> Cell {
        guard position < bytes.count, bytes[position] == 0x22 else {
            let start = position
            while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
            return Cell(content: start..<position, hasDoubledQuotes: false)
        }
        let opening = position
        position += 1
        let start = position
        var hasDoubledQuotes = false
        while position < bytes.count {
            guard bytes[position] == 0x22 else {
                position += 1
                continue
            }
            if position + 1 < bytes.count, bytes[position + 1] == 0x22 {
                hasDoubledQuotes = true
                position += 2
                continue
            }
            let cell = Cell(content: start..<position, hasDoubledQuotes: hasDoubledQuotes)
            position += 1
            guard position == bytes.count || isEnd(bytes[position]) else {
                throw ListSyntaxProblem(
                    message: "text follows the closing quotation mark of a cell",
                    offset: position
                )
            }
            return cell
        }
        throw ListSyntaxProblem(message: "a quotation mark is never closed", offset: opening)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == 0x0A || byte == 0x0D
    }

    private static func separator(of bytes: [UInt8], from start: Int) -> UInt8 {
        let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes[start...] {
            if byte == 0x22 { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }
}
