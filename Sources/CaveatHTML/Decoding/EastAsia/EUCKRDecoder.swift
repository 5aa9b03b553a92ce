internal import CEncodingIndexes

/// Reads Korean: KS X 1001 with the additions of windows-949.
///
/// Source: https://encoding.spec.whatwg.org/#euc-kr-decoder
enum EUCKRDecoder: EastAsianDecoder {
    static func character(at index: Int, in bytes: Span<UInt8>) -> DecodedCharacter {
        let lead = bytes[index]
        guard lead != 0x80, lead != 0xFF, index + 1 < bytes.count else {
            return .malformed(length: 1)
        }
        let trail = bytes[index + 1]
        guard 0x41...0xFE ~= trail else { return .ofTwoBytes(0, trail: trail) }
        let pointer = (UInt32(lead) - 0x81) * 190 + UInt32(trail) - 0x41
        return .ofTwoBytes(encoding_index_euc_kr_scalar(pointer), trail: trail)
    }
}
