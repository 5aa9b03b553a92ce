/// Makes text of a page safe to show on a terminal.
///
/// Control characters and characters that turn the direction of text become U+FFFD, and line and
/// paragraph separators become spaces: nothing that a page says can move the cursor, change colours
/// or show text in another order. JSON keeps the exact text.
package enum TerminalText {
    /// Appends text without what could steer a terminal.
    ///
    /// - Parameters:
    ///   - text: UTF-8; what is not valid becomes U+FFFD.
    ///   - output: where it goes.
    ///   - keepingLines: whether line feeds and tabs are kept; otherwise they become spaces.
    static func append(
        _ text: ArraySlice<UInt8>,
        to output: inout [UInt8],
        keepingLines: Bool = false
    ) {
        let text = text.repairedUTF8
        let span = text.span
        let base = text.startIndex
        var runStart = base
        var index = base
        while index < text.endIndex {
            guard HostileScalar.canBegin(with: span[index &- base]),
                let scalar = HostileScalar(at: index &- base, in: span),
                !(keepingLines && (scalar.value == 0x0A || scalar.value == 0x09))
            else {
                index &+= 1
                continue
            }
            output.append(contentsOf: text[runStart..<index])
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: output.append(UInt8(ascii: " "))
            default: output.append(contentsOf: "\u{FFFD}".utf8)
            }
            index &+= scalar.length
            runStart = index
        }
        output.append(contentsOf: text[runStart...])
    }

    /// The text without what could steer a terminal, on one line.
    package static func line(_ text: String) -> String {
        var output: [UInt8] = []
        append(Array(text.utf8)[...], to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// The text with every character that could steer a terminal written out, as in `\u{1B}`.
    ///
    /// For names of files and messages about them: unlike ``line(_:)``, it tells two names apart.
    ///
    /// - Parameters:
    ///   - text: a name or a message.
    ///   - keepingLines: whether line feeds and tabs are kept; otherwise they are written out too.
    /// - Returns: the text, on one line unless lines are kept.
    package static func escaped(_ text: String, keepingLines: Bool = false) -> String {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            guard let scalar = HostileScalar(at: index, in: bytes.span),
                !(keepingLines && (scalar.value == 0x0A || scalar.value == 0x09))
            else {
                output.append(bytes[index])
                index += 1
                continue
            }
            let mark =
                switch scalar.value {
                case 0x0A: #"\n"#
                case 0x09: #"\t"#
                case 0x0D: #"\r"#
                default: #"\u{"# + String(scalar.value, radix: 16, uppercase: true) + "}"
                }
            output.append(contentsOf: mark.utf8)
            index += scalar.length
        }
        return String(decoding: output, as: UTF8.self)
    }
}
