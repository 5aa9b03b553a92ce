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
    private static let arabic = "تجمع سكان المدينة مساء أمس أمام المحكمة لدعم الصحفيين في قضيتهم"

    @Test(arguments: [
        (russian, SingleByteEncoding.windows1251), (russian, .koi8r), (russian, .ibm866),
        (russian, .iso8859x5), (russian, .macCyrillic), (ukrainian, .windows1251),
        (ukrainian, .koi8u), (ukrainian, .iso8859x5), (belarusian, .windows1251),
        (german, .windows1252), (french, .windows1252), (polish, .windows1250),
        (czech, .windows1250), (hungarian, .windows1250),
        (lithuanian, .windows1257), (spanish, .windows1252), (danish, .windows1252),
        (polish, .iso8859x2), (turkish, .windows1254), (greek, .windows1253),
        (hebrew, .windows1255), (arabic, .windows1256),
    ])
    func `tells a language's encodings apart`(text: String, encoding: SingleByteEncoding) throws {
        let bytes = try text.unicodeScalars.map { scalar in
            let byte = (UInt8.min...UInt8.max).first { encoding.scalar(of: $0) == scalar.value }
            return try #require(byte, "\(scalar)")
        }
        let guess = try #require(EncodingGuess(bytes))
        #expect(guess.encoding == encoding)
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
