public import CaveatModel

/// Writes a report in one of the formats.
///
/// The same report gives the same bytes: valid UTF-8 that ends in a line feed. Whatever the page
/// says is treated as hostile, so that no report can steer a terminal, break out of a JSON string or
/// plant markup in Markdown or HTML. The one exception is the text in an archive, which is exact, so that
/// positions of the report beside it count its bytes.
public struct ReportRenderer: Sendable {
    /// The form of the output.
    public let format: ReportFormat
    /// What the output shows.
    public let options: ReportOptions

    /// Makes a renderer.
    public init(format: ReportFormat, options: ReportOptions = ReportOptions()) {
        self.format = format
        self.options = options
    }

    /// Writes a report as UTF-8.
    public func render(_ report: RiskReport) -> [UInt8] {
        switch format {
        case .text: TextReport(report: report, options: options).rendered()
        case .markdown: MarkdownReport(report: report, options: options).rendered()
        case .json: JSONReport(report: report, options: options).rendered(layout: .pretty)
        case .jsonl: JSONReport(report: report, options: options).rendered(layout: .compact)
        case .html: HTMLReport(report: report, options: options).rendered()
        case .csv: RunDocument.rendered(.csv, report, options: options)
        case .sarif: RunDocument.rendered(.sarif, report, options: options)
        case .warc: RunDocument.rendered(.warc, report, options: options)
        }
    }

    /// Writes a report as UTF-8, piece by piece.
    ///
    /// JSON is never held as a whole: of a page of small pieces it is twenty times as long as the page.
    /// Other formats are one piece.
    ///
    /// - Parameters:
    ///   - report: the report.
    ///   - sink: takes each piece, in order.
    package func write(_ report: RiskReport, to sink: (_ piece: [UInt8]) -> Void) {
        switch format {
        case .json: JSONReport(report: report, options: options).write(layout: .pretty, to: sink)
        case .jsonl: JSONReport(report: report, options: options).write(layout: .compact, to: sink)
        case .text, .markdown, .html, .csv, .sarif, .warc: sink(render(report))
        }
    }
}
