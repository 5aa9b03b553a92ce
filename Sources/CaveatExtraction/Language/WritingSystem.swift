internal import CaveatModel

/// A script, as far as it helps to tell languages apart.
enum WritingSystem: UInt8, CaseIterable {
    // Scripts of several languages; the raw values are the numbers of their tables in CLanguageProfiles.
    case latin, cyrillic, arabic, devanagari
    // Scripts that next to one language alone has.
    case greek, armenian, hebrew, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada
    case malayalam, sinhala, thai, lao, tibetan, myanmar, georgian, hangul, ethiopic, khmer
    // Japanese has both, Chinese only the second.
    case kana, han

    /// The script of a letter in lower case, as ``LetterFold`` makes it; nil for what is no letter.
    init?(of letter: UInt32) {
        switch letter {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF: self = .latin
        case ..<0x370: return nil
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x530...0x58F: self = .armenian
        case 0x5D0...0x5F2: self = .hebrew
        case 0x620...0x65F, 0x66E...0x6D3, 0x6D5, 0x6FA...0x6FF, 0x750...0x77F: self = .arabic
        case 0x900...0x963, 0x970...0x97F: self = .devanagari
        case 0x980...0x9E3: self = .bengali
        case 0xA00...0xA65: self = .gurmukhi
        case 0xA80...0xAE3: self = .gujarati
        case 0xB00...0xB63: self = .oriya
        case 0xB80...0xBE5: self = .tamil
        case 0xC00...0xC65: self = .telugu
        case 0xC80...0xCE5: self = .kannada
        case 0xD00...0xD65: self = .malayalam
        case 0xD80...0xDFF: self = .sinhala
        case 0xE01...0xE4E: self = .thai
        case 0xE80...0xECF: self = .lao
        case 0xF00...0xFBC: self = .tibetan
        case 0x1000...0x109F: self = .myanmar
        case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
        case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
        case 0x1200...0x137F: self = .ethiopic
        case 0x1780...0x17D3: self = .khmer
        case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .kana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
        default: return nil
        }
    }

    /// Whether several languages are written in the script, which have a profile each.
    var hasSeveralLanguages: Bool { rawValue <= Self.devanagari.rawValue }

    /// For the number of each script its ``language``, made once.
    static let languages = allCases.map { $0.language.flatMap { LanguageTag($0.description) } }

    /// The language that has the script next to alone; nil for scripts of several.
    var language: StaticString? {
        switch self {
        case .latin, .cyrillic, .arabic, .devanagari: nil
        case .greek: "el"
        case .armenian: "hy"
        case .hebrew: "he"
        case .bengali: "bn"
        case .gurmukhi: "pa"
        case .gujarati: "gu"
        case .oriya: "or"
        case .tamil: "ta"
        case .telugu: "te"
        case .kannada: "kn"
        case .malayalam: "ml"
        case .sinhala: "si"
        case .thai: "th"
        case .lao: "lo"
        case .tibetan: "bo"
        case .myanmar: "my"
        case .georgian: "ka"
        case .hangul: "ko"
        case .ethiopic: "am"
        case .khmer: "km"
        case .kana: "ja"
        case .han: "zh"
        }
    }

    /// How many letters of an alphabet a sign of the script says as much as.
    var lettersPerSign: Int {
        switch self {
        case .hangul, .kana, .han: 3
        default: 1
        }
    }
}
