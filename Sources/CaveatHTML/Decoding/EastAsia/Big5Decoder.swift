internal import CEncodingIndexes

/// Reads traditional Chinese with the additions of Hong Kong.
///
/// Source: https://encoding.spec.whatwg.org/#big5-decoder
enum Big5Decoder: EastAsianDecoder {
    static func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        let lead = bytes[index]
        guard lead != 0x80, lead != 0xFF, index + 1 < bytes.count else {
            return .malformed(length: 1)
        }
        let trail = bytes[index + 1]
        let column: UInt32
        switch trail {
        case 0x40...0x7E: column = UInt32(trail) - 0x40
        case 0xA1...0xFE: column = UInt32(trail) - 0x62
        default: return .ofTwoBytes(0, trail: trail)
        }
        let pointer = (UInt32(lead) - 0x81) * 157 + column
        switch pointer {
        // Letters of romanized Taiwanese, which Unicode has only with a combining mark.
        case 1_133: return .pair(0xCA, 0x304, length: 2)
        case 1_135: return .pair(0xCA, 0x30C, length: 2)
        case 1_164: return .pair(0xEA, 0x304, length: 2)
        case 1_166: return .pair(0xEA, 0x30C, length: 2)
        default: return .ofTwoBytes(encoding_index_big5_scalar(pointer), trail: trail)
        }
    }
}
