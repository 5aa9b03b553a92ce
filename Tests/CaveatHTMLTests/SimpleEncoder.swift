/// Encodes and decodes text by the book, independent of the decoders under test.
enum SimpleEncoder: CaseIterable {
    case utf8, windows1251, koi8r, utf16LittleEndian, utf16BigEndian

    /// The scalars that a byte encoding of Cyrillic has, written out here on purpose.
    private var cyrillic: [Unicode.Scalar] {
        switch self {
        case .windows1251:
            Array("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя".unicodeScalars)
        case .koi8r:
            Array("юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)
        default: []
        }
    }

    /// The file that holds a text; UTF-16 begins with a byte order mark.
    func encode(_ text: String) -> [UInt8] {
        switch self {
        case .utf8:
            return Array(text.utf8)
        case .windows1251, .koi8r:
            let letters = cyrillic
            return text.unicodeScalars.map { scalar in
                if scalar.isASCII { return UInt8(scalar.value) }
                guard let index = letters.firstIndex(of: scalar) else { return 0x3F }
                return UInt8(0xC0 + index)
            }
        case .utf16LittleEndian:
            return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian:
            return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    /// The text of a stretch of such a file.
    func decode(_ bytes: ArraySlice<UInt8>) -> String {
        switch self {
        case .utf8:
            return String(decoding: bytes, as: UTF8.self)
        case .windows1251, .koi8r:
            let letters = cyrillic
            var text = String.UnicodeScalarView()
            for byte in bytes {
                text.append(byte < 0x80 ? Unicode.Scalar(byte) : letters[max(Int(byte) - 0xC0, 0)])
            }
            return String(text)
        case .utf16LittleEndian, .utf16BigEndian:
            let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
                self == .utf16LittleEndian
                    ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                    : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
            }
            return String(decoding: units, as: UTF16.self)
        }
    }
}
