internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
import CaveatReport
internal import CaveatTestSupport

/// Reads inputs as streams of records; whatever they are, the answers keep every law.
struct RecordTrial: Sendable {
    private let laws: RecordLaws
    /// The same with limits that small inputs reach.
    private let tightLaws: RecordLaws

    /// Makes a trial with a small pack of rules.
    init() throws {
        let source = RuleSource(path: "fuzz.yaml", bytes: PackText.withWords)
        let rules = try RuleSet(documents: [RuleDocument(parsing: source)])
        var limits = PageLimits()
        laws = RecordLaws(
            scanner: RecordScanner(scanner: PageScanner(rules: rules, limits: limits))
        )
        limits.bytes = 40
        tightLaws = RecordLaws(
            scanner: RecordScanner(
                scanner: PageScanner(rules: rules, limits: limits),
                detail: .full,
                includesText: true
            ),
            lineLimit: 60
        )
    }

    /// Tries a stream; its length tells which limits it meets and in what pieces it comes.
    func tryOut(_ stream: [UInt8]) {
        let laws = stream.count % 4 == 3 ? tightLaws : laws
        Breach.end(if: laws.broken(by: stream, inPiecesOf: stream.count % 13 + 1))
    }
}
