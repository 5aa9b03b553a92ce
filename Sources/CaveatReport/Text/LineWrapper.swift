/// Breaks text into lines of a given width.
///
/// Lines break at spaces and between wide characters, which stand without spaces in Chinese and
/// Japanese; a word that is longer than a line is cut. Addresses and digests are copied, so one that is
/// longer than a line stands on a line of its own, whole.
enum LineWrapper {
    /// Breaks a text into lines.
    ///
    /// - Parameters:
    ///   - text: the text, whose white space separates words.
    ///   - columns: the width of a line in display columns; at least 1.
    /// - Returns: the lines without spaces at their ends; one empty line for an empty text. Only a line
    ///   with nothing but an address or a digest is longer than `columns`.
    static func lines(of text: String, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            var isWordStart = true
            for unit in unbreakableUnits(of: word, columns: columns) {
                let width = DisplayWidth.columns(of: unit)
                let gap = isWordStart && !line.isEmpty ? 1 : 0
                if !line.isEmpty, used + gap + width > columns {
                    lines.append(line)
                    line = ""
                    used = 0
                } else if gap > 0 {
                    line += " "
                    used += 1
                }
                line += unit
                used += width
                isWordStart = false
            }
        }
        lines.append(line)
        return lines
    }

    /// The parts of a word between which a line may break.
    private static func unbreakableUnits(of word: Substring, columns: Int) -> [Substring] {
        let isLong = DisplayWidth.columns(of: word) > columns
        let hasBreaks = word.unicodeScalars.contains(where: isWide)
        guard hasBreaks || isLong && !isAddressOrDigest(word) else { return [word] }
        var units: [Substring] = []
        var start = word.startIndex
        var used = 0
        for index in word.indices {
            let character = word[index]
            let width = DisplayWidth.columns(of: String(character))
            let breaksBefore =
                character.unicodeScalars.contains(where: isWide) && !isClosing(character)
            if index > start, used + width > columns || breaksBefore {
                units.append(word[start..<index])
                start = index
                used = 0
            }
            used += width
        }
        units.append(word[start...])
        return units
    }

    private static func isAddressOrDigest(_ word: Substring) -> Bool {
        word.contains("://") || word.hasPrefix("sha256:")
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool { DisplayWidth.isWide(scalar) }

    /// Whether a character must not begin a line: closing punctuation of Chinese and Japanese.
    private static func isClosing(_ character: Character) -> Bool {
        "、。，．：；？！）］｝〉》」』】〕".contains(character)
    }
}
