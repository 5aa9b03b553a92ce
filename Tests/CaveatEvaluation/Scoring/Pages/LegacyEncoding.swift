/// An eight-bit encoding of Cyrillic that old pages still use.
///
/// Written out here, since a table of its own keeps the pages free of the decoder that they test.
package enum LegacyEncoding: String, Decodable, Sendable {
    /// The usual one of Russian, Belarusian and Ukrainian sites.
    case windows1251 = "windows-1251"
    /// The one of old Unix hosts.
    case koi8r = "koi8-r"

    /// Encodes a text; what the encoding lacks becomes a numeric character reference.
    ///
    /// - Parameter text: markup, in which such references mean the same.
    /// - Returns: the bytes.
    package func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let byte = byte(for: scalar) {
                bytes.append(byte)
            } else {
                bytes.append(contentsOf: "&#\(scalar.value);".utf8)
            }
        }
        return bytes
    }

    private func byte(for scalar: Unicode.Scalar) -> UInt8? {
        switch self {
        case .windows1251: Self.windows1251Bytes[scalar]
        case .koi8r: Self.koi8rBytes[scalar]
        }
    }

    private static let windows1251Bytes =
        table("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя", from: 0xC0)
        .merging([
            "Ё": 0xA8, "ё": 0xB8, "Ў": 0xA1, "ў": 0xA2, "І": 0xB2, "і": 0xB3, "Ї": 0xAF,
            "ї": 0xBF, "Є": 0xAA, "є": 0xBA, "«": 0xAB, "»": 0xBB, "–": 0x96, "—": 0x97,
            "…": 0x85, "№": 0xB9, "©": 0xA9, "\u{A0}": 0xA0, "“": 0x93, "”": 0x94, "„": 0x84,
        ]) { first, _ in first }

    private static let koi8rBytes =
        table("юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ", from: 0xC0)
        .merging(["Ё": 0xB3, "ё": 0xA3, "©": 0xBF, "\u{A0}": 0x9A]) { first, _ in first }

    private static func table(_ letters: String, from first: UInt8) -> [Unicode.Scalar: UInt8] {
        Dictionary(uniqueKeysWithValues: zip(letters.unicodeScalars, first...UInt8.max))
    }
}
