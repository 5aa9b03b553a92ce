/// Reads a line so that it can be compared with the phrases of vocabularies.
///
/// Letters become small, quotation marks and dashes plain, a run of digits `#`, white space one
/// space; what is left is hashed scalar by scalar.
enum FoldedLine {
    /// The longest line that is compared as a whole, and the longest beginning, in folded scalars.
    static let longest = 127

    /// Calls `body` with the number of folded scalars so far, their hash and the last of them, after
    /// each scalar, as long as it wants to go on.
    ///
    /// - Returns: the number and the hash of the whole line; nil when the line is longer than
    ///   ``longest``, or was left before its end.
    @inline(__always)
    static func scan(
        _ bytes: Span<UInt8>,
        _ range: Range<Int>,
        _ body: (_ count: Int, _ hash: UInt64, _ scalar: UInt32) -> Bool
    ) -> (count: Int, hash: UInt64)? {
        var hash = FNV.seed
        var count = 0
        var index = Whitespace.end(bytes, from: range.lowerBound, limit: range.upperBound)
        var previous: UInt32 = 0
        while index < range.upperBound {
            let spaces = Whitespace.end(bytes, from: index, limit: range.upperBound)
            if spaces > index {
                index = spaces
                guard index < range.upperBound else { break }
                previous = 0x20
            } else {
                let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
                index &+= length
                let folded = fold(scalar)
                if folded == 0x23, previous == 0x23 { continue }
                previous = folded
            }
            guard count < longest else { return nil }
            hash = FNV.feed(hash, previous)
            count &+= 1
            guard body(count, hash, previous) else { return nil }
        }
        return (count, hash)
    }

    /// The folded scalars of a line, as far as they are compared.
    static func scalars(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(min(range.count, longest))
        _ = scan(bytes, range) { _, _, scalar in
            scalars.append(scalar)
            return true
        }
        return scalars
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
        case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
        case 0x130, 0x131: 0x69
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: scalar | 1
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
        case 0x391...0x3A9: scalar + 0x20
        case 0x401: 0x435
        case 0x451: 0x435
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
        case 0x531...0x556: scalar + 0x30
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: 0x23
        case 0x2018, 0x2019, 0x201A, 0x2BC: 0x27
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: 0x22
        case 0x2010...0x2015, 0x2212: 0x2D
        default: scalar
        }
    }
}
