import CaveatTestSupport
import Testing

@testable import CaveatText

@Suite struct WordScannerTests {
    /// Words as `folded=bytes`, the bytes as they stand in the text.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let text: String
        let words: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "case", text: "Fines ШТРАФ", words: ["fines=Fines", "штраф=ШТРАФ"]),
        Case(name: "yo", text: "Признанё Ёж", words: ["признане=Признанё", "еж=Ёж"]),
        Case(
            name: "Turkish i",
            text: "İDARİ ısı",
            words: ["idari=İDARİ", "isi=ısı"]
        ),
        Case(
            name: "sharp s",
            text: "Straße STRASSE",
            words: ["strasse=Straße", "strasse=STRASSE"]
        ),
        Case(name: "ligature", text: "ﬁne", words: ["fine=ﬁne"]),
        Case(name: "full width", text: "ＦＩＮＥ５", words: ["fine5=ＦＩＮＥ５"]),
        Case(
            name: "soft hyphen",
            text: "un\u{AD}desir\u{200B}able",
            words: ["undesirable=un\u{AD}desir\u{200B}able"]
        ),
        Case(
            name: "direction marks and replacement characters",
            text: "\u{200F}حظر\u{202C} fi\u{FFFD}ne\u{FEFF}",
            words: ["حظر=حظر", "fine=fi\u{FFFD}ne"]
        ),
        Case(
            name: "combining marks",
            text: "руски\u{306} cafe\u{301} о\u{301}рган",
            words: ["рускй=руски\u{306}", "café=cafe\u{301}", "орган=о\u{301}рган"]
        ),
        Case(
            name: "Vietnamese with two marks",
            text: "Viê\u{323}t Việt",
            words: ["việt=Viê\u{323}t", "việt=Việt"]
        ),
        Case(
            name: "apostrophes of all kinds",
            text: "don't don’t donʼt",
            words: ["don=don", "t=t", "don=don", "t=t", "don=don", "t=t"]
        ),
        Case(
            name: "hyphens and dashes",
            text: "СМИ-иноагент СМИ—иноагент",
            words: ["сми=СМИ", "иноагент=иноагент", "сми=СМИ", "иноагент=иноагент"]
        ),
        Case(name: "numbers", text: "149-ФЗ 20.33", words: ["149=149", "фз=ФЗ", "20=20", "33=33"]),
        Case(name: "footnote marks", text: "Meta* Meta¹", words: ["meta=Meta", "meta=Meta"]),
        Case(name: "Latin letters in a Cyrillic word", text: "aгент", words: ["агент=aгент"]),
        Case(name: "Latin capitals in a Cyrillic word", text: "AГEHT", words: ["агент=AГEHT"]),
        Case(
            name: "Cyrillic letters in a Latin word",
            text: "finе fоreign",
            words: ["fine=finе", "foreign=fоreign"]
        ),
        Case(name: "a word of two scripts", text: "ЖZ", words: ["жz=ЖZ"]),
        Case(
            name: "letter-spaced capitals",
            text: "Н А С Т О Я Щ И Й, М А Т",
            words: ["настоящий=Н А С Т О Я Щ И Й", "мат=М А Т"]
        ),
        Case(
            name: "two initials are no word",
            text: "A B c",
            words: ["a=A", "b=B", "c=c"]
        ),
        Case(
            name: "Han, Kana and Thai by the character",
            text: "国家a分かไท",
            words: ["国=国", "家=家", "a=a", "分=分", "か=か", "ไ=ไ", "ท=ท"]
        ),
        Case(name: "Hangul by the word", text: "대한민국 법", words: ["대한민국=대한민국", "법=법"]),
        Case(name: "Greek", text: "ΝΌΜΟΣ νόμος", words: ["νόμοσ=ΝΌΜΟΣ", "νόμοσ=νόμος"]),
        Case(name: "Armenian", text: "ՕՐԵՆՔ և", words: ["օրենք=ՕՐԵՆՔ", "եւ=և"]),
        Case(name: "Georgian capitals", text: "ᲐᲒᲔᲜᲢᲘ", words: ["აგენტი=ᲐᲒᲔᲜᲢᲘ"]),
        Case(
            name: "Arabic points and Persian letters",
            text: "قَانُون کی",
            words: ["قانون=قَانُون", "كي=کی"]
        ),
        Case(name: "bold mathematical letters", text: "𝗡𝗢𝗧𝗜𝗖𝗘", words: ["notice=𝗡𝗢𝗧𝗜𝗖𝗘"]),
        Case(name: "emoji", text: "stop⚠️now🚫", words: ["stop=stop", "now=now"]),
        Case(name: "nothing", text: " … — ", words: []),
    ]

    @Test(arguments: cases)
    func `folds words and keeps their bytes`(example: Case) {
        let words = Words(of: example.text).words
        #expect(words.map { "\($0.folded)=\($0.written)" } == example.words)
    }

    @Test(arguments: [
        ("One here. Two here.", ["One here.", "Two here."]),
        ("Is it? Yes! Well… Now", ["Is it?", "Yes!", "Well…", "Now"]),
        ("He said “no.” Then left.", ["He said “no.”", "Then left."]),
        ("A. Smith came. Mr. Jones left.", ["A. Smith came.", "Mr. Jones left."]),
        ("See Art. 20 of it. Do it. Go.", ["See Art. 20 of it.", "Do it.", "Go."]),
        ("в г. Москве, т. е. там. Всё.", ["в г. Москве, т. е. там.", "Всё."]),
        ("visit example.org today", ["visit example.org today"]),
        ("法律。违规", ["法律。", "违规"]),
        ("  «Она. Он» ", ["«Она.", "Он»"]),
    ])
    func `cuts sentences`(text: String, sentences: [String]) {
        let stream = WordStream(
            of: Array(text.utf8),
            blocks: [0..<text.utf8.count],
            index: WordIndex(Lexicon())
        )
        let bytes = Array(text.utf8)
        #expect(
            stream.sentences.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
                .map { $0.drop { $0 == " " } } == sentences.map { $0[...] }
        )
    }

    @Test func `cuts what has no full stop`() {
        let text = Array((1...200).map { "w\($0)" }.joined(separator: ", ").utf8)
        let stream = WordStream(
            of: text,
            blocks: [0..<text.count],
            index: WordIndex(Lexicon())
        )
        let most = WordStream.longestSentence
        #expect(stream.sentences.map(\.firstWord) == [0, most, 2 * most])
        #expect(stream.words(ofSentence: 2).count == 200 - 2 * most)
        let sentences = stream.words.indices.map(stream.sentence(ofWord:))
        #expect(sentences == (0..<200).map { $0 / most })
        for (one, next) in zip(stream.sentences, stream.sentences.dropFirst()) {
            #expect(one.end == next.start)
        }
    }

    @Test func `cuts words longer than it keeps without losing their place`() {
        let long = String(repeating: "ы", count: 100)
        let words = Words(of: "a \(long) b").words
        #expect(words.map(\.written) == ["a", long, "b"])
    }

    @Test func `every sign below the digits separates words`() {
        for sign in UInt8(0)..<WordScanner.firstDigit {
            let text = String(decoding: [0x61, 0x62, sign, 0x63], as: UTF8.self)
            #expect(Words(of: text).words.map(\.written) == ["ab", "c"], "sign \(sign)")
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `words of plain letters are what is left between other signs`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let signs = Array("aAbzZ09 .,-'\n!/:@[`{~é")
        let text = String((0..<400).compactMap { _ in signs.randomElement(using: &random) })
            // Capitals between spaces would be one word.
            .replacing(/\b[AZ]\b/, with: "a")
        let expected = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let words = Words(of: text).words
        #expect(words.map(\.written) == expected)
        #expect(words.map(\.folded) == expected.map { $0.lowercased() })
        #expect(words.map(\.isCapitalized) == expected.map { $0.first?.isUppercase ?? false })
    }
}

/// Collects the words of a text.
struct Words: WordSink {
    private(set) var words: [(folded: String, written: String, isCapitalized: Bool)] = []
    private let bytes: [UInt8]

    init(of text: String) {
        bytes = Array(text.utf8)
        let scanner = WordScanner()
        let copy = bytes
        var word = FoldedWord()
        scanner.scan(0..<copy.count, of: copy.span, using: &word, into: &self)
    }

    mutating func receive(_ word: inout FoldedWord) {
        var folded = ""
        for scalar in word.letters {
            folded.unicodeScalars.append(Unicode.Scalar(scalar) ?? "?")
        }
        let written = String(decoding: bytes[word.start..<word.end], as: UTF8.self)
        words.append((folded, written, word.isCapitalized))
    }
}
