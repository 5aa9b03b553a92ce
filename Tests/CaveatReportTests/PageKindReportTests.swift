import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatReport

/// How reports tell that a page is no article.
@Suite struct PageKindReportTests {
    private static let front = KindJudgement(
        .sectionFront,
        because: "42 linked titles, 120 letters of running text"
    )

    private static func render(_ judgement: KindJudgement, _ format: ReportFormat) -> String {
        let sample = SampleReports.notice
        let article = Article(
            source: sample.article.source,
            text: sample.article.text,
            map: sample.article.map,
            elements: sample.article.elements,
            blocks: sample.article.blocks,
            metadata: sample.article.metadata,
            judgement: judgement
        )
        let report = SampleReports.report(
            sample.article.source.utf8,
            name: "front.html",
            article: article,
            findings: []
        )
        return String(decoding: ReportRenderer(format: format).render(report), as: UTF8.self)
    }

    @Test(arguments: [ReportFormat.text, .markdown]) func `says it in a sentence`(
        format: ReportFormat
    ) {
        let text = String(Self.render(Self.front, format).map { $0 == "\n" ? " " : $0 })
        #expect(
            text.contains("This page reads like a section front, not an article: 42 linked titles")
        )
    }

    @Test(arguments: [ReportFormat.text, .markdown]) func `says nothing about an article`(
        format: ReportFormat
    ) {
        #expect(!Self.render(.article, format).contains("reads like"))
    }

    @Test func `JSON names the kind beside the outcome`() throws {
        let front = try JSONParser.parse(Array(Self.render(Self.front, .json).utf8))
        #expect(front["outcome"]?["status"]?.string == "complete")
        #expect(front["outcome"]?["page"]?["kind"]?.string == "sectionFront")
        #expect(
            front["outcome"]?["page"]?["reason"]?.string
                == "42 linked titles, 120 letters of running text"
        )
        let article = try JSONParser.parse(Array(Self.render(.article, .json).utf8))
        #expect(article["outcome"]?["page"]?["kind"]?.string == "article")
        #expect(article["outcome"]?["page"]?["reason"] == nil)
    }
}
