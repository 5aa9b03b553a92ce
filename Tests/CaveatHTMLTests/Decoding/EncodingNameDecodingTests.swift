import CaveatModel
import Testing

@testable import CaveatHTML

@Suite struct EncodingNameDecodingTests {
    @Test(arguments: [
        ("utf-8", [UInt8](arrayLiteral: 0xC3, 0xA9, 0x00), "é\u{FFFD}"),
        // Bytes that would be taken for UTF-8 by themselves.
        ("windows-1252", [0xC3, 0xA9], "Ã©"),
        ("windows-1251", [0xD2, 0xE5], "Те"),
        ("utf-16le", [0x34, 0x04], "д"),
        ("shift_jis", [0x93, 0xFA], "日"),
    ])
    func `reads bytes in the encoding that is named, whatever suits them`(
        name: String,
        bytes: [UInt8],
        text: String
    ) {
        #expect(EncodingName(name).decode(bytes) == Array(text.utf8))
    }

    @Test func `reads nothing in an encoding that nothing can read`() {
        #expect(EncodingName("nonsense").decode([0x61]) == nil)
    }
}
