internal import CaveatModel

/// A table with a row for each finding, one for each page without any, and one for each page that
/// could not be read: that nothing was found there says nothing.
enum FindingTable {
    /// What stands between the values of one cell.
    static let separator = "; "

    /// The row of the columns' names.
    static let header: [UInt8] = {
        var table = TableWriter()
        table.row(TableColumn.allCases.map(\.rawValue))
        return table.bytes
    }()

    /// The first columns, by which a table of any version is known.
    static let opening = Array(
        (TableColumn.allCases.prefix { $0 != .severity }.map(\.rawValue).joined(separator: ",")
            + ",").utf8
    )

    /// Whether a file is a table that caveat has written, by its first bytes.
    static func isOwn(_ beginning: [UInt8]) -> Bool {
        let mark = TableWriter.byteOrderMark
        return beginning.dropFirst(beginning.starts(with: mark) ? mark.count : 0)
            .starts(with: opening)
    }

    /// The rows of one page: those that count, then those that the user's file sets aside.
    static func rows(of report: RiskReport) -> [UInt8] {
        let rows =
            report.findings.map { TableRow(report, finding: $0) }
            + report.ignored.map { TableRow(report, ignored: $0) }
        var table = TableWriter()
        for row in rows.isEmpty ? [TableRow(report)] : rows {
            table.row(TableColumn.allCases.map(row.cell))
        }
        return table.bytes
    }

    /// The row of an input that has no report; nothing for what is no page.
    static func rows(of input: UnreadInput) -> [UInt8] {
        guard input.fate != .passedOver else { return [] }
        var table = TableWriter()
        table.row(
            TableColumn.allCases.map { column in
                switch column {
                case .name: input.path
                case .outcome: input.fate.rawValue
                case .remarks: input.reason
                default: ""
                }
            }
        )
        return table.bytes
    }
}
