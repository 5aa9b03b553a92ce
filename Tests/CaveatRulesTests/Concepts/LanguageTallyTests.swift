import CaveatTestSupport
import Testing

@testable import CaveatRules

@Suite struct LanguageTallyTests {
    @Test(arguments: 1...20)
    func `counts as a plain sum does`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var tally = LanguageTally()
        var plain = [Int](repeating: 0, count: 63)
        for _ in 0..<Int.random(in: 0...700, using: &random) {
            let languages = UInt64.random(in: 0..<1 << 63, using: &random)
            let count = Int.random(in: 0..<4, using: &random) == 0 ? 1 + seed * 7 : 1
            tally.vote(languages, count: UInt32(count))
            for language in plain.indices where languages >> UInt64(language) & 1 != 0 {
                plain[language] += count
            }
        }
        #expect(plain.indices.map { tally.count(of: $0) } == plain)
        #expect(plain.indices.allSatisfy { (tally.languages >> $0 & 1 != 0) == (plain[$0] > 0) })
        #expect(tally.isEmpty == plain.allSatisfy { $0 == 0 })
    }

    @Test func `names speak for no language`() {
        var tally = LanguageTally()
        tally.vote(ConceptMeaning.everyLanguage)
        #expect(tally.isEmpty)
    }
}
