/// What an HTTP header says of a page: `text/html; charset=windows-1251`.
package struct ContentType: Equatable, Sendable {
    /// The type itself in small letters, without parameters: `text/html`; empty when there is none.
    package let mediaType: String
    /// The form of the page, as far as the type tells it.
    package let format: InputProvenance.Format?
    /// The encoding that is claimed; nil when none is.
    package let charset: EncodingName?

    /// Reads the value of a `Content-Type` header; what is not understood tells nothing.
    package init(_ header: String) {
        let parts = header.utf8.split(separator: UInt8(ascii: ";"))
        mediaType = parts.first.map { Self.word($0) } ?? ""
        format =
            switch mediaType {
            case "text/html", "application/xhtml+xml": .html
            case "text/plain": .plainText
            default: nil
            }
        charset = parts.dropFirst().lazy.compactMap { Self.charset($0) }.first
    }

    private static func charset(_ parameter: Substring.UTF8View) -> EncodingName? {
        let sides = parameter.split(
            separator: UInt8(ascii: "="),
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        guard sides.count == 2, word(sides[0]) == "charset" else { return nil }
        return encoding(word(sides[1]))
    }

    /// The encoding that a label claims, whether it is known or not; nil for an empty one.
    package static func encoding(_ label: String) -> EncodingName? {
        let label = word(label[...].utf8)
        return label.isEmpty ? nil : EncodingName(label)
    }

    /// A word in small letters, without white space and quotation marks around it.
    private static func word(_ text: Substring.UTF8View) -> String {
        var rest = text
        let marks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0x22, 0x27]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(Substring(rest)).lowercased()
    }
}
