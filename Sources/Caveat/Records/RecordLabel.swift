/// What a record tells of its page that is handed back in the answer.
package struct RecordLabel: Hashable, Sendable {
    /// What the sender knows the record by; nil when it has none.
    package var id: RecordID?
    /// The address that the page was served from.
    package var url: String?
    /// When the page was fetched, in whatever form the sender writes it.
    package var date: String?

    /// Makes a label.
    package init(id: RecordID? = nil, url: String? = nil, date: String? = nil) {
        self.id = id
        self.url = url
        self.date = date
    }
}

/// What the sender of a record knows it by.
package enum RecordID: Hashable, Sendable, CustomStringConvertible {
    /// A text.
    case string(String)
    /// A number, in the digits in which it was written, so that none are lost.
    case number(String)

    /// The text, or the digits.
    package var description: String {
        switch self {
        case .string(let text), .number(let text): text
        }
    }
}
