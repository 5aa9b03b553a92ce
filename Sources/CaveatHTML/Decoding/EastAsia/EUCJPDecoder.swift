internal import CEncodingIndexes

/// Reads Japanese as Unix wrote it: JIS X 0208 with the additions of NEC and IBM, and JIS X 0212.
///
/// Source: https://encoding.spec.whatwg.org/#euc-jp-decoder
enum EUCJPDecoder: EastAsianDecoder {
    static func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        let lead = bytes[index]
        guard lead == 0x8E || lead == 0x8F || 0xA1...0xFE ~= lead, index + 1 < bytes.count else {
            return .malformed(length: 1)
        }
        let second = bytes[index + 1]
        let isGraphic = 0xA1...0xFE ~= second
        switch lead {
        case 0x8E:
            let isKatakana = 0xA1...0xDF ~= second
            return .ofTwoBytes(isKatakana ? 0xFF61 + UInt32(second) - 0xA1 : 0, trail: second)
        case 0x8F:
            guard isGraphic else { return .ofTwoBytes(0, trail: second) }
            return ofThreeBytes(second, at: index, in: bytes)
        default:
            guard isGraphic else { return .ofTwoBytes(0, trail: second) }
            let pointer = pointer(lead, second)
            return .ofTwoBytes(encoding_index_jis0208_scalar(pointer), trail: second)
        }
    }

    private static func ofThreeBytes(
        _ second: UInt8,
        at index: Int,
        in bytes: Span<UInt8>
    ) -> DecodedCharacter {
        guard index + 2 < bytes.count else { return .malformed(length: 2) }
        let third = bytes[index + 2]
        if 0xA1...0xFE ~= third,
            case let scalar = encoding_index_jis0212_scalar(pointer(second, third)), scalar != 0
        {
            return .scalar(scalar, length: 3)
        }
        return .malformed(length: third < 0x80 ? 2 : 3)
    }

    private static func pointer(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        (UInt32(lead) - 0xA1) * 94 + UInt32(trail) - 0xA1
    }
}
