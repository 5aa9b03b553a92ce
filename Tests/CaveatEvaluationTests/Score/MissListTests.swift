internal import Caveat
internal import CaveatScoring
internal import Testing

struct MissListTests {
    @Test func `lists the pages of dev and only counts the others`() throws {
        // Without a rule, every page with a warning is one with an error.
        let scanner = PageScanner(rules: try RuleSet(documents: []))
        let evaluation = try Evaluation(of: EvaluationSet(), scanner: scanner)
        let text = MissList(evaluation).text
        var hidden = 0
        for entry in evaluation.entries where !entry.judgement.missed.isEmpty {
            let isListed = text.contains("\n\(entry.page.id) [")
            #expect(isListed == (entry.page.part == .dev), "\(entry.page.id)")
            hidden += isListed ? 0 : 1
        }
        #expect(hidden > 0)
        #expect(text.hasSuffix("\n\(hidden) more, on pages that rules must not be fitted to\n"))
    }
}
