import CaveatModel
import CaveatTestSupport
import CaveatText
import Testing

@testable import CaveatRules

/// Capitals set apart by single spaces, with nothing between words that would tell them apart.
@Suite struct SpacedWordsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let phrases: String
        let text: String
        let words: [String]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(
            name: "known words",
            phrases: "[иностранный агент, материал]",
            text: "М А Т Е Р И А Л И Н О С Т Р А Н Н Ы Й А Г Е Н Т",
            words: ["материал", "иностранный", "агент"]
        ),
        Case(
            name: "stems take their endings",
            phrases: "[иностранн* агент*]",
            text: "И Н О С Т Р А Н Н Ы М А Г Е Н Т О М",
            words: ["иностранным", "агентом"]
        ),
        Case(
            name: "unknown words between",
            phrases: "[foreign agent, registered]",
            text: "F O R E I G N A G E N T X Y Z R E G I S T E R E D",
            words: ["foreign", "agent", "xyz", "registered"]
        ),
        Case(
            name: "the longest words win",
            phrases: "[undesirable organization, or, able, desirable]",
            text: "U N D E S I R A B L E O R G A N I Z A T I O N",
            words: ["undesirable", "organization"]
        ),
        Case(
            name: "mostly unknown letters are one word",
            phrases: "[agent]",
            text: "Q U A R R Y M U S I C A G E N T",
            words: ["quarrymusicagent"]
        ),
        Case(name: "initials", phrases: "[agent]", text: "A B C", words: ["abc"]),
    ])
    func `are cut by the words of the rules`(_ example: Case) throws {
        let rules = try SampleRules.compile(SampleRules.rule(when: "{phrase: \(example.phrases)}"))
        let letters = Array(
            example.text.lowercased().unicodeScalars.filter { $0 != " " }.map(\.value)
        )
        let words = SpacedWords(index: rules.engine.wordIndex).cut(letters)
        let texts = words.map { range in
            String(String.UnicodeScalarView(letters[range].compactMap { Unicode.Scalar($0) }))
        }
        #expect(texts == example.words)
        #expect(words.first?.lowerBound == 0 && words.last?.upperBound == letters.count)
        #expect(zip(words, words.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }

    @Test func `are found with their bytes`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(when: "{phrase: [иностранн* агент*]}")
        )
        let text = "Плашка: С О З Д А Н И Н О С Т Р А Н Н Ы М А Г Е Н Т О М, 18+."
        let stream = WordStream(
            of: Array(text.utf8),
            blocks: [0..<text.utf8.count],
            index: rules.engine.wordIndex
        )
        let quotes = stream.words.map { word in
            String(decoding: Array(text.utf8)[Int(word.start)..<Int(word.end)], as: UTF8.self)
        }
        #expect(
            quotes == [
                "Плашка", "С О З Д А Н", "И Н О С Т Р А Н Н Ы М", "А Г Е Н Т О М", "18",
            ]
        )
        #expect(rules.scan(Article([Paragraph(text: text)])).count == 1)
    }
}
