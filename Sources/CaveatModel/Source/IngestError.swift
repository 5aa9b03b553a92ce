/// Why bytes could not be read as a page.
public enum IngestError: Error, Hashable, Sendable {
    /// The bytes are of a known binary format, or hold too many control characters for text; what to do
    /// first to get at the pages in them, where something helps.
    case binary(kind: String, remedy: String?)
    /// libxml2 gives no parser, since memory has run out.
    case noParser
}

extension IngestError: CustomStringConvertible {
    /// What the bytes are, and what to do first where that helps, in a few words.
    public var description: String {
        switch self {
        case .binary(let kind, let remedy):
            "not a page but \(kind)" + (remedy.map { "; \($0)" } ?? "")
        case .noParser: "no memory is left to parse it; run fewer jobs at the same time"
        }
    }
}
