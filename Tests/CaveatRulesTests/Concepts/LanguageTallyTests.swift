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
            tally.add(languages)
            for language in plain.indices {
                plain[language] += Int(languages >> UInt64(language) & 1)
            }
        }
        #expect(tally.counts(of: 63) == plain)
        #expect(tally.counts(of: 5) == Array(plain.prefix(5)))
    }
}
