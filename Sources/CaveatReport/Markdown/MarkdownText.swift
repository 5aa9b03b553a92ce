internal import CaveatModel

/// Writes the cleaned text as Markdown: headings, lists, quotations, tables, code.
struct MarkdownText {
    /// How many levels headings are moved down, to stand below those of a report.
    let headingOffset: Int

    /// Appends the passages of a cleaned text, which end in a line feed when there is one.
    func append(_ cleaned: CleanedText, to output: inout [UInt8]) {
        var previous: BlockRole?
        var list = ListDepth()
        let passages = cleaned.passages
        for (index, passage) in passages.enumerated() where !passage.span.isEmpty {
            let continues = previous == passage.role && passage.role.isRunning
            if !continues, previous != nil { output.append(UInt8(ascii: "\n")) }
            let text = cleaned.text[passage.span.range]
            switch passage.role {
            case .headline, .heading:
                appendHeading(text, level: passage.headingLevel, to: &output)
            case .listItem:
                list.advance(to: passage.level, startsList: !continues)
                let indent = String(repeating: "  ", count: list.depth)
                output.append(contentsOf: "\(indent)- ".utf8)
                MarkdownEscape.append(text, to: &output, lineBreak: "\\\n\(indent)  ")
                output.append(UInt8(ascii: "\n"))
            case .quote, .notice:
                if continues { output.append(contentsOf: ">\n".utf8) }
                let isNotice = passage.role == .notice && !continues
                output.append(contentsOf: (isNotice ? "> **Legal notice**\n>\n> " : "> ").utf8)
                MarkdownEscape.append(text, to: &output, lineBreak: "\\\n> ")
                output.append(UInt8(ascii: "\n"))
            case .table:
                let columns = continues ? 0 : columnCount(from: index, in: cleaned)
                appendRow(text, columns: columns, to: &output)
            case .preformatted:
                appendCode(text, to: &output)
            case .byline, .dateline, .lead, .paragraph, .caption, .credit:
                MarkdownEscape.append(text, to: &output, lineBreak: "\\\n")
                output.append(UInt8(ascii: "\n"))
            }
            previous = passage.role
        }
    }

    private func appendHeading(_ text: ArraySlice<UInt8>, level: Int, to output: inout [UInt8]) {
        let marks = String(repeating: "#", count: min(level + headingOffset, 6))
        output.append(contentsOf: "\(marks) ".utf8)
        MarkdownEscape.append(text, to: &output)
        output.append(UInt8(ascii: "\n"))
    }

    /// Appends a table's row.
    ///
    /// - Parameters:
    ///   - text: cells separated by tabs.
    ///   - columns: the number of columns when this is the first row, after which the line that makes
    ///     a table of it must follow; 0 for other rows.
    ///   - output: where it goes.
    private func appendRow(_ text: ArraySlice<UInt8>, columns: Int, to output: inout [UInt8]) {
        let cells = text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        for cell in cells {
            output.append(contentsOf: "| ".utf8)
            MarkdownEscape.append(cell, to: &output, startsLine: false)
            output.append(UInt8(ascii: " "))
        }
        for _ in 0..<max(columns - cells.count, 0) { output.append(contentsOf: "|  ".utf8) }
        output.append(contentsOf: "|\n".utf8)
        guard columns > 0 else { return }
        for _ in 0..<columns { output.append(contentsOf: "| --- ".utf8) }
        output.append(contentsOf: "|\n".utf8)
    }

    /// The number of cells in the longest row of the table that begins at a passage.
    private func columnCount(from index: Int, in cleaned: CleanedText) -> Int {
        cleaned.passages[index...].prefix { $0.role == .table }
            .map { row in
                1 + cleaned.text[row.span.range].count { $0 == UInt8(ascii: "\t") }
            }
            .max() ?? 1
    }

    private func appendCode(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        let string = String(decoding: text, as: UTF8.self)
        let run = MarkdownEscape.longestRun(of: "`", in: string)
        let fence = String(repeating: "`", count: max(run + 1, 3))
        output.append(contentsOf: "\(fence)\n".utf8)
        TerminalText.append(text, to: &output, keepingLines: true)
        if output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
        output.append(contentsOf: "\(fence)\n".utf8)
    }
}

/// How deep the items of a list stand.
///
/// An item may be one step deeper than the one before and no more: a larger indent would be code.
private struct ListDepth {
    /// The steps from the margin.
    private(set) var depth = 0
    private var base = 1

    /// Goes on to the next item.
    ///
    /// - Parameters:
    ///   - level: the item's level as the page has it.
    ///   - startsList: whether it is the first of its list, to which the others compare.
    mutating func advance(to level: Int, startsList: Bool) {
        if startsList { base = level }
        depth = startsList ? 0 : min(max(level - base, 0), depth + 1)
    }
}

extension BlockRole {
    /// Whether neighbours of this role are one list, table or quotation.
    fileprivate var isRunning: Bool {
        switch self {
        case .listItem, .table, .quote, .notice: true
        default: false
        }
    }
}

extension Passage {
    /// The level of a heading: 1 for the headline, and at least 2 below it.
    fileprivate var headingLevel: Int {
        role == .headline ? 1 : max(level, 2)
    }
}
