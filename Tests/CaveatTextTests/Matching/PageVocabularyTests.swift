import CaveatTestSupport
import Testing

@testable import CaveatText

/// Words are what the rules say, wherever on a page they stand and whatever was read before.
@Suite struct PageVocabularyTests {
    /// Words of four letters, each a stem too, and stems of two and three.
    private static let lexicon: Lexicon = {
        var lexicon = Lexicon()
        var word = FoldedWord()
        for letter in 0x61..<0x66 as Range<UInt32> {
            for letters in [[letter, 0x61, 0x62, letter], [letter, 0x63], [letter, 0x64, 0x65]] {
                word.begin(at: 0)
                for scalar in letters { word.append(scalar) }
                if letters.count == 4 { _ = lexicon.intern(word, isStem: false) }
                _ = lexicon.intern(word, isStem: true)
            }
        }
        return lexicon
    }()

    private static let spellings = lexicon.entries.indices.map { id in
        String(
            lexicon.letters(of: SymbolID(id)).compactMap(Unicode.Scalar.init).map(Character.init)
        )
    }

    /// What a word is, by a search through all elements.
    private static func element(_ word: String) -> SymbolID {
        var best: (id: SymbolID, length: Int) = (0, 0)
        for (id, entry) in lexicon.entries.enumerated().dropFirst() {
            let spelling = spellings[id]
            if !entry.isStem, spelling == word { return SymbolID(id) }
            if entry.isStem, word.hasPrefix(spelling), spelling.count > best.length {
                best = (SymbolID(id), spelling.count)
            }
        }
        return best.id
    }

    /// A word of so many letters at most, which mostly begins as a stem does.
    private static func word(
        upTo longest: Int,
        using random: inout some RandomNumberGenerator
    ) -> String {
        let count = Int.random(in: 1...longest, using: &random)
        return String((0..<count).compactMap { _ in "abcde".randomElement(using: &random) })
    }

    @Test(arguments: [1, 31, 32, 33, 200, 6_000])
    func `a word is what a search through all elements says`(count: Int) {
        var random = SeededGenerator(seed: UInt64(count))
        let words = (0..<count).map { _ in Self.word(upTo: 7, using: &random) }
        expect(words)
    }

    @Test func `words beyond those that are remembered are told too`() {
        var random = SeededGenerator(seed: 9)
        let words = (0..<60_000).map { _ in Self.word(upTo: 9, using: &random) }
        #expect(Set(words).count > 20_000)
        expect(words)
    }

    @Test func `one word ten thousand times is told each time`() {
        expect(["zz"] + Array(repeating: "aabax", count: 10_000) + ["zz"])
    }

    @Test func `blocks share the vocabulary`() {
        let text = Array("aaba zz aaba".utf8)
        let stream = WordStream(
            of: text,
            blocks: [0..<4, 5..<7, 8..<12],
            index: WordIndex(Self.lexicon)
        )
        #expect(stream.words.map(\.entry) == [1, 0, 1])
        #expect(stream.vocabulary == [0, Self.element("aaba")])
    }

    private func expect(_ words: [String]) {
        let text = Array(words.joined(separator: " ").utf8)
        let stream = WordStream(of: text, blocks: [0..<text.count], index: WordIndex(Self.lexicon))
        let found = stream.words.map { stream.vocabulary[$0.entry] }
        let elements = Dictionary(
            words.map { ($0, Self.element($0)) },
            uniquingKeysWith: { first, _ in first }
        )
        #expect(found == words.map { elements[$0] ?? 0 })
        #expect(Set(stream.vocabulary).count == stream.vocabulary.count, "each element once")
        #expect(stream.vocabulary.count > 1 || words.count < 31)
    }
}
