import Caveat
import CaveatAuthoring
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Testing

/// Warnings in stores of JSON are found where scripts would show them.
@Suite struct ScriptDataFindingTests {
    private func report(onStoreOf text: String, showing shown: String = "") throws -> RiskReport {
        let pack = """
            pack: xx.lantern
            title: Test
            jurisdiction: XX
            modified: 2026-01-01
            rules:
              - id: xx.lantern.notice
                kind: notice
                severity: high
                status: stable
                title: Lantern notice
                message: The page warns of lanterns.
                languages: [en]
                when:
                  all:
                    - phrase: ["lanterns are forbidden"]
                    - voice: [plain]
                facts: {acts: {share: [sharing]}}
            """
        let document = try RuleDocument(
            parsing: RuleSource(path: "a.yaml", bytes: Array(pack.utf8))
        )
        let page = #"""
            <!DOCTYPE html><div id="app">\#(shown)</div>
            <script id="__NEXT_DATA__" type="application/json">{"body": "\#(text)"}</script>
            """#
        return try PageScanner(rules: RuleSet(documents: [document]))
            .scan(PageInput(bytes: Array(page.utf8)))
    }

    @Test(arguments: [
        "We say: lanterns are forbidden.", #"We say:\nlanterns \u0061re forbidden."#,
    ])
    func `evidence is exact to the byte`(text: String) throws {
        let report = try report(onStoreOf: text)
        #expect(report.outcome == .partial([.scriptedText]))
        let evidence = try #require(report.findings.first?.evidence.first)
        #expect(evidence.quote == "We say: lanterns are forbidden.")
        #expect(report.article[evidence.block].zone == .hidden)
        let source = report.article.source.utf8[evidence.source.start..<evidence.source.end]
        #expect(String(decoding: source, as: UTF8.self) == text)
        let json = ReportRenderer(format: .json).render(report)
        #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
    }

    /// A page as a framework serves it: the text, and beside it the data that it was made from.
    private static let sentence = "We say once more: lanterns are forbidden in all of the harbour."

    @Test func `a warning that is shown too has a second place, and comes once in the text`() throws
    {
        let report = try report(
            onStoreOf: "<p>\(Self.sentence)</p><p>Boats are not.</p>",
            showing: "<p>\(Self.sentence) Boats are not.</p>"
        )
        #expect(report.findings.count == 1)
        #expect(report.findings.first?.evidence.count == 2)
        #expect(report.findings.first?.zone != .hidden)
        #expect(report.cleaned.string.ranges(of: "lanterns").count == 1)
    }

    @Test func `what is shown and is no warning there is none in the store`() throws {
        let report = try report(
            onStoreOf: Self.sentence,
            showing: "<blockquote>\(Self.sentence)</blockquote>"
        )
        #expect(report.findings.isEmpty)
    }

    @Test func `a warning that is not shown comes back into the text`() throws {
        let report = try report(onStoreOf: Self.sentence, showing: "<p>Boats leave at noon.</p>")
        #expect(report.findings.first?.zone == .hidden)
        #expect(report.cleaned.string.contains(Self.sentence))
    }
}
