internal import CaveatModel

/// Reads UTF-16 in either byte order.
enum UTF16Decoder {
    /// Decodes bytes from an offset on; a surrogate without its partner becomes U+FFFD.
    static func decode(_ bytes: [UInt8], from start: Int, isBigEndian: Bool) -> DecodedBytes {
        var result = DecodedBytes(utf8: [])
        result.utf8.reserveCapacity(bytes.count)
        var index = start
        var nextStride = 0
        while index + 1 < bytes.count {
            if result.utf8.count >= nextStride {
                result.strides.append(
                    SourceText.Stride(utf8: result.utf8.count, source: index, width: .utf16)
                )
                nextStride = result.utf8.count + DecodedBytes.strideLength
            }
            let unit = unit(bytes, at: index, isBigEndian)
            index += 2
            switch unit {
            case 0:
                result.utf8.appendUTF8(0xFFFD)
            case 0xD800...0xDBFF:
                if index + 1 < bytes.count,
                    case let low = self.unit(bytes, at: index, isBigEndian), low & 0xFC00 == 0xDC00
                {
                    index += 2
                    result.utf8.appendUTF8(0x10000 + ((unit & 0x3FF) << 10 | low & 0x3FF))
                } else {
                    result.malformedCount += 1
                    result.utf8.appendUTF8(0xFFFD)
                }
            case 0xDC00...0xDFFF:
                result.malformedCount += 1
                result.utf8.appendUTF8(0xFFFD)
            case ..<0x20 where UInt8(unit).isUnwantedControl:
                result.utf8.append(0x20)
            default:
                result.utf8.appendUTF8(unit)
            }
        }
        if index < bytes.count {
            result.malformedCount += 1
            result.appendReplacement(forSource: index, count: 1)
        }
        return result
    }

    private static func unit(_ bytes: [UInt8], at index: Int, _ isBigEndian: Bool) -> UInt32 {
        let first = UInt32(bytes[index])
        let second = UInt32(bytes[index + 1])
        return isBigEndian ? first << 8 | second : second << 8 | first
    }
}
