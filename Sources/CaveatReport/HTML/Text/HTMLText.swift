internal import CaveatModel

/// Writes the cleaned text as HTML: headings, lists, quotations, tables, code; evidence is marked.
///
/// No link of the page becomes one: under some laws, following it is the offence.
struct HTMLText {
    private let report: RiskReport
    private var marks: EvidenceMarks
    /// What the whole text is written in, which is said once.
    private let tongue: Tongue
    /// The level of the last heading: none may be skipped.
    private var headingLevel = 2

    /// The deepest items of a list that are set in further than those around them.
    private static let deepestItem = 5

    /// The language and direction of a text, as the attributes `lang` and `dir` say them.
    struct Tongue: Equatable {
        /// A BCP 47 tag; empty when the language is unknown.
        let language: String
        /// Which way the text runs.
        let direction: TextDirection

        /// The tongue of a text.
        init(_ language: LanguageTag?, _ text: ArraySlice<UInt8>) {
            self.language = language?.rawValue ?? ""
            direction = TextDirection(of: text)
        }
    }

    /// Makes a writer of a report's cleaned text.
    init(_ report: RiskReport, _ numbers: EvidenceNumbers) {
        self.report = report
        marks = EvidenceMarks(report, numbers)
        tongue = Tongue(report.article.metadata.language, report.cleaned.text[...])
    }

    /// Writes the text.
    mutating func write(to html: inout HTMLWriter) {
        html.open(
            "div",
            [
                ("class", "article"), ("lang", tongue.language), ("dir", tongue.direction.rawValue),
            ]
        )
        html.markup("\n")
        for run in PassageRuns(report) {
            switch run.first?.role {
            case .listItem: write(list: run, to: &html)
            case .table: write(table: run, to: &html)
            case .quote: write(quote: run, to: &html)
            case .notice: write(notice: run, to: &html)
            default: for passage in run { write(single: passage, to: &html) }
            }
        }
        html.close("div")
        html.markup("\n")
    }

    // MARK: Forms

    private mutating func write(single passage: Passage, to html: inout HTMLWriter) {
        switch passage.role {
        case .headline, .heading:
            let wanted = passage.role == .headline ? 3 : max(passage.level, 2) + 2
            headingLevel = min(wanted, headingLevel + 1, 6)
            write(passage, as: "h\(headingLevel)", to: &html)
        case .preformatted:
            write(passage, as: "pre", to: &html)
        case .paragraph:
            write(passage, as: "p", to: &html)
        default:
            write(passage, as: "p", class: passage.role.rawValue, to: &html)
        }
    }

    private mutating func write(quote run: ArraySlice<Passage>, to html: inout HTMLWriter) {
        html.markup("<blockquote>\n")
        for passage in run { write(passage, as: "p", to: &html) }
        html.markup("</blockquote>\n")
    }

    private mutating func write(notice run: ArraySlice<Passage>, to html: inout HTMLWriter) {
        html.markup("<div class=\"notice\">\n")
        html.line("p", ("class", "label"), ("lang", "en"), ("dir", "ltr")) {
            $0.text("Legal notice")
        }
        for passage in run { write(passage, as: "p", to: &html) }
        html.markup("</div>\n")
    }

    private mutating func write(list run: ArraySlice<Passage>, to html: inout HTMLWriter) {
        var isOpen = false
        let base = run.first?.level ?? 0
        var item: ElementID?
        html.markup("<ul role=\"list\">\n")
        for passage in run {
            let place = ListPlace(
                of: passage.block.flatMap { report.article[$0].element },
                in: report.article
            )
            let goesOn = isOpen && place != nil && place?.item == item
            item = place?.item
            if goesOn {
                html.markup("<br>")
            } else {
                if isOpen { html.markup("</li>\n") }
                let depth = passage.level - base + (place?.isExplanation ?? false ? 1 : 0)
                let step = min(max(depth, 0), Self.deepestItem)
                let kind = place?.number == nil ? "plain" : "numbered"
                html.open("li", [("class", "\(kind) in\(step)")] + attributes(of: passage))
                if let number = place?.number { html.text("\(number.text). ") }
                isOpen = true
            }
            marks.write(passage.span.range, to: &html)
            marks.finish(passage, to: &html)
        }
        html.markup(isOpen ? "</li>\n</ul>\n" : "</ul>\n")
    }

    private mutating func write(table run: ArraySlice<Passage>, to html: inout HTMLWriter) {
        let rows = run.map {
            MarkdownTable.cells(of: $0.span.range, in: report.cleaned.text)
        }
        let columns = rows.map(\.count).max() ?? 1
        html.markup("<div class=\"grid\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n")
        html.markup("<table>\n")
        for (passage, cells) in zip(run, rows) {
            html.open("tr", attributes(of: passage))
            for (index, cell) in cells.enumerated() {
                let isHeading = cells.count == 1 && columns > 1
                html.open("td", [("colspan", isHeading ? "\(columns)" : nil)])
                marks.write(cell, to: &html)
                if index == cells.count - 1 { marks.finish(passage, to: &html) }
                html.close("td")
            }
            html.markup("</tr>\n")
        }
        html.markup("</table>\n</div>\n")
    }

    private mutating func write(
        _ passage: Passage,
        as element: String,
        class name: String? = nil,
        to html: inout HTMLWriter
    ) {
        html.open(element, [("class", name)] + attributes(of: passage))
        marks.write(passage.span.range, to: &html, keepingLines: element == "pre")
        marks.finish(passage, to: &html)
        html.close(element)
        html.markup("\n")
    }

    // MARK: Language

    /// The language and direction of a passage, where they are not those of the whole text.
    private func attributes(of passage: Passage) -> [HTMLWriter.Attribute] {
        let text = report.cleaned.text[passage.span.range]
        let block = passage.block.map { report.article[$0] }
        // A heading that caveat adds is in the language of the report.
        let language = block == nil ? LanguageTag("en") : report.language(of: block)
        let own = Tongue(language, text)
        return [
            ("lang", own.language == tongue.language ? nil : own.language),
            ("dir", own.direction == tongue.direction ? nil : own.direction.rawValue),
        ]
    }
}

extension RiskReport {
    /// The language of a block: as its letters tell, as its markup says, or the page's.
    func language(of block: Block?) -> LanguageTag? {
        block?.detectedLanguage ?? block?.language ?? article.metadata.language
    }
}
