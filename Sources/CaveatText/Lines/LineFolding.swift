/// Reads a line letter by letter as it is compared with phrases of vocabularies.
///
/// Letters become small, quotation marks and dashes plain, a run of digits `#`, white space one
/// space, and none at the ends. Words alone would not do: "Share:" is a button, "Share prices" is not.
struct LineFolding {
    /// The longest line that is compared as a whole, and the longest beginning, in folded letters.
    static let longest = 127

    private var index: Int
    private let end: Int
    private var previous: UInt32 = 0

    /// Begins to read a range of bytes.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        index = Whitespace.end(bytes, from: range.lowerBound, limit: range.upperBound)
        end = range.upperBound
    }

    /// Reads the next letter.
    ///
    /// - Parameter bytes: those that the line was begun in.
    /// - Returns: the folded letter; nil at the end.
    @inline(__always)
    mutating func next(in bytes: Span<UInt8>) -> UInt32? {
        while index < end {
            let byte = bytes[index]
            let scalar: UInt32
            if byte > 0x20, byte < 0x7F {
                // Most letters of most lines.
                scalar = UInt32(byte)
                index &+= 1
            } else {
                let after = Whitespace.end(bytes, from: index, limit: end)
                if after > index {
                    index = after
                    guard index < end else { return nil }
                    previous = 0x20
                    return previous
                }
                (scalar, index) = UTF8Scalars.decode(bytes, at: index, end: end)
            }
            let letter = Self.fold(scalar)
            // A run of digits is one.
            if letter == 0x23, previous == 0x23 { continue }
            previous = letter
            return letter
        }
        return nil
    }

    /// Appends the letters of a line, as far as they are compared.
    static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to letters: inout [UInt32]) {
        var folding = LineFolding(bytes, range)
        let start = letters.count
        while letters.count - start < longest, let letter = folding.next(in: bytes) {
            letters.append(letter)
        }
    }

    /// The folded form of a scalar.
    @inline(__always)
    private static func fold(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 {
            if scalar &- 0x41 < 26 { return scalar | 0x20 }
            return scalar &- 0x30 < 10 ? 0x23 : scalar
        }
        return foldWide(scalar)
    }

    private static func foldWide(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: 0x23
        case 0x2018, 0x2019, 0x201A, 0x2BC: 0x27
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: 0x22
        case 0x2010...0x2015, 0x2212: 0x2D
        default: FoldingTable.shared.letter(for: scalar)
        }
    }
}
