internal import CaveatModel

/// Base64 as mails have it: in lines, perhaps in several pieces, perhaps with what does not belong there.
///
/// Source: https://www.rfc-editor.org/rfc/rfc2045#section-6.8
enum Base64Body {
    /// Reads bytes; letters of no meaning are passed over, as the standard says.
    ///
    /// - Parameters:
    ///   - body: the letters.
    ///   - count: the most bytes to decode.
    /// - Returns: the bytes; nil where so much has no meaning that it must be something else.
    static func decode(_ body: ArraySlice<UInt8>, atMost count: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(body.count / 4 * 3 + 3, count))
        let table = Base64Alphabet.values
        let values = table.span
        var bits: UInt32 = 0
        var letterCount = 0
        var foreignCount = 0
        for byte in body {
            let value = values[Int(byte)]
            switch value {
            case Base64Alphabet.blank: continue
            case Base64Alphabet.foreign: foreignCount += 1
            case Base64Alphabet.padding:
                // Another piece may follow.
                append(bits, letterCount, to: &bytes)
                (bits, letterCount) = (0, 0)
            default:
                bits = bits << 6 | UInt32(value)
                letterCount += 1
                guard letterCount == 4 else { continue }
                append(bits, letterCount, to: &bytes)
                (bits, letterCount) = (0, 0)
            }
            if bytes.count >= count { break }
        }
        append(bits, letterCount, to: &bytes)
        guard foreignCount * 20 <= body.count else { return nil }
        return Array(bytes.prefix(count))
    }

    /// Adds the whole bytes of up to four letters.
    private static func append(_ bits: UInt32, _ letterCount: Int, to bytes: inout [UInt8]) {
        let byteCount = letterCount * 6 / 8
        let spare = UInt32(letterCount * 6 - byteCount * 8)
        for index in 0..<byteCount {
            let shift = spare + UInt32(8 * (byteCount - 1 - index))
            bytes.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
    }
}
