/// A strict parser of CSV, after RFC 4180, that tests check output with.
package enum CSVParser {
    /// Why a text is not CSV.
    package enum Failure: Error, Hashable, Sendable {
        /// It is not UTF-8.
        case notUTF8
        /// A row is not ended by CR LF.
        case rowWithoutEnd(row: Int)
        /// A quote stands where none may.
        case strayQuote(row: Int)
        /// A row has another number of cells than the first.
        case unevenRow(row: Int)
    }

    /// Reads a table.
    ///
    /// - Parameter bytes: the table as UTF-8, without a byte order mark.
    /// - Returns: its rows, all with the same number of cells.
    /// - Throws: ``Failure`` at the first row that is not right, counted from 0.
    package static func parse(_ bytes: [UInt8]) throws(Failure) -> [[String]] {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        var rows: [[String]] = []
        var row: [String] = []
        let scalars = Array(text.unicodeScalars)
        var index = 0
        while index < scalars.count {
            row.append(try cell(scalars, &index, row: rows.count))
            if index < scalars.count, scalars[index] == "," {
                index += 1
                continue
            }
            guard index + 1 < scalars.count, scalars[index] == "\r", scalars[index + 1] == "\n"
            else { throw .rowWithoutEnd(row: rows.count) }
            index += 2
            guard row.count == rows.first?.count ?? row.count else {
                throw .unevenRow(row: rows.count)
            }
            rows.append(row)
            row = []
        }
        guard row.isEmpty else { throw .rowWithoutEnd(row: rows.count) }
        return rows
    }

    private static func cell(
        _ scalars: [Unicode.Scalar],
        _ index: inout Int,
        row: Int
    ) throws(Failure) -> String {
        var text = String.UnicodeScalarView()
        let isQuoted = index < scalars.count && scalars[index] == "\""
        if isQuoted { index += 1 }
        while index < scalars.count {
            let scalar = scalars[index]
            if scalar == "\"" {
                guard isQuoted else { throw .strayQuote(row: row) }
                index += 1
                guard index < scalars.count, scalars[index] == "\"" else { return String(text) }
            } else if !isQuoted, [",", "\r", "\n"].contains(scalar) {
                return String(text)
            }
            text.append(scalar)
            index += 1
        }
        guard !isQuoted else { throw .strayQuote(row: row) }
        return String(text)
    }
}
