import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatHTML

@Suite struct EncodingGuessTests {
    private static let russian =
        """
        Вчера вечером жители города собрались у здания суда, чтобы поддержать журналистов. Юристы \
        объяснили, что закон запрещает участие в работе таких объединений. Ещё раньше об этом писали.
        """
    private static let ukrainian =
        """
        Увечері мешканці міста зібралися біля будівлі суду, щоб підтримати журналістів. Юристи \
        пояснили, що закон забороняє участь у роботі таких об'єднань, і нагадали про їхні права.
        """
    private static let belarusian =
        """
        Учора ўвечары жыхары горада сабраліся каля будынка суда, каб падтрымаць журналістаў. Юрысты \
        растлумачылі, што закон забараняе ўдзел у працы такіх аб'яднанняў.
        """
    private static let german =
        "Die Behörden hätten früher über die Änderung berichten müssen, größere Städte ließen prüfen."
    private static let french =
        "Le député a déclaré que la décision du gouvernement était prévue à l’été, après le débat."
    private static let polish =
        "Mieszkańcy Łodzi zebrali się wczoraj, żeby wesprzeć dziennikarzy. Sąd ogłosił też swoją decyzję."
    private static let czech =
        "Včera večer se obyvatelé města sešli před soudem, aby podpořili novináře; úřady mlčely dál."
    private static let hungarian =
        "A város lakói tegnap este összegyűltek a bíróság előtt, hogy támogassák az újságírókat."
    private static let lithuanian =
        "Miesto gyventojai vakar vakare susirinko prie teismo paremti žurnalistų; šį sprendimą jie smerkė."
    private static let spanish =
        "Los vecinos se reunieron ayer por la mañana ante el tribunal; también habló el periodista. ¿Qué pasó después?"
    private static let danish =
        "Byens borgere mødtes i går aftes foran retten for at støtte journalisterne, også fra små blade."
    private static let turkish =
        "Şehirde yaşayan halk dün akşam gazetecilere destek için toplandı; çağrı geniş yankı buldu, ığdır."
    private static let greek =
        "Οι κάτοικοι της πόλης συγκεντρώθηκαν χθες το βράδυ για να στηρίξουν τους δημοσιογράφους."
    private static let hebrew = "תושבי העיר התאספו אתמול בערב ליד בית המשפט כדי לתמוך בעיתונאים"
    private static let thai =
        "ชาวเมืองมารวมตัวกันเมื่อเย็นวานนี้หน้าศาลเพื่อสนับสนุนนักข่าว กฎหมายห้ามการเข้าร่วมในองค์กรเหล่านี้"
    private static let arabic = "تجمع سكان المدينة مساء أمس أمام المحكمة لدعم الصحفيين في قضيتهم"

    @Test(arguments: [
        (russian, SingleByteEncoding.windows1251), (russian, .koi8r), (russian, .ibm866),
        (russian, .iso8859x5), (russian, .macCyrillic), (ukrainian, .windows1251),
        (ukrainian, .koi8u), (ukrainian, .iso8859x5), (belarusian, .windows1251),
        (german, .windows1252), (french, .windows1252), (polish, .windows1250),
        (czech, .windows1250), (hungarian, .windows1250),
        (lithuanian, .windows1257), (spanish, .windows1252), (danish, .windows1252),
        (polish, .iso8859x2), (turkish, .windows1254), (greek, .windows1253),
        (hebrew, .windows1255), (arabic, .windows1256), (arabic, .iso8859x6),
        (thai, .windows874), (czech, .iso8859x2), (lithuanian, .iso8859x4),
    ])
    func `tells a language's encodings apart`(text: String, encoding: SingleByteEncoding) throws {
        let bytes = try text.unicodeScalars.map { scalar in
            let byte = (UInt8.min...UInt8.max).first { encoding.scalar(of: $0) == scalar.value }
            return try #require(byte, "\(scalar)")
        }
        let guess = try #require(EncodingGuess(bytes))
        #expect(guess.encoding == .singleByte(encoding))
    }

    /// A sentence about a pier, in bytes that Python made.
    @Test(arguments: [
        (
            MultiByteEncoding.gbk,
            """
            b8dbbfdaceafd4b1bbe1d4dab5dab6feb4ced6d8bda8d6d0d0deb8b4c1cbc8a5c4eab1bbb7e7\
            b1a9b4b5b6cfb5c4b1b1c2ebcdb7a1a3b9a4c8cbc3c7cbb5a3accbc4caaeb8f9c4bed7aed6d0\
            d3d0caaed2bbb8f9d2d1beadb8fcbbbba1a3
            """,
            """
            港口委员会在第二次重建中修复了去年被风暴吹断的北码头。工人们说，四十根木\
            桩中有十一根已经更换。
            """
        ),
        (
            MultiByteEncoding.big5,
            """
            b4e4a466a965adfbb77ca662b2c4a447a6b8adababd8a4a4add7b45fa446a568a67eb351adb7\
            bcc9a76ac25faabaa55fbd58c059a143a475a448adccbba1a141a57ca451aedaa4ecbccea4a4\
            a6b3a451a440aedaa477b867a7f3b4aba143
            """,
            """
            港口委員會在第二次重建中修復了去年被風暴吹斷的北碼頭。工人們說，四十根木\
            樁中有十一根已經更換。
            """
        ),
        (
            MultiByteEncoding.shiftJIS,
            """
            8d60987088cf88f589ef82cd8df0944e82cc979282c589f382ea82bd966b82cc8e568bb482f0\
            92bc82b582dc82b582bd81428dec8bc688f582c982e682e982c681418e6c8f5c967b82cc8d59\
            82cc82a482bf8f5c88ea967b82aa905682b582ad82c882c182bd82c682a282a48142
            """,
            """
            港湾委員会は昨年の嵐で壊れた北の桟橋を直しました。作業員によると、四十本\
            の杭のうち十一本が新しくなったという。
            """
        ),
        (
            MultiByteEncoding.eucJP,
            """
            b9c1cfd1b0d1b0f7b2f1a4cfbaf2c7afa4cecdf2a4c7b2f5a4eca4bfcbcca4cebbb7b6b6a4f2\
            c4bea4b7a4dea4b7a4bfa1a3baeeb6c8b0f7a4cba4e8a4eba4c8a1a2bbcdbdbdcbdca4ceb9ba\
            a4cea4a6a4c1bdbdb0eccbdca4acbfb7a4b7a4afa4caa4c3a4bfa4c8a4a4a4a6a1a3
            """,
            """
            港湾委員会は昨年の嵐で壊れた北の桟橋を直しました。作業員によると、四十本\
            の杭のうち十一本が新しくなったという。
            """
        ),
        (
            MultiByteEncoding.iso2022JP,
            """
            1b244239414f51305130773271244f3a72472f244e4d7224473275246c243f4b4c244e3b3736\
            362472443e2437245e2437243f21233a6e36483077244b2468246b244821223b4d3d3d4b5c24\
            4e393a244e242624413d3d306c4b5c242c3f372437242f244a2443243f24482424242621231b\
            2842
            """,
            """
            港湾委員会は昨年の嵐で壊れた北の桟橋を直しました。作業員によると、四十本\
            の杭のうち十一本が新しくなったという。
            """
        ),
        (
            MultiByteEncoding.eucKR,
            """
            c7d7b8b820c0a7bff8c8b8b4c220c1f6b3adc7d820c6f8c7b3c0b8b7ce20bacebcadc1f820ba\
            cfc2ca20baceb5ceb8a620b0edc3c6b4d92e20c0dbbef7c0dab5e9c0ba20b8bbb6d220b8b6c8\
            e720b0b320b0a1bfeeb5a520bfadc7d120b0b3b0a120bbf5b0cdc0ccb6f3b0ed20b8bbc7dfb4\
            d92e
            """,
            """
            항만 위원회는 지난해 폭풍으로 부서진 북쪽 부두를 고쳤다. 작업자\
            들은 말뚝 마흔 개 가운데 열한 개가 새것이라고 말했다.
            """
        ),
    ])
    func `tells the encodings of East Asia apart`(
        encoding: MultiByteEncoding,
        hexadecimal: String,
        text: String
    ) throws {
        let digits = Array(hexadecimal)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        let page = Array("<p class=lead>".utf8) + bytes + Array("</p>".utf8)
        let decoded = SourceDecoder.decode(page, charset: nil)
        #expect(decoded.encoding.name.rawValue == encoding.rawValue)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == "<p class=lead>\(text)</p>")
    }

    @Test func `tells Vietnamese whose tones stand behind their vowels`() throws {
        // "Bộ trưởng nói về việc này"
        let words: [UInt8] = [
            0x42, 0xF4, 0xF2, 0x20, 0x74, 0x72, 0xFD, 0xF5, 0xD2, 0x6E, 0x67, 0x20, 0x6E, 0x6F,
            0xEC, 0x69, 0x20, 0x76, 0xEA, 0xCC, 0x20, 0x76, 0x69, 0xEA, 0xF2, 0x63, 0x20, 0x6E,
            0x61, 0xCC, 0x79,
        ]
        let guess = try #require(EncodingGuess(words))
        #expect(guess.encoding == .singleByte(.windows1258))
    }

    @Test func `does not guess from ASCII`() {
        #expect(EncodingGuess(Array("A page without any letter beyond ASCII.".utf8)) == nil)
    }

    @Test func `does not believe noise`() {
        var random = SeededGenerator(seed: 5)
        let bytes = (0..<4_000).map { _ in UInt8.random(in: 0x20...0xFF, using: &random) }
        #expect(EncodingGuess(bytes) == nil)
    }
}
