/// Reads the encodings of East Asia by the algorithms and indexes of the Encoding Standard.
///
/// The C library has decoders too, but not the same ones on every machine, nor those of browsers.
enum MultiByteDecoder {
    /// Decodes a file.
    static func decode(_ bytes: [UInt8], _ encoding: MultiByteEncoding) -> DecodedBytes {
        switch encoding {
        case .gbk, .gb18030: decode(bytes, with: GB18030Decoder.self)
        case .big5: decode(bytes, with: Big5Decoder.self)
        case .eucJP: decode(bytes, with: EUCJPDecoder.self)
        case .shiftJIS: decode(bytes, with: ShiftJISDecoder.self)
        case .eucKR: decode(bytes, with: EUCKRDecoder.self)
        case .iso2022JP: ISO2022JPDecoder.decode(bytes)
        }
    }

    private static func decode<Decoder: EastAsianDecoder>(
        _ bytes: [UInt8],
        with decoder: Decoder.Type
    ) -> DecodedBytes {
        var writer = CharacterWriter(capacity: bytes.count * 3 / 2)
        let span = bytes.span
        var index = 0
        while index < span.count {
            let character: DecodedCharacter =
                span[index] < 0x80
                ? .scalar(UInt32(span[index]), length: 1) : Decoder.character(at: index, in: span)
            writer.append(character, source: index)
            index += character.length
        }
        return writer.result
    }
}
