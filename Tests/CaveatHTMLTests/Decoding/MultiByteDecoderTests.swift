import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatHTML

@Suite struct MultiByteDecoderTests {
    @Test(arguments: [
        (
            MultiByteEncoding.gb18030, [UInt8](arrayLiteral: 0x61, 0xD6, 0xD0, 0xCE, 0xC4, 0x62),
            "a中文b"
        ),
        (.gb18030, [0x94, 0x39, 0xFC, 0x36, 0x21], "😀!"),
        (.gb18030, [0x81, 0x35, 0xF4, 0x37, 0x81, 0x30, 0x81, 0x30], "\u{E7C7}\u{80}"),
        (.gb18030, [0x84, 0x31, 0xA4, 0x39, 0xE3, 0x32, 0x9A, 0x35], "\u{FFFF}\u{10FFFF}"),
        (.gb18030, [0xA3, 0xA0, 0xA6, 0xD9, 0xA8, 0xBC], "\u{3000}\u{FE10}\u{1E3F}"),
        (.gbk, [0x80, 0x81, 0x40, 0xFE, 0xFE], "€丂\u{E4C5}"),
        (.big5, [0xA4, 0xA4, 0xA4, 0xE5, 0x21], "中文!"),
        (
            .big5, [0x88, 0x62, 0x88, 0x64, 0x88, 0xA3, 0x88, 0xA5, 0x88, 0x66],
            "Ê̄Ê̌ê̄ê̌\u{CA}"
        ),
        (.big5, [0x87, 0x41, 0x87, 0x45, 0xFE, 0xFE], "䰲𧉧秔"),
        (.shiftJIS, [0x93, 0xFA, 0x96, 0x7B, 0xB1], "日本ｱ"),
        (.shiftJIS, [0x5C, 0x7E, 0x80, 0x87, 0x40, 0xF0, 0x40, 0xFA, 0x40], "\\~\u{80}①\u{E000}ⅰ"),
        (.shiftJIS, [0x83, 0x5C, 0x95, 0x5C, 0x81, 0x60], "ソ表～"),
        (.eucJP, [0xC6, 0xFC, 0xCB, 0xDC, 0x8E, 0xB1], "日本ｱ"),
        (.eucJP, [0xAD, 0xA1, 0xFC, 0xF1, 0x8F, 0xB0, 0xA1], "①ⅰ丂"),
        (.eucJP, [0xA1, 0xC1, 0xA1, 0xDD, 0x8F, 0xA2, 0xB7], "～－～"),
        (.eucKR, [0xC7, 0xD1, 0xB1, 0xDB, 0x81, 0x41], "한글갂"),
        (.iso2022JP, [0x61, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x62], "a日b"),
        (
            .iso2022JP,
            [
                0x1B, 0x28, 0x4A, 0x5C, 0x7E, 0x41, 0x1B, 0x28, 0x49, 0x31, 0x1B, 0x24, 0x40,
                0x2D, 0x21,
            ],
            "¥‾Aｱ①"
        ),
    ])
    func `reads a word`(encoding: MultiByteEncoding, bytes: [UInt8], word: String) {
        let decoded = MultiByteDecoder.decode(bytes, encoding)
        // By scalars, since strings that are equal can differ in them.
        #expect(decoded.utf8 == Array(word.utf8))
        #expect(decoded.malformedCount == 0)
    }

    /// Where reading goes on after an error; each `?` is one.
    @Test(arguments: [
        (MultiByteEncoding.shiftJIS, [UInt8](arrayLiteral: 0x81, 0x3C, 0x70, 0x3E), "?<p>"),
        (.shiftJIS, [0xA0, 0xFD, 0xFF, 0x41], "???A"),
        (.shiftJIS, [0x81, 0xFD, 0x41, 0x81], "?A?"),
        (.gb18030, [0xFF, 0x41, 0x81, 0xFF, 0x41], "?A?A"),
        (.gb18030, [0x81, 0x20, 0x81, 0x7F, 0x42], "? ?\u{7F}B"),
        (.gb18030, [0x81, 0x30, 0x41], "?0A"),
        (.gb18030, [0x81, 0x30, 0x81, 0x41], "?0丄"),
        (.gb18030, [0x84, 0x31, 0xA5, 0x30, 0x41], "?A"),
        (.gb18030, [0x41, 0x81, 0x30, 0x81], "A?"),
        (.gb18030, [0x41, 0x81, 0x30], "A?"),
        (.big5, [0x81, 0x40, 0x41, 0xA4, 0x80, 0x41, 0xFF, 0x80], "?@A?A??"),
        (.eucJP, [0x8E, 0xE0, 0x41, 0x8E, 0x41, 0xA1], "?A?A?"),
        (.eucJP, [0x8F, 0xA1, 0x41, 0x8F, 0xA1, 0xA1, 0x41, 0x8F, 0xB0], "?A?A?"),
        (.eucJP, [0x8F, 0x41, 0xA0, 0x42], "?A?B"),
        (.eucKR, [0xC7, 0x3C, 0x70, 0xC9, 0xA1, 0xFF, 0x41], "?<p??A"),
        (.eucKR, [0xC9, 0x41, 0x80, 0xC7], "?A??"),
        // Escape sequences: unknown, cut, two in a row; a line feed among kanji; a kanji cut by one.
        (.iso2022JP, [0x1B, 0x24, 0x43, 0x41], "?$CA"),
        (.iso2022JP, [0x41, 0x1B, 0x28], "A?("),
        (.iso2022JP, [0x1B, 0x24, 0x42, 0x1B, 0x28, 0x42, 0x41], "?A"),
        (.iso2022JP, [0x1B, 0x24, 0x42, 0x0A, 0x46, 0x0A, 0x46, 0x7C], "??日"),
        (.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x1B, 0x28, 0x42, 0x41], "?A"),
        (.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x46], "日?"),
        (.iso2022JP, [0x41, 0x0E, 0x80, 0xFF], "A???"),
    ])
    func `goes on after an error as the standard says`(
        encoding: MultiByteEncoding,
        bytes: [UInt8],
        word: String
    ) {
        let decoded = MultiByteDecoder.decode(bytes, encoding)
        let text = String(decoding: decoded.utf8, as: UTF8.self)
        #expect(text == word.replacing("?", with: "\u{FFFD}"))
        #expect(decoded.malformedCount == word.count { $0 == "?" })
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

    @Test func `leads back to bytes between escape sequences`() throws {
        let bytes: [UInt8] = [
            0x3C, 0x70, 0x3E, 0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42, 0x62,
        ]
        let page = try PageParser().parse(bytes, charset: EncodingName("iso-2022-jp"))
        #expect(page.source.utf8 == Array("<p>日本b".utf8))
        #expect(page.source.sourceRange(of: 3..<6) == SourceRange(6..<8))
        #expect(page.source.sourceRange(of: 6..<9) == SourceRange(8..<10))
        #expect(page.source.sourceRange(of: 9..<10) == SourceRange(13..<14))
        #expect(page.source.sourceRange(of: 3..<9) == SourceRange(6..<10))
    }

    /// Every character is the text of its own bytes, and together they are the file.
    @Test(arguments: MultiByteEncoding.allCases.filter { $0 != .iso2022JP })
    func `reads any bytes piece by piece as it reads them whole`(encoding: MultiByteEncoding) {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<20 {
            let bytes = (0..<400).map { _ in
                // Mostly bytes of which characters are made, and digits for those of four.
                UInt8.random(in: 0...3, using: &random) == 0
                    ? UInt8.random(in: 0x20...0x7E, using: &random)
                    : UInt8.random(in: 0x80...0xFF, using: &random)
            }
            let decoded = MultiByteDecoder.decode(bytes, encoding)
            let source = SourceText(
                utf8: decoded.utf8,
                byteCount: bytes.count,
                encoding: EncodingDecision(name: .utf8, evidence: .fallback),
                strides: decoded.strides
            )
            var covered = 0
            for start in decoded.utf8.indices where decoded.utf8[start] & 0xC0 != 0x80 {
                let end =
                    decoded.utf8[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 }
                    ?? decoded.utf8.count
                let range = source.sourceRange(of: start..<end).range
                // The second half of a pair of scalars lies in the bytes of the first.
                if range.upperBound == covered { continue }
                #expect(range.lowerBound == covered)
                let piece = MultiByteDecoder.decode(Array(bytes[range]), encoding).utf8
                #expect(piece.starts(with: decoded.utf8[start..<end]))
                covered = range.upperBound
            }
            #expect(covered == bytes.count)
        }
    }

    @Test func `takes a time that grows with the length only`() {
        // A line without an end in one state, and one that changes its state at every character.
        let kanji = [0x1B, 0x24, 0x42] + [UInt8](repeating: 0x30, count: 300_000)
        let changing = [[UInt8]](
            repeating: [0x1B, 0x24, 0x42, 0x30, 0x21, 0x1B, 0x28, 0x42, 0x61],
            count: 30_000
        )
        let whole = MultiByteDecoder.decode(kanji, .iso2022JP)
        #expect(whole.utf8.count == 450_000)
        #expect(whole.strides.count <= whole.utf8.count / DecodedBytes.strideLength + 1)
        let pieces = MultiByteDecoder.decode(Array(changing.joined()), .iso2022JP)
        #expect(pieces.strides.count == 60_000)
    }
}
