internal import CaveatModel
internal import CaveatReport
internal import CaveatTestSupport
internal import Testing

@Suite struct JSONReportTests {
    private static func document(
        _ report: RiskReport,
        options: ReportOptions = ReportOptions()
    ) throws -> JSONValue {
        try JSONParser.parse(ReportRenderer(format: .json, options: options).render(report))
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `says the same on one line as on many`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let line = ReportRenderer(format: .jsonl).render(report)
        #expect(line.count { $0 == 0x0A } == 1)
        #expect(try JSONParser.parse(line) == Self.document(report))
    }

    @Test func `keeps hostile text exact`() throws {
        let report = SampleReports.hostile
        let json = try Self.document(report)
        #expect(json["text"]?.string == report.cleaned.string)
        #expect(json["metadata"]?["title"]?.string == report.article.metadata.title)
        #expect(
            json["removed"]?[0]?["pieces"]?[0]?["text"]?.string
                == "\u{1B}[2J\u{1B}]0;owned\u{07}menu"
        )
    }

    @Test func `points with every position at the quote`() throws {
        let report = SampleReports.notice
        let json = try Self.document(report)
        let page = report.article.source.utf8
        let text = report.cleaned.text
        let findings = json["findings"]?.elements ?? []
        let evidence = findings.flatMap { $0["evidence"]?.elements ?? [] }
        #expect(evidence.count == 3)
        for evidence in evidence {
            let quote = try #require(evidence["quote"]?["exact"]?.string)
            let source = try #require(evidence["sourcePosition"].flatMap(Self.range))
            let position = try #require(evidence["textPosition"].flatMap(Self.range))
            #expect(String(decoding: page[source], as: UTF8.self) == quote)
            #expect(String(decoding: text[position], as: UTF8.self) == quote)
            #expect(evidence["sourcePieces"]?[0]?[0]?.integer == source.lowerBound)
            #expect(evidence["sourcePieces"]?[0]?[1]?.integer == source.upperBound)
        }
    }

    @Test func `leaves the place in the text out when cleaning left the quote out`() throws {
        let report = SampleReports.notice
        let unkept = RiskReport(
            tool: report.tool,
            rules: report.rules,
            input: report.input,
            outcome: report.outcome,
            risk: report.risk,
            findings: report.findings,
            article: report.article,
            cleaned: report.article.cleaned()
        )
        let json = try Self.document(unkept)
        #expect(json["findings"]?[0]?["evidence"]?[0]?["textPosition"] != nil)
        #expect(json["findings"]?[1]?["evidence"]?[0]?["textPosition"] == nil)
    }

    @Test func `marks a removed piece that stands in the text for the warning in it`() throws {
        let removed = try #require(try Self.document(SampleReports.notice)["removed"])
        let pieces = removed.elements.flatMap { $0["pieces"]?.elements ?? [] }
        let returned = pieces.filter { $0["isInText"] == .boolean(true) }
        #expect(returned.count == 1)
        #expect(returned.first?["zone"]?.string == "footer")
        #expect(pieces.count { $0["isInText"] == nil } == pieces.count - 1)
    }

    @Test func `keeps of a script only its place`() throws {
        let removed = try #require(try Self.document(SampleReports.notice)["removed"])
        let scripts = removed.elements.first { $0["category"]?.string == "script" }
        let piece = try #require(scripts?["pieces"]?[0])
        #expect(piece["text"] == nil)
        let range = try #require(piece["sourcePosition"].flatMap(Self.range))
        #expect(SampleReports.notice.article.source.utf8[range].elementsEqual("track()".utf8))
    }

    @Test func `counts removed pieces even when they are not shown`() throws {
        let options = ReportOptions(includesText: false, includesRemovedPieces: false)
        let json = try Self.document(SampleReports.everything, options: options)
        let removed = json["removed"]?.elements ?? []
        #expect(removed.map { $0["category"]?.string } == RemovalCategory.allCases.map(\.rawValue))
        #expect(removed.allSatisfy { $0["count"]?.integer == 1 && $0["pieces"] == nil })
        #expect(json["text"] == nil)
        #expect(json["passages"] == nil)
    }

    @Test func `calls the level of a page without findings none`() throws {
        #expect(try Self.document(SampleReports.nothingFound)["risk"]?["level"]?.string == "none")
    }

    private static func range(_ position: JSONValue) -> Range<Int>? {
        guard let start = position["start"]?.integer, let end = position["end"]?.integer,
            start <= end
        else { return nil }
        return start..<end
    }
}
