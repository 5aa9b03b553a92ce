import Caveat
import CaveatAuthoring
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Testing

/// A report holds so many findings and no more, and says how many it lacks.
@Suite struct FindingLimitTests {
    private static let pack = """
        pack: zz.test
        title: A test
        jurisdiction: ZZ
        modified: 2026-11-20
        rules:
          - id: zz.test.low
            kind: notice
            severity: low
            status: stable
            title: Low
            message: Message.
            languages: [en]
            when: {phrase: [green lantern]}
            examples:
              match: [a green lantern, the green lantern, one green lantern]
              no_match: [green, lantern, red lantern]
          - id: zz.test.high
            kind: notice
            severity: high
            status: stable
            title: High
            message: Message.
            languages: [en]
            when: {phrase: [red lantern]}
            examples:
              match: [a red lantern, the red lantern, one red lantern]
              no_match: [red, lantern, green lantern]
        """

    /// Low and high findings in turn, far enough from one another to be findings of their own.
    private static func page(pairs: Int) -> PageInput {
        let ferry = String(repeating: "<p>The ferry is painted.</p>", count: 8)
        let pair = "<p>A green lantern.</p>\(ferry)<p>A red lantern.</p>\(ferry)"
        return PageInput(
            name: "page.html",
            bytes: Array(("<h1>Port</h1>" + String(repeating: pair, count: pairs)).utf8)
        )
    }

    private static func report(pairs: Int, limit: Int) throws -> RiskReport {
        let source = RuleSource(path: "Rules/ZZ/test.yaml", bytes: Array(pack.utf8))
        let documents = [try RuleDocument(parsing: source)]
        var limits = PageLimits()
        limits.findings = limit
        return try PageScanner(rules: RuleSet(documents: documents), limits: limits)
            .scan(page(pairs: pairs))
    }

    @Test(arguments: [
        (20, ["low", "high", "low", "high", "low", "high"], 0),
        (6, ["low", "high", "low", "high", "low", "high"], 0),
        (5, ["low", "high", "low", "high", "high"], 1),
        (3, ["high", "high", "high"], 3),
        (1, ["high"], 5),
    ])
    func `keeps the most severe, of these the first, in the order of the page`(
        limit: Int,
        severities: [String],
        rest: Int
    ) throws {
        let report = try Self.report(pairs: 3, limit: limit)
        #expect(report.findings.map(\.severity.rawValue) == severities)
        let places = report.findings.map { $0.evidence[0].span.start }
        #expect(places == places.sorted())
        #expect(
            report.outcome == (rest == 0 ? .complete : .partial([.findingsLeftOut(count: rest)]))
        )
        let json = ReportRenderer(format: .json).render(report)
        #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
        let text = String(decoding: ReportRenderer(format: .text).render(report), as: UTF8.self)
        #expect(text.contains("more than a report holds") == (rest > 0))
    }
}
