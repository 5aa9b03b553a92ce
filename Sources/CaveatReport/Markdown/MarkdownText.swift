internal import CaveatModel

/// Writes the cleaned text as Markdown: headings, lists, quotations, tables, code.
struct MarkdownText {
    /// How many levels headings are moved down, to stand below those of a report.
    let headingOffset: Int
    /// Whether links keep their addresses.
    let includesLinks: Bool

    private let report: RiskReport
    private var cleaned: CleanedText { report.cleaned }
    private var article: Article { report.article }

    /// Makes a writer of a report's cleaned text.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - headingOffset: how many levels headings are moved down.
    ///   - includesLinks: whether links keep their addresses.
    init(_ report: RiskReport, headingOffset: Int, includesLinks: Bool) {
        self.report = report
        self.headingOffset = headingOffset
        self.includesLinks = includesLinks
    }

    /// Appends the text, which ends in a line feed when there is one.
    func append(to output: inout [UInt8]) {
        var isAlternateList = false
        var previous: BlockRole?
        for run in PassageRuns(report) {
            guard let first = run.first else { continue }
            if previous != nil { output.append(UInt8(ascii: "\n")) }
            isAlternateList = previous == .listItem && first.role == .listItem && !isAlternateList
            switch first.role {
            case .listItem:
                append(list: run, isAlternate: isAlternateList, to: &output)
            case .table:
                let rows = run.map { row in
                    (inline(row), MarkdownTable.cells(of: row.span.range, in: cleaned.text))
                }
                MarkdownTable(rows: rows).append(to: &output)
            case .quote, .notice:
                append(quote: run, to: &output)
            default:
                append(single: first, to: &output)
            }
            previous = first.role
        }
    }

    private func inline(_ passage: Passage) -> MarkdownInline {
        MarkdownInline(passage, of: cleaned, linksOf: includesLinks ? article : nil)
    }

    // MARK: Forms

    private func append(
        list: ArraySlice<Passage>,
        isAlternate: Bool,
        to output: inout [UInt8]
    ) {
        var layout = ListLayout(.markdown(isAlternate: isAlternate))
        for passage in list {
            let place = ListPlace(of: passage.block.flatMap { article[$0].element }, in: article)
            let level = passage.level + (place?.isExplanation ?? false ? 1 : 0)
            let mark = layout.advance(to: level, in: place)
            if mark.goesOn { output.append(UInt8(ascii: "\n")) }
            output.append(contentsOf: mark.first.utf8)
            inline(passage).append(
                passage.span.range,
                to: &output,
                lineBreak: "\\\n\(mark.rest)"
            )
            output.append(UInt8(ascii: "\n"))
        }
    }

    private func append(quote: ArraySlice<Passage>, to output: inout [UInt8]) {
        if quote.first?.role == .notice {
            output.append(contentsOf: "> **Legal notice**\n>\n".utf8)
        }
        for (place, passage) in quote.enumerated() {
            output.append(contentsOf: (place == 0 ? "> " : ">\n> ").utf8)
            inline(passage).append(passage.span.range, to: &output, lineBreak: "\\\n> ")
            output.append(UInt8(ascii: "\n"))
        }
    }

    private func append(single passage: Passage, to output: inout [UInt8]) {
        switch passage.role {
        case .headline, .heading:
            let level = passage.role == .headline ? 1 : max(passage.level, 2)
            let marks = String(repeating: "#", count: min(level + headingOffset, 6))
            output.append(contentsOf: "\(marks) ".utf8)
            inline(passage).append(passage.span.range, to: &output)
            output.append(UInt8(ascii: "\n"))
        case .preformatted:
            appendCode(cleaned.text[passage.span.range], to: &output)
        default:
            inline(passage).append(passage.span.range, to: &output, lineBreak: "\\\n")
            output.append(UInt8(ascii: "\n"))
        }
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
