/// Which way a text runs, as the attribute `dir` says it.
enum TextDirection: String {
    /// From left to right.
    case leftToRight = "ltr"
    /// From right to left.
    case rightToLeft = "rtl"
    /// As the browser sees fit: there is no letter to tell by.
    case unknown = "auto"

    /// Letters that are looked at; a text seldom changes its script after them.
    private static let sampleSize = 400

    /// The direction of the script that most letters of a text belong to.
    ///
    /// The first letter, by which browsers go, is often that of a foreign name.
    init(of text: ArraySlice<UInt8>) {
        var end = min(text.startIndex + Self.sampleSize * 4, text.endIndex)
        while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
        var (left, right) = (0, 0)
        for scalar in String(decoding: text[..<end], as: UTF8.self).unicodeScalars {
            if Self.runsRightToLeft(scalar) {
                right += 1
            } else if scalar.properties.isAlphabetic {
                left += 1
            }
            if left + right == Self.sampleSize { break }
        }
        self = left + right == 0 ? .unknown : right > left ? .rightToLeft : .leftToRight
    }

    /// Whether a scalar lies in a block of scripts that run from right to left.
    ///
    /// Source: https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedBidiClass.txt
    private static func runsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
            0x1E800...0x1EFFF:
            scalar.properties.isAlphabetic
        default: false
        }
    }
}
