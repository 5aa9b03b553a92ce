/// Escapes in strings of JSON and of scripts, read one by one.
///
/// A JSON parser refuses a whole string for one wrong escape; scripts take the letter for itself, and a page
/// may hold either.
package enum StringEscapes {
    private static let letters: [Character: String] = [
        "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}",
    ]

    /// A text with its escapes resolved; half a pair of surrogates becomes U+FFFD.
    package static func resolved(in text: String) -> String {
        var units: [UInt16] = []
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character == "\\", let letter = rest.first, letter.isASCII else {
                units += Array(String(character).utf16)
                continue
            }
            rest.removeFirst()
            if letter == "u" {
                let digits = rest.prefix(4)
                if digits.count == 4, digits.allSatisfy(\.isHexDigit),
                    let unit = UInt16(digits, radix: 16)
                {
                    units.append(unit)
                    rest.removeFirst(4)
                } else {
                    units.append(0xFFFD)
                }
            } else {
                units += Array((letters[letter] ?? String(letter)).utf16)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
