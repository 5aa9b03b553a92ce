/// Letters that Unicode writes as one scalar or as a letter and a mark.
enum ComposedLetters {
    /// Whether a scalar is a mark that may be one with the letter before it.
    static func mayCompose(_ mark: UInt32) -> Bool {
        switch mark {
        case 0x300...0x345, 0x653...0x655, 0x93C, 0x9BC, 0x9BE, 0x9D7, 0xA3C: true
        default: false
        }
    }

    /// The scalar for a small letter and a mark; nil where there is none.
    static func letter(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        guard let base = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return nil }
        var spelling = String.UnicodeScalarView()
        spelling.append(base)
        spelling.append(mark)
        return letters[String(spelling)]
    }

    /// Where such scalars are in the scripts in which words of dates and bylines are written.
    private static let ranges: [ClosedRange<UInt32>] = [
        // Latin, that of Vietnam at the end.
        0xE0...0xFF, 0x101...0x17E, 0x1A1...0x1B0, 0x219...0x21B, 0x1EA1...0x1EF9,
        // Greek and Cyrillic.
        0x390...0x390, 0x3AC...0x3CE, 0x439...0x439, 0x450...0x45F,
        // Arabic, Devanagari, Bengali, Gurmukhi.
        0x622...0x626, 0x6C0...0x6D3, 0x929...0x95F, 0x9CB...0x9DF, 0xA33...0xA5E,
    ]

    /// The letters by their spellings; a string is equal to another spelling of it.
    private static let letters: [String: UInt32] = {
        var letters: [String: UInt32] = [:]
        for scalar in ranges.joined().compactMap({ Unicode.Scalar($0) }) {
            letters[String(scalar)] = letters[String(scalar)] ?? scalar.value
        }
        return letters
    }()
}
