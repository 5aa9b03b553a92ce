internal import CaveatHTML
package import CaveatModel
package import CaveatText

/// Why a record has no report.
package enum RecordError: Error, Hashable, Sendable {
    /// The faults in one word each, for programs.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The line is no JSON.
        case notJSON
        /// The line is JSON, but does not have the form of a record.
        case notRecord
        /// `html_base64` is no Base64.
        case notBase64
        /// The line or the page is longer than the limit.
        case tooLarge
        /// The page is no text.
        case notPage
        /// The process that read the record ended; only clients that watch it write this.
        case crashed
        /// The process that read the record took too long; only clients that watch it write this.
        case timedOut
    }

    /// The line is no JSON.
    case notJSON(JSONFault)
    /// The line is JSON, but no object.
    case notObject
    /// A key stands twice in the object.
    case repeatedKey(String)
    /// The value of a key is none that it may have.
    case wrongType(key: String, wanted: String)
    /// None of the keys that hold a page is there.
    case missingPage
    /// Several of the keys that hold a page are there.
    case severalPages([String])
    /// `html_base64` has a byte, counted from 0, that Base64 does not have there.
    case notBase64(offset: Int)
    /// The line is longer than a record may be, in bytes.
    case lineTooLong(limit: Int)
    /// The page is longer than it may be, in bytes.
    case pageTooLong(limit: Int)
    /// The page is no text.
    case notPage(IngestError)

    /// The fault in one word.
    package var kind: Kind {
        switch self {
        case .notJSON: .notJSON
        case .notObject, .repeatedKey, .wrongType, .missingPage, .severalPages: .notRecord
        case .notBase64: .notBase64
        case .lineTooLong, .pageTooLong: .tooLarge
        case .notPage: .notPage
        }
    }
}

extension RecordError: CustomStringConvertible {
    /// What is wrong, where, and how to mend it, on one line.
    package var description: String {
        switch self {
        case .notJSON(let fault):
            "the line is no JSON: byte \(fault.offset): \(fault.problem.rawValue)"
        case .notObject:
            "the line is no JSON object; write {\"id\": …, \"html\": …}"
        case .repeatedKey(let key):
            "the key '\(key.prefix(80))' stands twice; leave one of them out"
        case .wrongType(let key, let wanted):
            "the key '\(key)' takes \(wanted)"
        case .missingPage:
            "the record has no page; give it html, html_base64 or text"
        case .severalPages(let keys):
            "the record has several pages (\(keys.joined(separator: ", "))); leave one"
        case .notBase64(let offset):
            "html_base64 is no Base64 at its byte \(offset); encode it by RFC 4648"
        case .lineTooLong(let limit):
            "the line is longer than \(limit) bytes; raise --max-record-bytes, or leave the page out"
        case .pageTooLong(let limit):
            "the page is longer than \(limit) bytes; raise --max-record-bytes, or leave the page out"
        case .notPage(let error):
            "\(error)"
        }
    }
}
