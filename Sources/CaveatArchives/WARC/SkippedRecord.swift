/// A record that is no page, and why.
package struct SkippedRecord: Hashable, Sendable {
    /// Where it begins in the file.
    package let offset: Int
    /// The address that it is about; nil where it is not said.
    package let targetURI: String?
    /// Why it is no page.
    package let reason: Reason

    /// Why a record is no page.
    package enum Reason: Hashable, Sendable {
        /// It tells of the archive, of a request, or of another record.
        case type(String)
        /// The page was the same as at an earlier visit, and is not here again.
        case revisit
        /// It is a text that somebody made from a page.
        case conversion
        /// It is a part of a record that was too long.
        case continuation
        /// It is an answer of a name server.
        case dns
        /// Its address is none of the web: what a crawler noted.
        case note
        /// It is no HTML and no text, but this type.
        case otherType(String)
        /// Nobody says what it is, and it does not begin as HTML does.
        case unknownType
        /// Its body is empty.
        case empty
        /// It is cut off before its body.
        case noBody
    }
}

extension SkippedRecord.Reason: CustomStringConvertible {
    /// The reason in a few words, as it follows a number.
    package var description: String {
        switch self {
        case .type(let type): type.isEmpty ? "without type" : type
        case .revisit: "revisit"
        case .conversion: "conversion"
        case .continuation: "continuation"
        case .dns: "dns"
        case .note: "note of the crawler"
        case .otherType: "not HTML or text"
        case .unknownType: "of unknown type"
        case .empty: "without body"
        case .noBody: "cut before the body"
        }
    }
}
