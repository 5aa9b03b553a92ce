/// How much a character speaks for a text being what it seems.
///
/// Weights are in half bits, rounded: letters by how often the languages of their script use them,
/// signs by whether prose holds them at all. They are general knowledge of these languages, tuned on
/// no corpus; `EncodingGuessTests` says on what they hold.
enum LetterWeights {
    /// What a decoded byte is.
    enum Class: UInt8 {
        /// No letter: a sign that prose holds, or not.
        case sign
        /// A tone of Vietnamese, behind its vowel.
        case mark
        /// A small letter of the Latin alphabet.
        case latinSmall
        /// A capital of the Latin alphabet.
        case latinCapital
        /// A small letter of Cyrillic or Greek, or a letter of Hebrew, Arabic or Thai.
        case otherSmall
        /// A capital of Cyrillic or Greek.
        case otherCapital
    }

    /// The class of a scalar value.
    static func classify(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0x41...0x5A: .latinCapital
        case 0x61...0x7A, 0xDF, 0xE0...0xF6, 0xF8...0xFF: .latinSmall
        case 0xC0...0xD6, 0xD8...0xDE: .latinCapital
        case 0x100...0x17F: capitalOrSmall(scalar)
        case 0x192, 0x1A1, 0x1B0: .latinSmall
        case 0x218, 0x21A, 0x1A0, 0x1AF: .latinCapital
        case 0x219, 0x21B: .latinSmall
        case 0x386, 0x388...0x38F, 0x391...0x3AB: .otherCapital
        case 0x390, 0x3AC...0x3CE: .otherSmall
        case 0x400...0x42F, 0x490: .otherCapital
        case 0x430...0x45F, 0x491: .otherSmall
        case 0x5B0...0x5C2, 0x5D0...0x5EA, 0x621...0x64A, 0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC:
            .otherSmall
        case 0xE01...0xE3A, 0xE40...0xE4E: .otherSmall
        case 0x300, 0x301, 0x303, 0x309, 0x323: .mark
        default: .sign
        }
    }

    /// The weights of small letters beyond Latin by scalar value; capitals weigh as much less one.
    ///
    /// Latin letters with marks are weighed by ``EncodingProfile``, since their languages differ.
    static let letters: [UInt32: Int] = {
        var weights: [UInt32: Int] = [:]
        for (weight, letters) in vocabulary {
            for letter in letters.unicodeScalars { weights[letter.value] = weight }
        }
        return weights
    }()

    /// Signs that prose and its markup hold.
    static let plainSigns: Set<UInt32> = Set(
        "\u{A0}«»„“”‘’‚‹›–—…•·№©®™§°€£¡¿\u{AD}،؟؛".unicodeScalars.map(\.value)
    )

    private static let vocabulary: [(Int, String)] = [
        // Russian, Ukrainian, Belarusian, Bulgarian, Serbian.
        (7, "оаеин"),
        (6, "тсрвлкі"),
        (5, "мдпуяы"),
        (4, "ьгзбчйї"),
        (3, "хжшюцєў"),
        (2, "щэфёґ"),
        (1, "ъјљњћџђ"),
        // Greek.
        (7, "αοιετς"),
        (6, "νσηυρ"),
        (5, "πκμλό"),
        (4, "ίάέήωγδ"),
        (3, "θφχβξύώ"),
        (1, "ζψϊϋΐΰ"),
        // Hebrew.
        (8, "יו"),
        (7, "הל"),
        (6, "אמרתב"),
        (5, "שנםדע"),
        (4, "קחפכ"),
        (3, "טגןזצסךףץ"),
        (1, "\u{5B0}\u{5B1}\u{5B2}\u{5B4}\u{5B5}\u{5B6}\u{5B7}\u{5B8}\u{5B9}\u{5BC}\u{5C1}"),
        // Arabic and Persian.
        (7, "الي"),
        (6, "منرتوبةعد"),
        (5, "فسهكقحأج"),
        (4, "شطصخىإذزثئ"),
        (2, "ضغظءؤآپچگژیک"),
        // Thai, in which vowels and tones are letters of their own.
        (7, "านรกอเง\u{E48}"),
        (6, "มยลวดทสต\u{E31}\u{E49}"),
        (5, "บปคพหแจะ\u{E34}\u{E35}"),
        (4, "ขชใไโถผ\u{E33}\u{E36}\u{E37}\u{E38}\u{E39}\u{E47}\u{E4C}"),
        (2, "ซณธศษภญฟฉฐๆฝฎฏ"),
    ]

    private static func capitalOrSmall(_ scalar: UInt32) -> Class {
        switch scalar {
        // From here on capitals have odd numbers; before and after, even ones.
        case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? .latinCapital : .latinSmall
        case 0x138, 0x149, 0x17F: .latinSmall
        case 0x178: .latinCapital
        default: scalar & 1 == 0 ? .latinCapital : .latinSmall
        }
    }

    /// The small letter of a capital.
    static func small(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0xC0...0xDE: scalar + 0x20
        case 0x139...0x148, 0x179...0x17E, 0x100...0x17F, 0x1A0, 0x1AF, 0x218, 0x21A, 0x490:
            scalar + 1
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 37
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 63
        case 0x391...0x3AB, 0x410...0x42F: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        default: scalar
        }
    }
}
