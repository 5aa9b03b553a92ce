/// Why there is no page in a message.
package enum MessageFault: Error, Hashable, Sendable {
    /// It does not begin with fields.
    case noHead
    /// It is said to have parts, but not where one begins.
    case noBoundary
    /// It has no part with HTML or text, but is of this type.
    case noPage(type: String)
    /// The page is written down in a way that is not known.
    case unknownEncoding(String)
    /// The page has no bytes.
    case empty
}

extension MessageFault: CustomStringConvertible {
    /// What is wrong, and what to do about it, on one line.
    package var description: String { "no page in the message: \(cause)" }

    private var cause: String {
        switch self {
        case .noHead: "it does not begin with fields; save the page again"
        case .noBoundary: "its Content-Type names no boundary of its parts; save the page again"
        case .noPage(let type):
            "it is \(Self.quoted(type)) and has no part of text/html or text/plain"
        case .unknownEncoding(let name):
            "its part is in the unknown encoding \(Self.quoted(name)); save the page again"
        case .empty: "the part is empty; save the page again"
        }
    }

    /// What a file says, short and on one line.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(60).filter { (0x20...0x7E).contains($0.value) }
        return "'\(String(String.UnicodeScalarView(scalars)))'"
    }
}
