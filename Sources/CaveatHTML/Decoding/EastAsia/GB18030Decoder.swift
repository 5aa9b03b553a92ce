internal import CEncodingIndexes

/// Reads simplified Chinese: gb18030, and GBK and GB 2312, which are parts of it.
///
/// Source: https://encoding.spec.whatwg.org/#gb18030-decoder
enum GB18030Decoder: EastAsianDecoder {
    static func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        let lead = bytes[index]
        if lead == 0x80 { return .scalar(0x20AC, length: 1) }
        guard lead != 0xFF, index + 1 < bytes.count else { return .malformed(length: 1) }
        let second = bytes[index + 1]
        switch second {
        case 0x30...0x39:
            return ofFourBytes(at: index, in: bytes)
        case 0x40...0x7E, 0x80...0xFE:
            let column = UInt32(second) - (second < 0x7F ? 0x40 : 0x41)
            let pointer = (UInt32(lead) - 0x81) * 190 + column
            return .ofTwoBytes(encoding_index_gb18030_scalar(pointer), trail: second)
        default:
            return .ofTwoBytes(0, trail: second)
        }
    }

    private static func ofFourBytes(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        guard index + 2 < bytes.count else { return .malformed(length: 2) }
        guard 0x81...0xFE ~= bytes[index + 2] else { return .malformed(length: 1) }
        guard index + 3 < bytes.count else { return .malformed(length: 3) }
        guard 0x30...0x39 ~= bytes[index + 3] else { return .malformed(length: 1) }
        let first = (UInt32(bytes[index]) - 0x81) * 12_600
        let second = (UInt32(bytes[index + 1]) - 0x30) * 1_260
        let third = (UInt32(bytes[index + 2]) - 0x81) * 10
        let pointer = first + second + third + UInt32(bytes[index + 3]) - 0x30
        guard let scalar = scalar(ofPointer: pointer) else { return .malformed(length: 4) }
        return .scalar(scalar, length: 4)
    }

    /// The scalar value of a character of four bytes.
    ///
    /// Source: https://encoding.spec.whatwg.org/#index-gb18030-ranges-code-point
    private static func scalar(ofPointer pointer: UInt32) -> UInt32? {
        guard pointer <= 39_419 || 189_000...1_237_575 ~= pointer else { return nil }
        if pointer == 7_457 { return 0xE7C7 }
        var low: UInt32 = 0
        var high = encoding_gb18030_ranges_count
        while high - low > 1 {
            let middle = (low + high) / 2
            if encoding_gb18030_ranges_pointer(middle) <= pointer {
                low = middle
            } else {
                high = middle
            }
        }
        let offset = pointer - encoding_gb18030_ranges_pointer(low)
        return encoding_gb18030_ranges_scalar(low) + offset
    }
}
