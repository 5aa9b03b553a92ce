import Caveat
import CaveatModel
import Testing

@Suite struct TwelvePlacesTests {
    @Test(arguments: NoticePage.all, NoticePlace.allCases)
    func `a notice is reported and kept wherever it stands`(
        page: NoticePage,
        place: NoticePlace
    ) throws {
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        let html = page.html(noticeIn: place)
        let report = try scanner.scan(PageInput(bytes: Array(html.utf8)))
        let notices = report.findings.filter { $0.kind == .notice }
        #expect(notices.count == 1, "\(report.findings.map(\.rule))")
        #expect(notices.first?.jurisdiction.code == (page.language == "be" ? "BY" : "RU"))
        #expect((report.risk.level ?? .info) >= .high)
        let cleaned = report.cleaned.string
        for sentence in page.notice.prefix(2) {
            #expect(cleaned.contains(sentence), "“\(sentence)” is missing")
            #expect(cleaned.ranges(of: sentence).count == 1, "“\(sentence)” stands there twice")
        }
        for paragraph in page.paragraphs {
            #expect(cleaned.contains(paragraph), "“\(paragraph)” is missing")
        }
        for piece in notices.flatMap(\.evidence) {
            #expect(report.cleaned.position(of: piece.span, in: piece.block) != nil)
        }
    }

    @Test(arguments: NoticePage.all)
    func `a page without its notice is quiet`(page: NoticePage) throws {
        let quiet = NoticePage(
            language: page.language,
            title: page.title,
            paragraphs: page.paragraphs,
            notice: []
        )
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        let html = quiet.html(noticeIn: .footer)
        let report = try scanner.scan(PageInput(bytes: Array(html.utf8)))
        #expect(report.findings.isEmpty, "\(report.findings.map(\.rule))")
        #expect(!report.cleaned.string.contains("Skip to main content"))
        #expect(!report.cleaned.string.contains("Telegram"))
    }
}
