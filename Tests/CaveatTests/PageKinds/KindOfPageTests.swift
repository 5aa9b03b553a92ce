import Caveat
import CaveatModel
import CaveatTestSupport
import Testing

/// What kind of page it is stands beside how far it was read.
@Suite struct KindOfPageTests {
    private static let scanner = Result { try PageScanner(rules: RuleSet.builtIn()) }

    private static func report(on page: KindPage) throws -> RiskReport {
        try scanner.get().scan(
            PageInput(name: "page.html", bytes: Array(page.html.utf8), url: page.url)
        )
    }

    @Test(arguments: KindPage.all) func `a page that is no article is told`(page: KindPage) throws {
        let judgement = try Self.report(on: page).article.judgement
        #expect(judgement.kind == page.kind, "\(judgement.reason ?? "")")
        #expect(judgement.reason?.isEmpty == false)
    }

    @Test(arguments: LookalikeArticles.all) func `an article stays an article`(
        page: KindPage
    ) throws {
        let judgement = try Self.report(on: page).article.judgement
        #expect(judgement == .article, "\(judgement.reason ?? "")")
    }

    @Test(arguments: PageKind.others) func `there are ten pages of each kind`(kind: PageKind) {
        #expect(KindPage.all.count { $0.kind == kind } >= 10)
    }

    @Test(arguments: KindPage.all.filter { $0.name.contains("with a warning") })
    func `a warning is found on a page that is no article`(page: KindPage) throws {
        let report = try Self.report(on: page)
        #expect(report.findings.contains { $0.rule.rawValue == "ru.undesirable.notice" })
        #expect(report.outcome == .complete)
    }

    @Test func `a reason never holds text of the page`() throws {
        let page = KindPage(
            name: "",
            kind: .error,
            title: "Page not found <b>\u{1B}[31m secret",
            body: "<h1>Not found</h1>"
        )
        let judgement = try Self.report(on: page).article.judgement
        #expect(judgement.kind == .error)
        #expect(judgement.reason?.contains("secret") == false)
    }

    @Test func `a page of text is told by its words`() throws {
        let text = "404 Not Found\n\nnginx\n"
        let report = try Self.scanner.get().scan(
            PageInput(name: "page.txt", bytes: Array(text.utf8), format: .plainText)
        )
        #expect(report.article.judgement.kind == .error)
    }

    @Test func `a user’s vocabulary tells kinds of pages`() throws {
        let folder = try TemporaryFolder()
        let vocabulary = """
            vocabulary: mine
            title: Mine
            entries:
              - {page: challenge, phrases: ["Knock three times*"]}
            """
        try folder.write(Array(vocabulary.utf8), to: "mine.yaml")
        let rules = try RuleSet(paths: [folder.path, RuleSet.defaultName])
        let page = KindPage(
            name: "",
            kind: .challenge,
            title: "Knock three times",
            body: "<p>Knock three times, please.</p>"
        )
        let report = try PageScanner(rules: rules).scan(
            PageInput(name: "page.html", bytes: Array(page.html.utf8))
        )
        #expect(report.article.judgement.kind == .challenge)
    }
}
