/// How many columns of a terminal characters fill.
///
/// A simple account: scalars one by one, without joining emoji sequences, which terminals do not
/// agree about either.
enum DisplayWidth {
    /// The columns that a text fills.
    static func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns that a scalar fills: 0, 1 or 2.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        // Latin and Cyrillic letters need no table.
        if scalar.value < 0x300 || (0x370..<0x483).contains(scalar.value) { return 1 }
        if isWide(scalar) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// Whether a scalar fills two columns: the ranges that are Wide or Fullwidth throughout.
    ///
    /// Source: https://www.unicode.org/Public/UCD/latest/ucd/EastAsianWidth.txt
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default:
            false
        }
    }

    /// The longest beginning of a text that fits, with an ellipsis in place of what does not.
    ///
    /// - Parameters:
    ///   - text: one line.
    ///   - columns: the columns that may be filled; at least 1.
    ///   - ellipsis: what stands in place of the rest.
    /// - Returns: the text itself when it fits.
    static func truncate(
        _ text: String,
        toColumns columns: Int,
        ellipsis: String = "…"
    ) -> String {
        guard self.columns(of: text) > columns else { return text }
        var result = ""
        var used = self.columns(of: ellipsis)
        for character in text {
            used += self.columns(of: String(character))
            if used > columns { break }
            result.append(character)
        }
        while result.last == " " { result.removeLast() }
        return result + ellipsis
    }
}
