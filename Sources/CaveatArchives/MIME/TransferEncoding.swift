/// How the bytes of a part are written down in a message.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2045#section-6
enum TransferEncoding: Hashable, Sendable {
    /// As they are: `7bit`, `8bit`, `binary`.
    case identity
    /// As text in which `=` and two digits stand for a byte.
    case quotedPrintable
    /// As letters of six bits each.
    case base64

    /// Reads the value of a field; nil for an encoding that is not known.
    ///
    /// - Parameter field: the value of `Content-Transfer-Encoding`; nil where there is none.
    init?(_ field: String?) {
        switch field.map({ FieldParameters($0).word }) ?? "" {
        case "", "7bit", "8bit", "binary", "7-bit", "8-bit": self = .identity
        case "quoted-printable": self = .quotedPrintable
        case "base64": self = .base64
        default: return nil
        }
    }

    /// The bytes that are written down.
    ///
    /// What is said to be Base64 and is not is taken as it is.
    ///
    /// - Parameters:
    ///   - body: how they are written.
    ///   - limit: the most bytes to decode; one more is, so that more can be told.
    /// - Returns: the bytes.
    func decode(_ body: ArraySlice<UInt8>, upTo limit: Int) -> [UInt8] {
        let most = limit == .max ? .max : limit + 1
        switch self {
        case .identity: return Array(body.prefix(most))
        case .quotedPrintable: return QuotedPrintable.decode(body, atMost: most)
        case .base64:
            return Base64Body.decode(body, atMost: most) ?? Array(body.prefix(most))
        }
    }
}
