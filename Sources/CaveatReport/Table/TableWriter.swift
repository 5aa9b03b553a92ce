/// Writes rows of CSV after RFC 4180: commas between cells, CR LF after rows, quotes doubled.
///
/// A cell is one line: programs that read tables in parallel split them at line feeds, quoted or not.
/// Spreadsheets run a cell as a formula that begins like one, so such a cell gets an apostrophe before
/// it, as they write it themselves.
///
/// Source: https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
struct TableWriter {
    /// What has been written.
    private(set) var bytes: [UInt8] = []

    /// The mark by which spreadsheets know UTF-8.
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Writes a row.
    mutating func row(_ cells: some Sequence<String>) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ cell: String) {
        guard !cell.isEmpty else { return }
        let isFormula = cell.unicodeScalars.first.map(Self.beginsFormula) ?? false
        let text = Array(((isFormula ? "'" : "") + TerminalText.line(cell)).utf8)
        guard Self.needsQuotes(text) else {
            bytes += text
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a cell that begins with a character is a formula to some spreadsheet; those of full
    /// width are to the ones of East Asia.
    private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }

    /// Whether a cell holds what separates cells, in some countries semicolons, or spaces at an end.
    private static func needsQuotes(_ text: [UInt8]) -> Bool {
        text.first == 0x20 || text.last == 0x20
            || text.contains { [0x22, 0x2C, 0x3B].contains($0) }
    }
}
