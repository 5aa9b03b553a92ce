internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

/// Reports for people whom stored quotes would endanger.
@Suite struct DisclosureTests {
    private func isMarked(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).lowercased().contains(MarkedReport.mark)
    }

    @Test(arguments: ReportFormat.allCases, [false, true])
    func `no format tells a word of the page or a name`(format: ReportFormat, isKeyed: Bool) {
        let report = MarkedReport.full.withoutTexts(
            number: 7,
            key: isKeyed ? MarkedReport.key : nil
        )
        for color in [false, true] {
            let options = ReportOptions(color: color, includesLinks: true)
            let renderer = ReportRenderer(format: format, options: options)
            // The test is able to fail: the whole report has the marks.
            #expect(isMarked(renderer.render(MarkedReport.full)))
            #expect(!isMarked(renderer.render(report)))
        }
    }

    @Test(arguments: CleanedTextFormat.allCases)
    func `nor does the cleaned text`(format: CleanedTextFormat) {
        let renderer = CleanedTextRenderer(format: format, includesLinks: true)
        #expect(isMarked(renderer.render(MarkedReport.full)))
        #expect(!isMarked(renderer.render(MarkedReport.full.withoutTexts(number: 7))))
    }

    @Test func `nor does the index of a folder`() {
        var index = FolderIndex(tool: MarkedReport.full.tool)
        index.append(IndexEntry(MarkedReport.full.withoutTexts(number: 7)), at: Array("7".utf8))
        index.forEachPage { _, bytes in #expect(!isMarked(bytes)) }
    }

    @Test func `the value itself holds no word of the page`() {
        let report = MarkedReport.full.withoutTexts(number: 7, key: MarkedReport.key)
        var dumped = ""
        dump(report, to: &dumped)
        var whole = ""
        dump(MarkedReport.full, to: &whole)
        #expect(whole.contains(MarkedReport.mark))
        #expect(!dumped.contains(MarkedReport.mark))
        #expect(report.article.text.isEmpty && report.article.source.utf8.isEmpty)
    }

    @Test func `places, laws and digests stay`() throws {
        let full = MarkedReport.full
        let report = full.withoutTexts(number: 7, key: MarkedReport.key)
        #expect(report.input.digest == full.input.digest)
        #expect(report.input.name == "7")
        #expect(report.article.metadata.language?.rawValue == "en")
        #expect(report.risk.level == full.risk.level)
        #expect(report.findings.map(\.rule) == full.findings.map(\.rule))
        #expect(report.findings.map(\.basis) == full.findings.map(\.basis))
        for (bare, finding) in zip(report.findings, full.findings) {
            #expect(bare.evidence.map(\.pieces) == finding.evidence.map(\.pieces))
            #expect(bare.evidence.map(\.place) == finding.evidence.map(\.place))
            #expect(bare.evidence.map(\.endPlace) == finding.evidence.map(\.endPlace))
            #expect(
                bare.evidence.map(\.keyedDigest)
                    == finding.evidence.map { MarkedReport.key?.digest(of: $0.quote) }
            )
        }
    }

    @Test(arguments: SampleReports.all.map(\.name), [false, true])
    func `reports of positions are as the schema and the standard say`(
        name: String,
        isKeyed: Bool
    ) throws {
        let whole = try #require(SampleReports.all.first { $0.name == name }?.report)
        let report = whole.withoutTexts(number: 1, key: isKeyed ? MarkedReport.key : nil)
        let json = ReportRenderer(format: .json).render(report)
        #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
        let told = try JSONParser.parse(json)
        #expect(told["disclosure"]?.string == (isKeyed ? "hmac" : "positions"))
        #expect(told["text"] == nil && told["removed"]?.elements.isEmpty == true)
        let log = ReportRenderer(format: .sarif).render(report)
        #expect(try SARIFChecker.problems(of: log) == [])
    }

    @Test(arguments: ReportFormat.allCases)
    func `a report of positions is what the snapshot says`(format: ReportFormat) {
        let report = SampleReports.notice.withoutTexts(number: 1, key: MarkedReport.key)
        let output = ReportRenderer(format: format).render(report)
        let name = "positions-only/expected-report.\(format.rawValue)"
        #expect(Golden.difference(of: output, from: name) == nil)
    }

    @Test(arguments: [false, true])
    func `compact JSON says so, and the schema knows it`(includesText: Bool) throws {
        let options = ReportOptions(includesText: includesText, includesRemovedPieces: false)
        for format in [ReportFormat.json, .jsonl] {
            let json = ReportRenderer(format: format, options: options)
                .render(SampleReports.notice)
            #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
            let told = try JSONParser.parse(json)
            #expect(told["detail"]?.string == "compact")
            #expect((told["text"] != nil) == includesText)
        }
        let full = try JSONParser.parse(ReportRenderer(format: .json).render(SampleReports.notice))
        #expect(full["detail"] == nil && full["text"] != nil)
    }
}
