import CaveatHTML
import CaveatModel
import Testing

@Suite struct EncodingDecisionTests {
    private static let russian =
        "Министерство внесло организацию в перечень, и теперь эти материалы нельзя распространять."
    private static let page = "<!doctype html><p>\(russian) \(russian)</p>"

    private func decide(_ bytes: [UInt8], charset: String? = nil) throws -> EncodingDecision {
        try PageParser().parse(bytes, charset: charset.map { EncodingName($0) }).source.encoding
    }

    private func text(_ bytes: [UInt8], charset: String? = nil) throws -> String {
        let page = try PageParser().parse(bytes, charset: charset.map { EncodingName($0) })
        return page.nodes.filter { $0.kind == .text }.map { page.slice($0.text) }.joined()
    }

    @Test func `follows a byte order mark before everything else`() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("<meta charset=koi8-r><p>ж".utf8)
        let decision = try decide(bytes, charset: "windows-1251")
        #expect(decision.name == .utf8)
        #expect(decision.evidence == .byteOrderMark)
        #expect(decision.overruled.map(\.name.rawValue) == ["windows-1251", "koi8-r"])
        #expect(try text(bytes) == "ж")
    }

    @Test(arguments: [
        "<meta charset=windows-1251>", "<META CHARSET = \"CP1251\">",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<meta content='text/html;charset=windows-1251' http-equiv='content-type'>",
        "<!-- <meta charset=utf-8> --><meta name=x charset='windows-1251'>",
        "<?xml version='1.0' encoding='windows-1251'?>",
    ])
    func `follows what the document declares`(declaration: String) throws {
        let bytes = SimpleEncoder.windows1251.encode(declaration + "<p>Привет")
        let decision = try decide(bytes)
        #expect(decision.name.rawValue == "windows-1251")
        #expect(decision.evidence == .declaration)
        #expect(decision.overruled == [])
        #expect(try text(bytes) == "Привет")
    }

    @Test func `follows the caller before the declaration`() throws {
        let bytes = SimpleEncoder.koi8r.encode("<meta charset=windows-1251>" + Self.page)
        let decision = try decide(bytes, charset: "KOI8-R")
        #expect(decision.name.rawValue == "koi8-r")
        #expect(decision.evidence == .caller)
    }

    @Test(arguments: [SimpleEncoder.windows1251, .koi8r])
    func `overrules a declaration of UTF-8 that the bytes contradict`(
        encoder: SimpleEncoder
    ) throws {
        let bytes = encoder.encode("<meta charset=utf-8>" + Self.page)
        let decision = try decide(bytes)
        #expect(decision.name.rawValue == (encoder == .koi8r ? "koi8-r" : "windows-1251"))
        #expect(decision.evidence == .statistics)
        #expect(
            decision.overruled == [.init(name: .utf8, claimedBy: .declaration)]
        )
        #expect(try text(bytes).contains(Self.russian))
    }

    @Test(arguments: [(1, 1, true), (40, 29, true), (40, 40, true), (0, 1, false), (10, 29, false)])
    func `believes UTF-8 that is declared as long as half of what is no ASCII is UTF-8`(
        characterCount: Int,
        strayCount: Int,
        isBelieved: Bool
    ) throws {
        let bytes =
            Array(
                "<meta charset=utf-8><p>A line \(String(repeating: "ж ", count: characterCount))"
                    .utf8
            )
            + (0..<strayCount).flatMap { _ in [0xE6, 0x20] }
        let decision = try decide(bytes)
        #expect((decision.name == .utf8) == isBelieved)
        if isBelieved {
            #expect(decision.overruled.isEmpty)
            #expect(decision.malformedCount == strayCount)
        }
    }

    @Test(
        arguments: [SimpleEncoder.windows1251, .koi8r],
        ["windows-1251", "koi8-r", "iso-8859-5"]
    )
    func `overrules one encoding of Cyrillic for another`(
        encoder: SimpleEncoder,
        charset: String
    ) throws {
        // Names, capitals and few letters, as in a short warning below a list of links.
        let notice =
            "Подписчикам из Мелитополя и Симферополя: наша редакция нежелательная. Не храните "
            + "наши выпуски, это кончается арестом. Редакция, 2026."
        let bytes = encoder.encode("<meta charset=\(charset)><p>\(notice)</p>")
        #expect(try decide(bytes).name.rawValue == (encoder == .koi8r ? "koi8-r" : "windows-1251"))
        #expect(try decide(bytes).overruled.isEmpty == (try decide(bytes).name.rawValue == charset))
        #expect(try text(bytes) == notice)
    }

    @Test(arguments: ["windows-1251", "iso-8859-1", "koi8-r"])
    func `overrules a legacy declaration of valid UTF-8`(charset: String) throws {
        let bytes = Array("<meta charset=\(charset)>\(Self.page)".utf8)
        let decision = try decide(bytes)
        #expect(decision.name == .utf8)
        #expect(decision.evidence == .validUTF8)
        #expect(decision.overruled.map(\.claimedBy) == [.declaration])
        #expect(try text(bytes).contains(Self.russian))
    }

    @Test func `overrules Latin 1 for Cyrillic`() throws {
        let bytes = SimpleEncoder.windows1251.encode("<meta charset=iso-8859-1>" + Self.page)
        #expect(try decide(bytes).name.rawValue == "windows-1251")
    }

    @Test func `keeps UTF-8 with a few broken sequences`() throws {
        var bytes = Array("<meta charset=utf-8>\(Self.page)".utf8)
        bytes.append(contentsOf: [0xD0, 0x20, 0xE2, 0x80, 0x20])
        let decision = try decide(bytes)
        #expect(decision.name == .utf8)
        #expect(decision.evidence == .declaration)
        #expect(decision.malformedCount == 2)
        #expect(try text(bytes).hasSuffix("\u{FFFD} \u{FFFD} "))
    }

    @Test func `says that it does not know an encoding`() throws {
        let decision = try decide(Array("<meta charset=klingon><p>ж".utf8), charset: "x-unknown")
        #expect(decision.name == .utf8)
        #expect(decision.overruled.map(\.name.rawValue) == ["x-unknown", "klingon"])
    }

    /// A Thai page of a few words, and what of Thai is Cyrillic to a guess.
    @Test(arguments: ["windows-874", "tis-620", "iso-8859-11"])
    func `follows a declaration of Thai`(charset: String) throws {
        let thai: [UInt8] = [0xE0, 0xC3, 0xD7, 0xCD, 0xA1, 0xC5, 0xD1, 0xBA]
        let bytes = Array("<meta charset=\(charset)><p>".utf8) + thai + [0x20] + thai
        let decision = try decide(bytes)
        #expect(decision.name.rawValue == "windows-874")
        #expect(decision.overruled.isEmpty)
        #expect(try text(bytes) == "เรือกลับ เรือกลับ")
    }

    @Test func `takes x-user-defined for windows-1252 in a page only`() throws {
        let bytes = Array("<meta charset=x-user-defined><p>caf".utf8) + [0xE9]
        #expect(try decide(bytes).name.rawValue == "windows-1252")
        #expect(try decide(bytes, charset: "x-user-defined").name.rawValue == "x-user-defined")
        #expect(try text(bytes, charset: "x-user-defined") == "caf\u{F7E9}")
    }

    @Test(arguments: ["utf-8", "shift_jis", "iso-8859-1"])
    func `overrules a declaration that Japanese contradicts`(charset: String) throws {
        // "日本の新聞は橋の工事を" in EUC-JP, of which Shift_JIS makes katakana and errors.
        let japanese: [UInt8] = [
            0xC6, 0xFC, 0xCB, 0xDC, 0xA4, 0xCE, 0xBF, 0xB7, 0xCA, 0xB9, 0xA4, 0xCF, 0xB6, 0xB6,
            0xA4, 0xCE, 0xB9, 0xA9, 0xBB, 0xF6, 0xA4, 0xF2,
        ]
        let words = [[UInt8]](repeating: japanese, count: 10).joined()
        let decision = try decide(Array("<meta charset=\(charset)><p>".utf8) + words)
        #expect(decision.name.rawValue == "euc-jp")
        #expect(decision.overruled.count == 1)
    }

    @Test func `follows a declaration of rare characters`() throws {
        // Traditional characters in GBK, which a guess takes for nothing it knows.
        let word: [UInt8] = [0x87, 0xF8, 0xE9, 0x54, 0x8C, 0xA6, 0xEF, 0x4C]
        let words = [[UInt8]](repeating: word, count: 9).joined()
        let decision = try decide(Array("<meta charset=gbk><p>".utf8) + words)
        #expect(decision.name.rawValue == "gbk")
        #expect(decision.overruled.isEmpty)
    }

    @Test func `recognises UTF-16 without a mark`() throws {
        for encoder in [SimpleEncoder.utf16LittleEndian, .utf16BigEndian] {
            let bytes = Array(encoder.encode("<html><body><p class=lead>" + Self.russian)[2...])
            let decision = try decide(bytes)
            #expect(decision.name.rawValue.hasPrefix("utf-16"))
            #expect(try text(bytes) == Self.russian)
        }
    }

    @Test func `takes ASCII for UTF-8 by default`() throws {
        let decision = try decide(Array("<p>plain".utf8))
        #expect(decision == EncodingDecision(name: .utf8, evidence: .fallback))
    }

    @Test(arguments: [
        ([UInt8](arrayLiteral: 0xE2, 0x82), "\u{FFFD}"),
        ([0xF0, 0x9F, 0x98], "\u{FFFD}"),
        ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
        ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ([0xE2, 0x28, 0xA1], "\u{FFFD}(\u{FFFD}"),
        ([0xF5], "\u{FFFD}"),
    ])
    func `replaces each broken sequence once`(bytes: [UInt8], expected: String) throws {
        let file = Array("<p>жжжжжжжжжжжжжжжжжж".utf8) + bytes + Array(".</p>".utf8)
        #expect(try text(file).hasSuffix("ж" + expected + "."))
    }
}
