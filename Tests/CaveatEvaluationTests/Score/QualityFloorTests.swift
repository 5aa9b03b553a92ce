internal import Caveat
internal import CaveatScoring
internal import Testing

/// What the built-in rules must reach on all pages of the set.
///
/// The figures come from `swift run CaveatEvaluation`, rounded down to two decimals. Raise one when a
/// change earns it, in the same commit. Lower one only together with a line in CHANGELOG.md that says
/// which pages got worse and why that is right; never by changing the truth of a page, unless the
/// truth itself is wrong and its commit says so. New pages may move a floor: pin anew and say so.
private struct QualityFloor: CustomTestStringConvertible, Sendable {
    let kind: String
    let precision: Double
    let recall: Double

    var testDescription: String { kind }

    static let all = [
        QualityFloor(kind: "notice", precision: 0.88, recall: 0.90),
        QualityFloor(kind: "label", precision: 0.99, recall: 0.93),
        QualityFloor(kind: "restriction", precision: 0.97, recall: 0.93),
    ]

    /// The least F1 of what right tags state, by topic.
    static let facts = [
        ("acts", 0.90), ("penalties", 0.82), ("persons", 0.89), ("territories", 0.90),
    ]

    /// The largest share of pages without a warning that may be flagged.
    static let flaggedShare = 0.025
}

struct QualityFloorTests {
    /// Measured once for all tests.
    private static let measured = Result {
        try Evaluation(of: EvaluationSet(), scanner: PageScanner(rules: RuleSet.builtIn())).score
    }

    private let score: Score

    init() throws { score = try Self.measured.get() }

    @Test(arguments: QualityFloor.all)
    private func `keeps precision and recall of every kind`(_ floor: QualityFloor) throws {
        let tally = try #require(score.kinds[floor.kind])
        #expect(tally.precision >= floor.precision)
        #expect(tally.recall >= floor.recall)
    }

    @Test(arguments: QualityFloor.facts)
    func `keeps what the warnings say`(topic: String, f1: Double) throws {
        let tally = try #require(score.facts[topic])
        #expect(tally.f1 >= f1)
    }

    @Test func `flags no more pages without a warning than it did`() {
        let allowed = QualityFloor.flaggedShare * Double(score.negativeCount)
        #expect(Double(score.flaggedCount) <= allowed)
    }
}
