import CaveatTestSupport
import Testing

@testable import CaveatText

/// The tree beside a list that is looked through.
@Suite struct LetterTreeTests {
    private static let alphabet: [UInt32] = [0x61, 0x62, 0x430, 0x1_F600]

    private static func words(_ count: Int, _ random: inout some RandomNumberGenerator)
        -> [[UInt32]]
    {
        (0..<count).map { _ in
            (0..<Int.random(in: 0...6, using: &random)).map { _ in
                alphabet[Int.random(in: alphabet.indices, using: &random)]
            }
        }
    }

    @Test(arguments: 0..<UInt64(20))
    func `finds what a list finds`(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = Self.words(60, &random)
        let tree = LetterTree(NumberLists(words))
        for text in Self.words(300, &random) + words {
            let first = text.isEmpty ? nil : words.firstIndex(of: text)
            #expect(tree.number(of: text[...]) == first, "seed \(seed)")
            let begins = words.contains { !$0.isEmpty && text.starts(with: $0) }
            #expect(tree.holdsBeginning(of: text[...]) == begins, "seed \(seed)")
        }
    }

    @Test func `is empty without words`() {
        let tree = LetterTree(NumberLists([]))
        #expect(tree.isEmpty)
        #expect(tree.number(of: [0x61]) == nil)
        #expect(!tree.holdsBeginning(of: [0x61]))
    }
}
