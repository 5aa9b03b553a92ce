package import CaveatModel

/// One document about all pages of a run, which grows page by page.
///
/// The same pages in the same order give the same bytes.
package struct RunDocument: Sendable {
    /// The forms of such documents.
    package enum Format: String, Hashable, Sendable, CaseIterable {
        /// A table of findings.
        case csv
        /// A log that programs for the results of analyses read.
        case sarif
        /// An archive of cleaned texts and reports.
        case warc

        /// The name of the document in a folder of reports.
        package var fileName: String {
            switch self {
            case .csv, .sarif: "findings.\(rawValue)"
            case .warc: "caveat.warc"
            }
        }

        /// What a report adds to a document of this form; made in any task.
        ///
        /// - Parameters:
        ///   - report: the report.
        ///   - options: what the JSON in an archive shows; the other forms always show the same.
        /// - Returns: the part.
        package func part(of report: RiskReport, options: ReportOptions = ReportOptions()) -> Part {
            switch self {
            case .csv: Part(content: .rows(FindingTable.rows(of: report)))
            case .sarif: Part(content: .page(SARIFPage(report)))
            case .warc: Part(content: .records(WARCPage(report, options: options)))
            }
        }

        /// Whether a file is a document of this form that caveat has written, by its first bytes.
        package func isOwn(_ beginning: [UInt8]) -> Bool {
            switch self {
            case .csv: FindingTable.isOwn(beginning)
            case .sarif: beginning.starts(with: SARIFLog.opening.utf8)
            case .warc: WARCHead.isOwn(beginning)
            }
        }

        /// How many first bytes ``isOwn(_:)`` wants to see.
        package var openingCount: Int {
            switch self {
            case .csv: FindingTable.opening.count + TableWriter.byteOrderMark.count
            case .sarif: SARIFLog.opening.utf8.count
            case .warc: WARCHead.openingCount
            }
        }
    }

    /// What one page adds to a document.
    package struct Part: Sendable {
        /// What it is, by the form of the document.
        enum Content: Sendable {
            /// Rows of a table.
            case rows([UInt8])
            /// A page of a log.
            case page(SARIFPage)
            /// Records of an archive.
            case records(WARCPage)
        }

        /// What it is.
        let content: Content
    }

    /// The form.
    package let format: Format
    private let tool: Tool
    private var written: [UInt8]
    private var log: SARIFLog
    /// Whether an archive has its first record.
    private var hasHead = false

    /// Makes a document about no page.
    ///
    /// - Parameters:
    ///   - format: its form.
    ///   - tool: the program that writes it.
    ///   - hasByteOrderMark: whether a table begins with the mark by which spreadsheets know UTF-8.
    package init(_ format: Format, tool: Tool, hasByteOrderMark: Bool = false) {
        self.format = format
        self.tool = tool
        let mark = hasByteOrderMark ? TableWriter.byteOrderMark : []
        written = format == .csv ? mark + FindingTable.header : []
        log = SARIFLog(tool: tool)
    }

    /// Adds a page.
    package mutating func append(_ part: Part) {
        switch part.content {
        case .rows(let rows): written += rows
        case .page(let page): log.append(page)
        case .records(let page):
            writeHead(before: page)
            written += page.records
        }
    }

    /// Adds an input that has no report.
    package mutating func append(_ input: UnreadInput) {
        switch format {
        case .csv: written += FindingTable.rows(of: input)
        case .sarif: log.append(input)
        // An archive has records of pages alone.
        case .warc: break
        }
    }

    /// Writes the first record of an archive, which tells the rules and therefore waits for a page.
    private mutating func writeHead(before page: WARCPage?) {
        guard !hasHead else { return }
        hasHead = true
        written += WARCHead(tool: tool, before: page).bytes
    }

    /// Takes what can be written before the run has ended.
    package mutating func takeWritten() -> [UInt8] {
        defer { written = [] }
        return written
    }

    /// Takes all that is left to write when the run has ended.
    package mutating func finish() -> [UInt8] {
        switch format {
        case .csv: return takeWritten()
        case .sarif: return log.rendered()
        case .warc:
            writeHead(before: nil)
            return takeWritten()
        }
    }

    /// The document about one page.
    static func rendered(_ format: Format, _ report: RiskReport, options: ReportOptions) -> [UInt8]
    {
        var document = RunDocument(
            format,
            tool: report.tool,
            hasByteOrderMark: options.hasByteOrderMark
        )
        document.append(format.part(of: report, options: options))
        return document.finish()
    }
}
