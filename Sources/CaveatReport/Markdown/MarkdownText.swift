internal import CaveatModel

/// Writes the cleaned text as Markdown: headings, lists, quotations, tables, code.
struct MarkdownText {
    /// How many levels headings are moved down, to stand below those of a report.
    let headingOffset: Int
    /// Whether links keep their addresses.
    let includesLinks: Bool

    private let cleaned: CleanedText
    private let article: Article

    /// Makes a writer of a report's cleaned text.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - headingOffset: how many levels headings are moved down.
    ///   - includesLinks: whether links keep their addresses.
    init(_ report: RiskReport, headingOffset: Int, includesLinks: Bool) {
        cleaned = report.cleaned
        article = report.article
        self.headingOffset = headingOffset
        self.includesLinks = includesLinks
    }

    /// Appends the text, which ends in a line feed when there is one.
    func append(to output: inout [UInt8]) {
        var rest = cleaned.passages.filter { !$0.span.isEmpty }[...]
        var isAlternateList = false
        var previous: BlockRole?
        while let first = rest.first {
            if previous != nil { output.append(UInt8(ascii: "\n")) }
            let run = rest.prefix(countInRun(rest))
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
            rest.removeFirst(run.count)
            previous = first.role
        }
    }

    // MARK: Runs

    /// How many passages from the first on are one list, table or quotation; 1 for other roles.
    private func countInRun(_ passages: ArraySlice<Passage>) -> Int {
        guard let first = passages.first, first.role.isRunning else { return 1 }
        let container = container(of: first)
        return passages.prefix { $0.role == first.role && self.container(of: $0) == container }
            .count
    }

    /// The list, table or quotation that a passage stands in, as the page marks it up.
    private func container(of passage: Passage) -> ElementID? {
        let element = passage.block.flatMap { article[$0].element }
        return switch passage.role {
        case .listItem: ListPlace(of: element, in: article)?.list
        case .table: nearest("table", around: element)
        case .quote: nearest("blockquote", around: element)
        default: nil
        }
    }

    /// The innermost element of a name around an element, itself included.
    private func nearest(_ name: String, around element: ElementID?) -> ElementID? {
        var current = element
        while let id = current {
            if article.elements[id.index].name == name { return id }
            current = article.elements[id.index].parent
        }
        return nil
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

extension BlockRole {
    /// Whether neighbours of this role are one list, table or quotation.
    fileprivate var isRunning: Bool {
        switch self {
        case .listItem, .table, .quote, .notice: true
        default: false
        }
    }
}
