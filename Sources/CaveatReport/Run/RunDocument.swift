public import CaveatModel

/// One document about all pages of a run, which grows page by page.
///
/// The same pages in the same order give the same bytes.
public struct RunDocument: Sendable {
    /// The forms of such documents.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// A table of findings.
        case csv
        /// A log that programs for the results of analyses read.
        case sarif

        /// The name of the document in a folder of reports.
        public var fileName: String { "findings.\(rawValue)" }

        /// What a report adds to a document of this form; made in any task.
        public func part(of report: RiskReport) -> Part {
            switch self {
            case .csv: Part(content: .rows(FindingTable.rows(of: report)))
            case .sarif: Part(content: .page(SARIFPage(report)))
            }
        }

        /// The bytes that every document of this form begins with, but for a byte order mark.
        fileprivate var opening: [UInt8] {
            switch self {
            case .csv: FindingTable.opening
            case .sarif: Array(SARIFLog.opening.utf8)
            }
        }

        /// Whether a file is a document of this form that caveat has written, by its first bytes.
        public func isOwn(_ beginning: [UInt8]) -> Bool {
            let mark = TableWriter.byteOrderMark
            return beginning.dropFirst(beginning.starts(with: mark) ? mark.count : 0)
                .starts(with: opening)
        }

        /// How many first bytes ``isOwn(_:)`` wants to see.
        public var openingCount: Int { opening.count + TableWriter.byteOrderMark.count }
    }

    /// What one page adds to a document.
    public struct Part: Sendable {
        /// What it is, by the form of the document.
        enum Content: Sendable {
            /// Rows of a table.
            case rows([UInt8])
            /// A page of a log.
            case page(SARIFPage)
        }

        /// What it is.
        let content: Content
    }

    /// The form.
    public let format: Format
    private var written: [UInt8]
    private var log: SARIFLog

    /// Makes a document about no page.
    ///
    /// - Parameters:
    ///   - format: its form.
    ///   - tool: the program that writes it.
    ///   - hasByteOrderMark: whether a table begins with the mark by which spreadsheets know UTF-8.
    public init(_ format: Format, tool: Tool, hasByteOrderMark: Bool = false) {
        self.format = format
        let mark = hasByteOrderMark ? TableWriter.byteOrderMark : []
        written = format == .csv ? mark + FindingTable.header : []
        log = SARIFLog(tool: tool)
    }

    /// Adds a page.
    public mutating func append(_ part: Part) {
        switch part.content {
        case .rows(let rows): written += rows
        case .page(let page): log.append(page)
        }
    }

    /// Adds an input that has no report.
    public mutating func append(_ input: UnreadInput) {
        switch format {
        case .csv: written += FindingTable.rows(of: input)
        case .sarif: log.append(input)
        }
    }

    /// Takes what can be written before the run has ended.
    public mutating func takeWritten() -> [UInt8] {
        defer { written = [] }
        return written
    }

    /// Takes all that is left to write when the run has ended.
    public mutating func finish() -> [UInt8] {
        format == .csv ? takeWritten() : log.rendered()
    }

    /// The document about one page.
    static func rendered(_ format: Format, _ report: RiskReport, options: ReportOptions) -> [UInt8]
    {
        var document = RunDocument(
            format,
            tool: report.tool,
            hasByteOrderMark: options.hasByteOrderMark
        )
        document.append(format.part(of: report))
        return document.finish()
    }
}
