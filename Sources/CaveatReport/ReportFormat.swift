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
}
