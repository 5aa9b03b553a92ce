import CaveatModel
import CaveatTestSupport
import CaveatText
import Testing

@testable import CaveatRules

/// What holds of every text, however strange.
@Suite struct AnyTextTests {
    /// Scalars that mean something to the scanner, and one of every other kind.
    private static let alphabet: [Unicode.Scalar] = [
        "a", "A", "i", "İ", "ı", "ß", "ﬁ", "é", "\u{301}", "\u{306}", "\u{327}", "и", "И", "ё", "ж",
        "а", "Α", "ς", "և", "Ა", "ا", "ی", "\u{64B}", "\u{640}", "国", "か", "ไ", "한", "क", "\u{94D}",
        "5", "٥", "５", "𝗡", "𐐀", "𠀀", "⚠", "🚫", "\u{FE0F}", " ", " ", " ", "\n", "\t", "\u{A0}",
        "\u{AD}", "\u{200B}", "\u{200F}", "\u{FEFF}", "\u{FFFD}", "\u{E000}", "\u{E0041}", ".", "!",
        "。", "…", "'", "’", "\"", "«", "»", "„", "“", "-", "—", "*", "¹", "№",
    ]

    @Test(arguments: 1...200)
    func `keeps words apart, in order and on the borders of characters`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let blocks = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            Paragraph(text: Self.text(using: &random))
        }
        let article = Article(blocks)
        let stream = WordStream(of: article, index: WordIndex(Lexicon()))
        #expect(stream.blockStarts.count == blocks.count + 1)
        var last = 0
        for (index, word) in stream.words.enumerated() {
            let span = article.blocks[stream.block(ofWord: index)].span
            #expect(last <= word.start && word.start < word.end, "seed \(seed)")
            #expect(span.start <= word.start && Int(word.end) <= span.end, "seed \(seed)")
            for offset in [Int(word.start), Int(word.end)] {
                #expect(article.text[offset] & 0xC0 != 0x80, "seed \(seed)")
            }
            last = Int(word.end)
        }
        for sentence in stream.sentences {
            #expect(sentence.start < sentence.end, "seed \(seed)")
        }
    }

    @Test(arguments: 1...100)
    func `finds a phrase that is cut out of the text itself`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let text = Self.text(using: &random)
        let article = Article([Paragraph(text: text)])
        let plain = WordStream(of: article, index: WordIndex(Lexicon()))
        guard plain.words.count >= 2 else { return }
        let start = Int.random(in: 0..<plain.words.count - 1, using: &random)
        let end = min(plain.words.count, start + Int.random(in: 2...6, using: &random))
        let slice = article.string(in: ArticleSpan(plain.bytes(ofWords: start..<end)))
        var phrase = ""
        for scalar in slice.unicodeScalars where scalar != "\u{FEFF}" {
            let isMeant = !["*", "\n", "\t"].contains(scalar)
            phrase += scalar == "'" ? "''" : isMeant ? String(scalar) : " "
        }
        guard !phrase.contains("..") else { return }
        let rules = try SampleRules.compile(SampleRules.rule(when: "phrase: ['\(phrase)']"))
        let findings = rules.scan(article)
        #expect(!findings.isEmpty, "seed \(seed), phrase \(phrase)")
        for evidence in findings.flatMap(\.evidence) {
            #expect(article.string(in: evidence.span) == evidence.quote)
        }
    }

    private static func text(using random: inout SeededGenerator) -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...80, using: &random) {
            text.append(alphabet.randomElement(using: &random) ?? " ")
        }
        return String(text)
    }
}
