/// Escapes text of a page so that Markdown shows it as it is.
///
/// Nothing that a page says becomes a heading, a link, an image, HTML or a table; hostile characters
/// are replaced as on a terminal.
///
/// Source: https://spec.commonmark.org/0.31.2/#backslash-escapes
enum MarkdownEscape {
    /// Appends text as one paragraph of Markdown.
    ///
    /// - Parameters:
    ///   - text: UTF-8; line feeds become `lineBreak`.
    ///   - output: where it goes.
    ///   - lineBreak: what stands for a line feed.
    ///   - startsLine: whether the text begins a line, where more characters have a meaning.
    static func append(
        _ text: ArraySlice<UInt8>,
        to output: inout [UInt8],
        lineBreak: String = " ",
        startsLine: Bool = true
    ) {
        var safe: [UInt8] = []
        safe.reserveCapacity(text.count)
        TerminalText.append(text, to: &safe, keepingLines: true)
        var isLineStart = startsLine
        var digits = 0
        for index in safe.indices {
            let byte = safe[index]
            switch byte {
            case UInt8(ascii: "\n"):
                output.append(contentsOf: lineBreak.utf8)
                isLineStart = true
                digits = 0
                continue
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                // Four spaces at the start of a line would make it code.
                if !isLineStart { output.append(UInt8(ascii: " ")) }
                continue
            case UInt8(ascii: "#"):
                // After a space, too: at its end a heading would lose them.
                if isLineStart || index == 0 || [0x20, 0x23].contains(safe[index - 1]) {
                    output.append(UInt8(ascii: "\\"))
                }
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="):
                if isLineStart { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "."), UInt8(ascii: ")"):
                // "1." and "1)" begin a list.
                if digits > 0 { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: "&"):
                if beginsReference(safe[(index + 1)...]) { output.append(UInt8(ascii: "\\")) }
            case UInt8(ascii: ":"):
                if safe[(index + 1)...].starts(with: [0x2F, 0x2F]) {
                    output.append(UInt8(ascii: "\\"))
                }
            case let byte where hasMeaning(byte):
                output.append(UInt8(ascii: "\\"))
            default:
                break
            }
            output.append(byte)
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            digits = isDigit && (isLineStart || digits > 0) ? digits + 1 : 0
            isLineStart = false
        }
    }

    /// The text on one line, escaped.
    static func line(_ text: String, startsLine: Bool = false) -> String {
        var output: [UInt8] = []
        append(Array(text.utf8)[...], to: &output, startsLine: startsLine)
        return String(decoding: output, as: UTF8.self)
    }

    /// The text as code in a line: between as many backticks as it takes.
    static func code(_ text: String) -> String {
        let text = TerminalText.line(text)
        let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
        let gap = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return "\(fence)\(gap)\(text)\(gap)\(fence)"
    }

    /// The length of the longest run of one character.
    static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for other in text {
            run = other == character ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    /// Whether a character has a meaning anywhere in a line.
    private static func hasMeaning(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"):
            true
        default:
            false
        }
    }

    /// Whether what follows an ampersand makes it a character reference, such as `amp;`.
    private static func beginsReference(_ text: ArraySlice<UInt8>) -> Bool {
        let name = text.prefix { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "#"): true
            default: false
            }
        }
        return !name.isEmpty && text[name.endIndex...].first == UInt8(ascii: ";")
    }
}
