/// Finds what stands between brackets.
package enum BracketedRanges {
    /// The stretches of a text between round or square brackets, inner ones too.
    ///
    /// A bracket that is not closed holds the rest.
    ///
    /// - Parameters:
    ///   - range: offsets in `text`.
    ///   - text: valid UTF-8.
    /// - Returns: ranges of bytes, those of inner brackets first.
    package static func find(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var open: [Int] = []
        var index = range.lowerBound
        let span = text.span
        while index < range.upperBound {
            let (scalar, next) = UTF8Scalars.decode(span, at: index, end: range.upperBound)
            switch scalar {
            case 0x28, 0x5B, 0xFF08, 0x3010: open.append(index)
            case 0x29, 0x5D, 0xFF09, 0x3011:
                if let start = open.popLast() { ranges.append(start..<next) }
            default: break
            }
            index = next
        }
        return ranges + open.map { $0..<range.upperBound }
    }
}
