internal import CaveatModel
internal import CaveatScoring
internal import Testing

/// One comparison: what is there, what was found, and how many are right, missed, wrong, repeated.
private struct JudgementCase: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let expected: [ExpectedTag]
    let found: [FoundTag]
    let counts: [Int]

    init(_ name: String, _ expected: [ExpectedTag], _ found: [FoundTag], _ counts: [Int]) {
        testDescription = name
        self.expected = expected
        self.found = found
        self.counts = counts
    }
}

struct PageJudgementTests {
    @Test(arguments: cases)
    private func `compares one to one`(_ example: JudgementCase) {
        let judgement = PageJudgement(expected: example.expected, found: example.found)
        let counts = [
            judgement.right.count, judgement.missed.count, judgement.wrong.count,
            judgement.repeated.count,
        ]
        #expect(counts == example.counts)
    }

    @Test func `takes the finding that shares most facts`() throws {
        let tag = ExpectedTag(
            kinds: [.notice],
            jurisdictions: [try law("RU")],
            facts: ExpectedFacts(acts: ["share", "like?"])
        )
        let poor = FoundTag(kind: .notice, jurisdiction: try law("RU"), rule: "poor")
        let rich = FoundTag(
            kind: .notice,
            jurisdiction: try law("RU"),
            facts: ["acts: share"],
            rule: "rich"
        )
        let judgement = PageJudgement(expected: [tag], found: [poor, rich])
        #expect(judgement.right.map(\.found.rule) == ["rich"])
        #expect(judgement.repeated.map(\.rule) == ["poor"])
    }

    private func law(_ code: String) throws -> Jurisdiction { try #require(Jurisdiction(code)) }

    private static func truth(
        _ kinds: [FindingKind],
        _ code: String,
        optional: Bool = false
    ) -> ExpectedTag {
        ExpectedTag(
            kinds: kinds,
            jurisdictions: [code].compactMap { Jurisdiction($0) },
            isOptional: optional
        )
    }

    private static func tags(_ pairs: [(FindingKind, String)]) -> [FoundTag] {
        pairs.compactMap { kind, code in
            Jurisdiction(code).map { FoundTag(kind: kind, jurisdiction: $0) }
        }
    }

    private static let cases: [JudgementCase] = [
        JudgementCase("nothing", [], [], [0, 0, 0, 0]),
        JudgementCase(
            "the same",
            [truth([.notice], "RU")],
            tags([(.notice, "RU")]),
            [1, 0, 0, 0]
        ),
        JudgementCase(
            "another law",
            [truth([.notice], "RU")],
            tags([(.notice, "BY")]),
            [0, 1, 1, 0]
        ),
        JudgementCase(
            "another kind",
            [truth([.notice], "RU")],
            tags([(.label, "RU")]),
            [0, 1, 1, 0]
        ),
        JudgementCase(
            "a label beside its notice",
            [truth([.notice], "RU")],
            tags([(.label, "RU"), (.notice, "RU")]),
            [1, 0, 0, 1]
        ),
        JudgementCase(
            "twice the same",
            [truth([.label], "RU")],
            tags([(.label, "RU"), (.label, "RU")]),
            [1, 0, 0, 1]
        ),
        JudgementCase(
            "two of a kind",
            [truth([.label], "RU"), truth([.label], "RU")],
            tags([(.label, "RU")]),
            [1, 1, 0, 0]
        ),
        JudgementCase(
            "either answer",
            [truth([.notice, .label], "SG")],
            tags([(.label, "SG")]),
            [1, 0, 0, 0]
        ),
        JudgementCase(
            "the choosy first",
            [truth([.notice, .label], "RU"), truth([.label], "RU")],
            tags([(.label, "RU"), (.notice, "RU")]),
            [2, 0, 0, 0]
        ),
        JudgementCase(
            "optional and absent",
            [truth([.label], "RU", optional: true)],
            [],
            [0, 0, 0, 0]
        ),
        JudgementCase(
            "optional and found",
            [truth([.label], "RU", optional: true)],
            tags([(.label, "RU")]),
            [0, 0, 0, 0]
        ),
        JudgementCase(
            "mentions",
            [],
            tags([(.mention, "RU"), (.exposure, "RU")]),
            [0, 0, 0, 0]
        ),
    ]
}
