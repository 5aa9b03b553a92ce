internal import CaveatModel

/// What a decoder made of a file.
struct DecodedBytes {
    /// The text: valid UTF-8 without NUL and without control characters but white space.
    var utf8: [UInt8]
    /// How it relates to the bytes of the file; empty when they are the same.
    var strides: [SourceText.Stride] = []
    /// The number of byte sequences that were no text.
    var malformedCount = 0

    /// How many bytes of text a stride of unequal lengths may cover, so that look-ups stay short.
    static let strideLength = 256

    /// Notes that U+FFFD stands for bytes of the file, and that nothing is known of what follows.
    mutating func appendReplacement(forSource start: Int, count: Int) {
        strides.append(SourceText.Stride(utf8: utf8.count, source: start, width: .whole(count)))
        utf8.append(0xEF)
        utf8.append(0xBF)
        utf8.append(0xBD)
    }
}

extension UInt8 {
    /// Whether the byte is a control character that text does not hold: C0 but for tab, LF, FF, CR.
    var isUnwantedControl: Bool {
        self < 0x20 && self != 0x0A && self != 0x0D && self != 0x09 && self != 0x0C
    }
}
