/// One record of a WARC file.
///
/// Source: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
struct WARCRecord: Sendable {
    /// Where it begins in the file: the record itself, or the compressed member that holds it.
    let offset: Int
    /// How many bytes of the file it takes; nil when it shares a compressed member with others.
    let length: Int?
    /// The fields of its head.
    let fields: HeaderFields
    /// What it holds, as far as the limit.
    let block: [UInt8]
    /// Whether bytes of the block are missing.
    let isCut: Bool

    /// `response`, `request` and so on, in lower case; empty where it is not said.
    var type: String { fields["warc-type"]?.lowercased() ?? "" }

    /// The address that it is about; nil where it is not said.
    var targetURI: String? { fields["warc-target-uri"].map(Self.bare) }

    /// What identifies it; nil where it is not said.
    var id: String? { fields["warc-record-id"].map(Self.bare) }

    /// A value without the angle brackets that WARC 1.0 puts around addresses.
    private static func bare(_ value: String) -> String {
        value.hasPrefix("<") && value.hasSuffix(">") && value.count > 1
            ? String(value.dropFirst().dropLast()) : value
    }
}
