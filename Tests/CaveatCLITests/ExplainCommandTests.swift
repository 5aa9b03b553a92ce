import CaveatTestSupport
import Foundation
import Testing

@Suite struct ExplainCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let sentence = """
        The council of Lindenau has decided on Monday to build a bridge over the river, which it had \
        put off for many years because the money was missing.
        """

    private static let page = """
        <html><body>
        <ul class="menu main-menu"><li><a href=/a>Town</a></li><li><a href=/b>Region</a></li>
        <li><a href=/c>Weather</a></li><li><a href=/d>Ships</a></li><li><a href=/e>Letters</a></li></ul>
        <div class=story><h1>A bridge for Lindenau</h1><p>\(sentence)</p><p>\(sentence) And soon.</p>
        <p style="display:none">\(sentence)</p></div></body></html>
        """

    private func explanation(_ options: String...) throws -> String {
        let run = try CommandLineRun(["explain"] + options, input: Self.page, in: folder.path)
        #expect(run.status == 0)
        return run.output
    }

    @Test func `tells what decided about each block and what was counted`() throws {
        let text = try explanation()
        for expected in [
            "article's column: html > body > div:nth-of-type(1), ",
            "kept:    1 headline, 2 paragraph",
            "lines 2 to 3, 5 blocks: class or id names navigation (ul.menu.main-menu)",
            "“Town” “Region” “Weather” “Ships” … 1 more",
            "29 letters, 100% in links",
            "line 4: inside the article",
            "letters, 0% in links, prose 1.44 = 1.19 length + 0.25 commas, inside the article's column",
            "p in div.story in body in html",
            "line 5: not shown: style (p)",
        ] {
            #expect(text.contains(expected), "“\(expected)” is missing:\n\(text)")
        }
    }

    @Test func `shows each removed block by itself on request`() throws {
        let text = try explanation("--all")
        #expect(text.ranges(of: "class or id names navigation (ul.menu.main-menu)").count == 5)
        #expect(!text.contains("5 blocks"))
    }
}
