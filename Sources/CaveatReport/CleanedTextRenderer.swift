public import CaveatModel

/// Writes the cleaned text of a report without the report.
///
/// Warnings stand in it wherever they stood on the page: cleaning never drops one.
public struct CleanedTextRenderer: Sendable {
    /// The form of the output.
    public let format: CleanedTextFormat
    /// Whether links keep their addresses in Markdown; other formats have none.
    public let includesLinks: Bool

    /// Makes a renderer.
    ///
    /// - Parameters:
    ///   - format: the form of the output.
    ///   - includesLinks: whether links keep their addresses in Markdown.
    public init(format: CleanedTextFormat, includesLinks: Bool = false) {
        self.format = format
        self.includesLinks = includesLinks
    }

    /// Writes the cleaned text of a report as UTF-8 that ends in a line feed.
    ///
    /// An empty text gives no bytes, except in JSON.
    public func render(_ report: RiskReport) -> [UInt8] {
        switch format {
        case .text:
            var output: [UInt8] = []
            PassageText(report).append(to: &output)
            return output
        case .markdown:
            var output: [UInt8] = []
            MarkdownText(report, headingOffset: 0, includesLinks: includesLinks)
                .append(to: &output)
            return output
        case .json:
            return JSONReport(report: report, options: ReportOptions())
                .renderedText(layout: .pretty)
        }
    }
}
