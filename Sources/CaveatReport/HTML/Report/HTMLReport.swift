internal import CaveatModel

/// The report as one HTML file: the risk and the warnings first, the marked text beside them, then what
/// was removed and what the report rests on.
struct HTMLReport {
    /// The report.
    let report: RiskReport
    /// What is shown of it.
    let options: ReportOptions
    /// What the findings and their evidence go by.
    let numbers: EvidenceNumbers

    /// Makes a writer of a report.
    init(report: RiskReport, options: ReportOptions) {
        self.report = report
        self.options = options
        numbers = EvidenceNumbers(report)
    }

    /// Writes the whole report.
    func rendered() -> [UInt8] {
        let risk = "Risk: \(Wording.name(of: report.risk.level))"
        let document = HTMLDocument(
            title: "\(risk) – \(DisplayWidth.truncate(TerminalText.line(title), toColumns: 120))",
            styles: StyleSheet.report(pairing: numbers.pieces.map(\.quoteID))
        )
        return document.rendered(capacity: expectedSize) { html in
            if isTextShown {
                html.line("a", ("class", "skip"), ("href", "#text")) { $0.text("To the text") }
            }
            writeHead(to: &html)
            html.block("main") { html in
                html.block("div", ("class", isTextShown ? "columns" : "column")) { html in
                    writeFindings(to: &html)
                    if isTextShown { writeText(to: &html) }
                }
                writeRemoved(to: &html)
            }
            writeProvenance(to: &html)
        }
    }

    /// The title of the page, or else the name of its file.
    var title: String {
        if let title = report.article.metadata.title, !title.isEmpty { return title }
        return report.input.name == "-" ? "Standard input" : report.input.name
    }

    private var isTextShown: Bool { options.includesText && !report.cleaned.text.isEmpty }

    private func writeText(to html: inout HTMLWriter) {
        html.block("section", ("id", "text"), ("aria-labelledby", "text-heading")) { html in
            html.line("h2", ("id", "text-heading")) { $0.text("Text") }
            var text = HTMLText(report, numbers)
            text.write(to: &html)
        }
    }

    /// Room for the text, some 150 bytes around each passage, and 3,000 for each finding.
    private var expectedSize: Int {
        report.cleaned.text.count * 5 / 4 + report.cleaned.passages.count * 150
            + report.findings.count * 3_000 + 20_000
    }
}

extension String {
    /// The text with a capital at its beginning.
    var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
