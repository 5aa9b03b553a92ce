internal import CEncodingIndexes

/// Reads Japanese as Windows wrote it.
///
/// 0x5C and 0x7E are a backslash and a tilde, as everywhere on the web.
///
/// Source: https://encoding.spec.whatwg.org/#shift_jis-decoder
enum ShiftJISDecoder: EastAsianDecoder {
    static func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        let lead = bytes[index]
        switch lead {
        case 0x80: return .scalar(0x80, length: 1)
        case 0xA1...0xDF: return .scalar(0xFF61 + UInt32(lead) - 0xA1, length: 1)
        case 0xA0, 0xFD...0xFF: return .malformed(length: 1)
        default: break
        }
        guard index + 1 < bytes.count else { return .malformed(length: 1) }
        let trail = bytes[index + 1]
        let column: UInt32
        switch trail {
        case 0x40...0x7E: column = UInt32(trail) - 0x40
        case 0x80...0xFC: column = UInt32(trail) - 0x41
        default: return .ofTwoBytes(0, trail: trail)
        }
        let pointer = (UInt32(lead) - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + column
        // Characters that users of Windows drew themselves.
        if 8_836...10_715 ~= pointer { return .scalar(0xE000 + pointer - 8_836, length: 2) }
        return .ofTwoBytes(encoding_index_jis0208_scalar(pointer), trail: trail)
    }
}
