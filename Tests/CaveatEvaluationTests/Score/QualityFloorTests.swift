import Caveat
import CaveatModel
import CaveatScoring
import Testing

/// What the built-in rules must reach on the pages of each part of the set, kind by kind.
///
/// The figures come from `swift run -c release CaveatEvaluation figures`, which pins them to the digit in the
/// README; these are rounded down to two decimals, so that `swift test` alone sees a rule that broke. Raise one when a
/// change earns it, in the same commit. Lower one only together with a line in CHANGELOG.md that says which pages got
/// worse and why that is right; never by changing the truth of a page, unless the truth itself is wrong and its commit
/// says so. New pages may move a floor: pin anew and say so.
private struct QualityFloor: CustomTestStringConvertible, Sendable {
    let part: EvaluationPage.Part
    let kind: FindingKind
    let precision: Double
    let recall: Double

    var testDescription: String { "\(kind) of \(part)" }

    static let all = [
        QualityFloor(part: .dev, kind: .notice, precision: 0.95, recall: 0.69),
        QualityFloor(part: .dev, kind: .advisory, precision: 0.60, recall: 0.62),
        QualityFloor(part: .dev, kind: .label, precision: 0.91, recall: 0.72),
        QualityFloor(part: .dev, kind: .restriction, precision: 0.95, recall: 0.82),
        QualityFloor(part: .test, kind: .notice, precision: 0.96, recall: 0.89),
        QualityFloor(part: .test, kind: .label, precision: 0.94, recall: 1.00),
        QualityFloor(part: .test, kind: .restriction, precision: 0.80, recall: 1.00),
        QualityFloor(part: .holdout, kind: .notice, precision: 0.93, recall: 0.72),
        QualityFloor(part: .holdout, kind: .advisory, precision: 0.68, recall: 0.86),
        QualityFloor(part: .holdout, kind: .label, precision: 0.91, recall: 0.73),
        QualityFloor(part: .holdout, kind: .restriction, precision: 0.88, recall: 0.88),
    ]

    /// The least F1 of what right tags state, by topic, on the pages that are held out.
    static let facts = [
        ("acts", 0.80), ("penalties", 0.90), ("persons", 0.80), ("territories", 0.80),
    ]

    /// The largest share of pages without a warning that may be flagged, by part.
    static let flagged = [(EvaluationPage.Part.dev, 0.05), (.test, 0.09), (.holdout, 0.07)]
}

struct QualityFloorTests {
    /// Measured once for all tests.
    private static let measured = Result {
        let set = try EvaluationSet()
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        return try EvaluationPage.Part.allCases.map { part in
            (part, try Evaluation(of: set, part: part, scanner: scanner).score)
        }
    }

    private let scores: [EvaluationPage.Part: Score]

    init() throws {
        scores = Dictionary(uniqueKeysWithValues: try Self.measured.get())
    }

    @Test(arguments: QualityFloor.all)
    private func `keeps precision and recall of every kind`(_ floor: QualityFloor) throws {
        let tally = try #require(scores[floor.part]?.kinds[floor.kind.rawValue])
        #expect(tally.precision >= floor.precision)
        #expect(tally.recall >= floor.recall)
    }

    @Test(arguments: QualityFloor.facts)
    func `keeps what the warnings say`(topic: String, f1: Double) throws {
        let tally = try #require(scores[.holdout]?.facts[topic])
        #expect(tally.f1 >= f1)
    }

    @Test(arguments: QualityFloor.flagged)
    func `flags no more pages without a warning than it did`(
        part: EvaluationPage.Part,
        share: Double
    ) throws {
        let score = try #require(scores[part])
        #expect(Double(score.flaggedCount) <= share * Double(score.negativeCount))
    }
}
