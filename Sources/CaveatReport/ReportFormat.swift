/// The forms in which a report can be written.
public enum ReportFormat: String, Hashable, Sendable, CaseIterable {
    /// For a terminal.
    case text
    /// For people who paste it somewhere.
    case markdown
    /// One JSON document.
    case json
    /// One JSON document on one line.
    case jsonl
    /// One HTML file that needs nothing else, for people who read it in a browser or print it.
    case html
    /// A table with a row for each finding, one for all pages of a run.
    case csv
    /// A log for programs that show the results of analyses, one for all pages of a run.
    case sarif
    /// An archive of cleaned texts and reports, one for all pages of a run.
    case warc

    /// The document that all pages of a run become together; nil for one report for each page.
    package var document: RunDocument.Format? {
        switch self {
        case .csv: .csv
        case .sarif: .sarif
        case .warc: .warc
        case .text, .markdown, .json, .jsonl, .html: nil
        }
    }
}
