import Caveat
import CaveatTestSupport
import Testing

/// Warnings in stores of JSON are found where scripts would show them.
@Suite struct ScriptDataFindingTests {
    private func report(onStoreOf text: String) throws -> RiskReport {
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
                when: {phrase: ["lanterns are forbidden"]}
                facts: {acts: {share: [sharing]}}
            """
        let document = try RuleDocument(
            parsing: RuleSource(path: "a.yaml", bytes: Array(pack.utf8))
        )
        let page = #"""
            <!DOCTYPE html><div id="app"></div>
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
}
