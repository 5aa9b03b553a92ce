/// An entry of a user's list that a page names.
///
/// caveat ships no lists; what is said here is what the list says of itself.
public struct ListEntry: Hashable, Sendable {
    /// The title of the list.
    public let list: String
    /// Where the list comes from; nil when its user does not say.
    public let source: String?
    /// The day on which the list was taken from there; nil when its user does not say.
    public let date: CalendarDay?
    /// The digest of the list's file.
    public let digest: Digest
    /// The id of the entry; nil in a list without ids.
    public let id: String?
    /// The name or alias that the page uses first, as the list writes it.
    public let name: String

    /// Makes an entry.
    package init(
        list: String,
        source: String? = nil,
        date: CalendarDay? = nil,
        digest: Digest,
        id: String? = nil,
        name: String
    ) {
        self.list = list
        self.source = source
        self.date = date
        self.digest = digest
        self.id = id
        self.name = name
    }
}
