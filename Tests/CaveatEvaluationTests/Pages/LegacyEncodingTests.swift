internal import CaveatScoring
internal import Testing

struct LegacyEncodingTests {
    @Test(arguments: [
        (LegacyEncoding.windows1251, "Азя", [0xC0, 0xE7, 0xFF] as [UInt8]),
        (.windows1251, "«Ёў»", [0xAB, 0xA8, 0xA2, 0xBB]),
        (.koi8r, "Привет", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4]),
        (.koi8r, "ё«", [0xA3] + Array("&#171;".utf8)),
        (.windows1251, "a&", [0x61, 0x26]),
    ])
    func `writes letters as bytes and the rest as references`(
        encoding: LegacyEncoding,
        text: String,
        bytes: [UInt8]
    ) {
        #expect(encoding.bytes(of: text) == bytes)
    }
}
