internal import CaveatHTML

/// Tells tables of data from tables that only lay out the page.
enum TableShape {
    /// The longest average text of a data cell, in bytes; tuned on half of the corpus pages.
    static let longestAverageCell = 160
    /// The longest text of one data cell, in bytes.
    static let longestCell = 900

    /// Whether a table's rows are to be read as rows.
    ///
    /// A layout table holds other tables, headings, forms or long text, or has a single column.
    static func isData(_ page: Page, table: NodeID) -> Bool {
        if let role = page.value(of: .role, in: table), role.elementsEqual("presentation".utf8) {
            return false
        }
        var rows = 0
        var cells = 0
        var bytes = 0
        var cellBytes = 0
        for index in page.descendants(of: table) {
            let node = page.nodes[index]
            switch node.kind {
            case .text:
                bytes += node.text.count
                cellBytes += node.text.count
                if cellBytes > longestCell { return false }
            case .element:
                switch node.name {
                case .table, .form, .article, .section, .nav, .h1, .h2, .h3, .iframe:
                    return false
                case .tr: rows += 1
                case .td, .th:
                    cells += 1
                    cellBytes = 0
                default: break
                }
            default: break
            }
        }
        return rows >= 2 && cells >= rows + rows / 2 && bytes <= cells * longestAverageCell
    }
}
