/// A language of East Asia in one encoding, as a guess tries it on a text.
struct EastAsianProfile {
    /// The encoding.
    let encoding: MultiByteEncoding
    /// The characters that the language uses most.
    private let common: Set<UInt32>
    /// Whether the language writes kana.
    private let writesKana: Bool
    /// The characters of two bytes that are usual, by the number that their bytes make: level 1 of
    /// the standard, or the syllables of Korean.
    private let usual: ClosedRange<Int>
    /// Those that are rarer, but still of the standard.
    private let rarer: ClosedRange<Int>
    /// Whether the second bytes of both begin at 0xA1, and others belong to later additions.
    private let isOfEUC: Bool
    /// The decoder of a character.
    private let character: @Sendable (Int, Span<UInt8>) -> DecodedCharacter

    /// Weights in half bits for a character, beside one that is as likely as any other pair of bytes.
    private enum Weight {
        static let hiragana = 16
        static let katakana = 12
        static let common = 12
        static let punctuation = 12
        static let usual = 5
        static let fullWidth = 3
        static let rarer = -3
        static let rare = -8
        /// A halfwidth katakana, of one byte.
        static let halfWidth = -6
        /// Bytes that are no character: one of them outweighs a sentence.
        static let malformed = -40
    }

    /// All profiles.
    static let all: [EastAsianProfile] = [
        EastAsianProfile(
            encoding: .gbk,
            common: CommonCharacters.simplifiedChinese,
            usual: 0xB0A1...0xD7FE,
            rarer: 0xD8A1...0xF7FE,
            isOfEUC: true,
            character: GB18030Decoder.character
        ),
        EastAsianProfile(
            encoding: .big5,
            common: CommonCharacters.traditionalChinese,
            usual: 0xA440...0xC6FE,
            rarer: 0xC940...0xF9FE,
            character: Big5Decoder.character
        ),
        EastAsianProfile(
            encoding: .shiftJIS,
            common: CommonCharacters.japanese,
            writesKana: true,
            usual: 0x889F...0x9872,
            rarer: 0x989F...0xEAA4,
            character: ShiftJISDecoder.character
        ),
        EastAsianProfile(
            encoding: .eucJP,
            common: CommonCharacters.japanese,
            writesKana: true,
            usual: 0xB0A1...0xCFFE,
            rarer: 0xD0A1...0xF4FE,
            isOfEUC: true,
            character: EUCJPDecoder.character
        ),
        EastAsianProfile(
            encoding: .eucKR,
            common: CommonCharacters.korean,
            usual: 0xB0A1...0xC8FE,
            rarer: 0xCAA1...0xFDFE,
            isOfEUC: true,
            character: EUCKRDecoder.character
        ),
    ]

    private init(
        encoding: MultiByteEncoding,
        common: Set<UInt32>,
        writesKana: Bool = false,
        usual: ClosedRange<Int>,
        rarer: ClosedRange<Int>,
        isOfEUC: Bool = false,
        character: @escaping @Sendable (Int, Span<UInt8>) -> DecodedCharacter
    ) {
        self.encoding = encoding
        self.common = common
        self.writesKana = writesKana
        self.usual = usual
        self.rarer = rarer
        self.isOfEUC = isOfEUC
        self.character = character
    }

    /// How well the profile suits a file.
    ///
    /// - Parameters:
    ///   - bytes: the file, from its beginning, since a character may end in an ASCII byte.
    ///   - size: how many bytes from 0x80 on are looked at.
    /// - Returns: half bits for each byte from 0x80 on.
    func score(on bytes: [UInt8], size: Int) -> Double {
        let span = bytes.span
        var total = 0
        var count = 0
        var index = 0
        while index < span.count, count < size {
            if span[index] < 0x80 {
                index += 1
                continue
            }
            let character = character(index, span)
            let end = index + character.length
            let second = index + 1 < span.count ? Int(span[index + 1]) : 0
            total += weight(of: character, bytes: Int(span[index]) << 8 | second)
            while index < end {
                if span[index] >= 0x80 { count += 1 }
                index += 1
            }
        }
        return count == 0 ? 0 : Double(total) / Double(count)
    }

    private func weight(of character: DecodedCharacter, bytes: Int) -> Int {
        guard case .scalar(let scalar, let length) = character else {
            if case .malformed = character { return Weight.malformed }
            return Weight.rare
        }
        if length == 1 { return encoding == .shiftJIS ? Weight.halfWidth : 0 }
        if CommonCharacters.punctuation.contains(scalar) { return Weight.punctuation }
        switch scalar {
        case 0x3041...0x3093: return writesKana ? Weight.hiragana : Weight.rare
        case 0x30A1...0x30F6: return writesKana ? Weight.katakana : Weight.rare
        case 0xFF01...0xFF5E: return Weight.fullWidth
        default: break
        }
        if common.contains(scalar) { return Weight.common }
        guard length == 2, !isOfEUC || bytes & 0xFF >= 0xA1 else { return Weight.rare }
        if usual.contains(bytes) { return Weight.usual }
        return rarer.contains(bytes) ? Weight.rarer : Weight.rare
    }
}
