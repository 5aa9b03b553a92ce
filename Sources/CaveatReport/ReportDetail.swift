/// How much of a report its JSON holds.
public enum ReportDetail: String, Hashable, Sendable, CaseIterable {
    /// Removed pieces are counted, and the text is left out unless it is asked for.
    case compact
    /// All there is.
    case full
}
