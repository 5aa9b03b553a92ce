/// A finding that a user's file sets aside: it does not count for the risk, but is listed.
public struct IgnoredFinding: Hashable, Sendable {
    /// The finding.
    public let finding: Finding
    /// Why it was set aside, in the user's words.
    public let reason: String
    /// Who decided that; nil when the file does not say.
    public let author: String?
    /// The last day on which that holds, as `YYYY-MM-DD`; nil for ever.
    public let expires: CalendarDay?

    /// Makes an ignored finding.
    package init(
        finding: Finding,
        reason: String,
        author: String? = nil,
        expires: CalendarDay? = nil
    ) {
        self.finding = finding
        self.reason = reason
        self.author = author
        self.expires = expires
    }
}
