import CaveatModel
import Testing

@testable import CaveatHTML

@Suite struct SingleByteTableTests {
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
        let decoded = SingleByteDecoder.decode(bytes, encoding.table)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == word)
        #expect(decoded.malformedCount == 0)
    }

    @Test(arguments: [
        ("cp1251", "windows-1251"), (" Latin1 ", "windows-1252"), ("ISO-8859-9", "windows-1254"),
        ("UTF8", "utf-8"), ("utf-16", "utf-16le"), ("GB2312", "gb18030"), ("SJIS", "shift_jis"),
        ("koi8-ru", "koi8-u"), ("x-user-defined", "windows-1252"), ("ks_c_5601-1987", "euc-kr"),
    ])
    func `knows a label`(label: String, name: String) {
        #expect(SourceEncoding(label: Array(label.utf8))?.name.rawValue == name)
    }

    @Test func `covers every byte of every table`() {
        for encoding in SingleByteEncoding.allCases {
            #expect(encoding.table.scalars.count == 128)
            #expect(SourceEncoding(label: Array(encoding.rawValue.utf8)) == .singleByte(encoding))
        }
    }
}
