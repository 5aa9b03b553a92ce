import CaveatModel
import Testing

@testable import CaveatHTML

@Suite struct MultiByteDecoderTests {
    @Test(arguments: [
        (
            MultiByteEncoding.gb18030, [UInt8](arrayLiteral: 0x61, 0xD6, 0xD0, 0xCE, 0xC4, 0x62),
            "a中文b"
        ),
        (.gb18030, [0x94, 0x39, 0xFC, 0x36, 0x21], "😀!"),
        (.big5, [0xA4, 0xA4, 0xA4, 0xE5, 0x21], "中文!"),
        (.shiftJIS, [0x93, 0xFA, 0x96, 0x7B, 0xB1], "日本ｱ"),
        (.eucJP, [0xC6, 0xFC, 0xCB, 0xDC, 0x8E, 0xB1], "日本ｱ"),
        (.eucKR, [0xC7, 0xD1, 0xB1, 0xDB], "한글"),
        (.iso2022JP, [0x61, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x62], "a日b"),
    ])
    func `reads a word`(encoding: MultiByteEncoding, bytes: [UInt8], word: String) throws {
        let decoded = try #require(MultiByteDecoder.decode(bytes, encoding))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == word)
    }

    @Test func `leads back to the bytes of each character`() throws {
        let word: [UInt8] = [0x3C, 0x70, 0x3E, 0xD6, 0xD0, 0x20, 0xCE, 0xC4, 0xCE, 0xC4]
        let page = try PageParser().parse(word, charset: EncodingName("gbk"))
        let text = "<p>中 文文"
        #expect(page.source.utf8 == Array(text.utf8))
        #expect(page.source.sourceRange(of: 3..<6) == SourceRange(3..<5))
        #expect(page.source.sourceRange(of: 6..<7) == SourceRange(5..<6))
        #expect(page.source.sourceRange(of: 10..<13) == SourceRange(8..<10))
    }

    @Test func `does not swallow markup behind a stray lead byte`() throws {
        let decoded = try #require(MultiByteDecoder.decode([0x81, 0x3C, 0x70, 0x3E], .shiftJIS))
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == "\u{FFFD}<p>")
        #expect(decoded.malformedCount == 1)
    }
}
