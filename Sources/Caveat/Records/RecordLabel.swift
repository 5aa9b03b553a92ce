/// What a record tells of its page that is handed back in the answer.
public struct RecordLabel: Hashable, Sendable {
    /// What the sender knows the record by; nil when it has none.
    public var id: RecordID?
    /// The address that the page was served from.
    public var url: String?
    /// When the page was fetched, in whatever form the sender writes it.
    public var date: String?

    /// Makes a label.
    public init(id: RecordID? = nil, url: String? = nil, date: String? = nil) {
        self.id = id
        self.url = url
        self.date = date
    }
}

/// What the sender of a record knows it by.
public enum RecordID: Hashable, Sendable, CustomStringConvertible {
    /// A text.
    case string(String)
    /// A number, in the digits in which it was written, so that none are lost.
    case number(String)

    /// The text, or the digits.
    public var description: String {
        switch self {
        case .string(let text), .number(let text): text
        }
    }
}
