/// Escapes text of a page so that HTML shows it as it is.
///
/// The result is safe between tags and inside quoted attributes: nothing that a page says becomes
/// markup, a character reference or the end of an attribute; hostile characters are replaced as on a
/// terminal.
///
/// Source: https://html.spec.whatwg.org/multipage/parsing.html#escapingString
enum HTMLEscape {
    /// Appends text with everything escaped that has a meaning in HTML.
    ///
    /// - Parameters:
    ///   - text: UTF-8; what is not valid becomes U+FFFD.
    ///   - output: where it goes.
    ///   - lineBreak: what stands for a line feed.
    static func append(
        _ text: ArraySlice<UInt8>,
        to output: inout [UInt8],
        lineBreak: String = " "
    ) {
        var safe: [UInt8] = []
        safe.reserveCapacity(text.count)
        TerminalText.append(text, to: &safe, keepingLines: true)
        var runStart = 0
        for index in safe.indices {
            guard let reference = reference(for: safe[index], lineBreak: lineBreak) else {
                continue
            }
            output.append(contentsOf: safe[runStart..<index])
            output.append(contentsOf: reference.utf8)
            runStart = index + 1
        }
        output.append(contentsOf: safe[runStart...])
    }

    /// The text on one line, for a place between tags or in a quoted attribute.
    static func line(_ text: String) -> String {
        var output: [UInt8] = []
        append(Array(text.utf8)[...], to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What stands for a byte; nil when it stands for itself.
    @inline(__always)
    private static func reference(for byte: UInt8, lineBreak: String) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0x0A: lineBreak
        default: nil
        }
    }
}
