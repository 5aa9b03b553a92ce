internal import CaveatModel

/// A message, or a part of one: fields, and a body.
struct MessagePart {
    /// Its fields.
    let fields: HeaderFields
    /// Where its body stands in the message, as it is written down.
    let body: Range<Int>

    /// The most bytes of fields that are read.
    private static let longestHead = 1 << 20

    /// Reads the fields of a part.
    ///
    /// - Parameters:
    ///   - bytes: the message.
    ///   - range: where the part stands.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let part = bytes[range]
        // Without an empty line, all are fields.
        let end = part.emptyLine() ?? range.upperBound..<range.upperBound
        fields = HeaderFields(part[..<end.lowerBound].prefix(Self.longestHead))
        body = end.upperBound..<range.upperBound
    }

    /// What the body is: its type and the parameters of it.
    var type: FieldParameters { FieldParameters(fields["content-type"] ?? "text/plain") }

    /// What the body is as a page.
    var contentType: ContentType { ContentType(fields["content-type"] ?? "text/plain") }

    /// How the body is written down; nil where that is not known.
    var encoding: TransferEncoding? { TransferEncoding(fields["content-transfer-encoding"]) }

    /// What identifies it; nil where it does not say.
    var contentID: String? { fields["content-id"].map { Self.withoutBrackets($0) } }

    /// Whether it is sent along with a text instead of being one.
    var isAttachment: Bool {
        FieldParameters(fields["content-disposition"] ?? "").word == "attachment"
    }

    /// A value without the angle brackets around it.
    static func withoutBrackets(_ value: String) -> String {
        value.hasPrefix("<") && value.hasSuffix(">") ? String(value.dropFirst().dropLast()) : value
    }
}
