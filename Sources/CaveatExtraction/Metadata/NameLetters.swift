internal import CaveatText

/// Names by their letters and digits alone, since spellings differ in marks and capitals.
enum NameLetters {
    /// The letters and digits of a name in small letters, with the marks on them.
    static func folded(_ name: some StringProtocol) -> String {
        var letters: [UInt8] = []
        var isKept = false
        for value in ScalarLine(name).scalars {
            guard let scalar = Unicode.Scalar(value) else { continue }
            switch ScalarKind(value) {
            case .digit, .letter: isKept = true
            case .extender: break
            case .space: isKept = false
            case .sign: isKept = value >= 0x80 && scalar.properties.numericType != nil
            }
            guard isKept else { continue }
            if value < 0x80 {
                letters.append(UInt8(truncatingIfNeeded: value))
            } else {
                letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Whether folded letters hold others.
    ///
    /// Letters of ASCII are compared byte by byte; in others, marks may be part of a letter.
    static func holds(_ letters: String, _ part: String) -> Bool {
        guard isASCII(part), isASCII(letters) else { return letters.contains(part) }
        return ASCII.contains(Array(part.utf8), in: Array(letters.utf8)[...])
    }

    private static func isASCII(_ letters: String) -> Bool {
        letters.utf8.allSatisfy { $0 < 0x80 }
    }
}
