internal import CaveatModel
internal import CaveatScoring
internal import Testing

struct ScoreTests {
    private let set: EvaluationSet

    init() throws { set = try EvaluationSet() }

    @Test func `counts facts of right tags, tolerated ones aside`() throws {
        // Demands share, like, comment, save, contact; fine, imprisonment; citizen, stateless; RU,
        // UA-occupied; tolerates resident.
        let page = try page("en-undes-01")
        let found = FoundTag(
            kind: .notice,
            jurisdiction: try #require(Jurisdiction("RU")),
            facts: ["acts: share", "acts: like", "acts: donate", "persons: resident"]
        )
        let score = score(of: page, found: [found])
        #expect(score.facts["acts"] == Tally(right: 2, wrong: 1, missed: 3))
        #expect(score.facts["penalties"] == Tally(missed: 2))
        #expect(score.facts["persons"] == Tally(missed: 2))
        #expect(score.facts["territories"] == Tally(missed: 2))
    }

    @Test func `counts a tag for its kind, its law and the language of its page`() throws {
        let score = score(of: try page("tr-block-02"), found: [])
        #expect(score.overall == Tally(missed: 1))
        #expect(score.kinds == ["restriction": Tally(missed: 1)])
        #expect(score.jurisdictions == ["TR": Tally(missed: 1)])
        #expect(score.languages == ["tr": Tally(missed: 1)])
    }

    @Test func `flags a page without a warning once, however many tags it got`() throws {
        let tag = FoundTag(kind: .label, jurisdiction: try #require(Jurisdiction("US")))
        let score = score(of: try page("n-en-19"), found: [tag, tag])
        #expect(score.negativeCount == 1)
        #expect(score.flaggedCount == 1)
        #expect(score.overall == Tally(wrong: 2))
    }

    @Test func `writes three decimals in columns that line up`() throws {
        let text = ScoreTable(score(of: try page("tr-block-02"), found: [])).text
        let row =
            "  restriction"
            + "                  0         0         1     1.000     0.000     0.000"
        #expect(text.contains(row))
    }

    private func page(_ id: String) throws -> EvaluationPage {
        try #require(self.set.pages.first { $0.id == id })
    }

    private func score(of page: EvaluationPage, found: [FoundTag]) -> Score {
        var score = Score()
        let judgement = PageJudgement(expected: page.expected, found: found)
        score.add(judgement, of: page, hasMention: false)
        return score
    }
}
