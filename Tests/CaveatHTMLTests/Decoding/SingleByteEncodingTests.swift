import CaveatModel
import Testing

@testable import CaveatHTML

@Suite struct SingleByteEncodingTests {
    /// A word in each encoding, as bytes that were written by hand from the encodings' charts.
    @Test(arguments: [
        (SingleByteEncoding.windows1250, [UInt8](arrayLiteral: 0xA3, 0xF3, 0x64, 0x9F), "Łódź"),
        (.windows1251, [0xCC, 0xE8, 0xF0, 0xB3, 0xBF], "Мирії"),
        (.windows1252, [0x80, 0x93, 0x73, 0xFC, 0xDF, 0x94], "€“süß”"),
        (.windows1253, [0xC1, 0xE8, 0xDE, 0xED, 0xE1], "Αθήνα"),
        (.windows1254, [0xDD, 0xF0, 0xFD, 0xFE], "İğış"),
        (.windows1255, [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
        (.windows1256, [0xD3, 0xE1, 0xC7, 0xE3], "سلام"),
        (.windows1257, [0xD0, 0xE0, 0xFE], "Šąž"),
        (.windows1258, [0xD0, 0xF5, 0xFD], "Đơư"),
        (.windows874, [0xB5, 0xC3, 0xC7, 0xA8, 0x80], "ตรวจ€"),
        (.iso8859x3, [0xB1, 0xFD], "ħŭ"),
        (.iso8859x4, [0xB1, 0xF0], "ąđ"),
        (.iso8859x6, [0xD3, 0xE4, 0xC7, 0xE5], "سلام"),
        (.iso8859x8, [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
        (.iso8859x8i, [0xF9, 0xEC, 0xE5, 0xED], "שלום"),
        (.iso8859x10, [0xE6, 0xB6], "æķ"),
        (.iso8859x13, [0xD0, 0xE0, 0xFE], "Šąž"),
        (.iso8859x14, [0xF0, 0xE2], "ŵâ"),
        (.iso8859x16, [0xBA, 0xFE], "șț"),
        (.macintosh, [0x8E, 0xD5, 0xDB], "é’€"),
        (.userDefined, [0x41, 0x80, 0xFF], "A\u{F780}\u{F7FF}"),
        (.koi8r, [0xED, 0xC9, 0xD2, 0xA3], "Мирё"),
        (.koi8u, [0xED, 0xA6, 0xA7, 0xAE], "Міїў"),
        (.iso8859x2, [0xA3, 0xF3, 0x64, 0xBC], "Łódź"),
        (.iso8859x5, [0xBC, 0xD8, 0xE0, 0xF6], "Мирі"),
        (.iso8859x7, [0xC1, 0xE8, 0xDE], "Αθή"),
        (.iso8859x15, [0xA4, 0xBD], "€œ"),
        (.ibm866, [0x8C, 0xA8, 0xE0, 0xF1], "Мирё"),
        (.macCyrillic, [0x8C, 0xE8, 0xF0, 0xFF], "Мир€"),
    ])
    func `reads a word`(encoding: SingleByteEncoding, bytes: [UInt8], word: String) {
        let decoded = SingleByteDecoder.decode(bytes, encoding)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == word)
        #expect(decoded.malformedCount == 0)
    }

    @Test func `counts bytes that stand for nothing`() {
        let decoded = SingleByteDecoder.decode([0xA1, 0xDB, 0xFC, 0xA1], .windows874)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == "ก\u{FFFD}\u{FFFD}ก")
        #expect(decoded.malformedCount == 2)
    }
}
