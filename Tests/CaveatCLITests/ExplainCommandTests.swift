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

    @Test func `tells what decided about blocks, those with the same fate together`() throws {
        let text = try explanation()
        for expected in [
            "article's column: html > body > div:nth-of-type(1), ",
            "kept:    1 headline, 2 paragraph",
            "lines 2 to 3, 5 blocks: class or id names navigation (ul.menu.main-menu)",
            "“Town” “Region” “Weather” “Ships” … 1 more",
            "line 4, 2 blocks: inside the article",
            "line 5: not shown: style (p)",
            "Rules\n  none fired\n",
        ] {
            #expect(text.contains(expected), "“\(expected)” is missing:\n\(text)")
        }
        #expect(!text.contains("in body in html"))
    }

    @Test func `shows each block by itself on request, with what was counted in it`() throws {
        let text = try explanation("--all")
        for expected in [
            "letters, 0% in links, prose 1.44 = 1.19 length + 0.25 commas, inside the article's column",
            "p in div.story in body in html",
            "ru.undesirable.notice  silent: no phrase of it was found",
        ] {
            #expect(text.contains(expected), "“\(expected)” is missing:\n\(text)")
        }
        #expect(text.ranges(of: "class or id names navigation (ul.menu.main-menu)").count == 5)
        #expect(!text.contains(" blocks: "))
    }

    @Test func `shows what fired and the ten that came nearest`() throws {
        let rules = (1...13).map { number in
            """
              - id: xx.ships.r\(number)
                kind: notice
                severity: low
                status: test
                title: A rule
                message: It finds ships.
                when:
                  all: [{phrase: ["over the river"]}, {phrase: ["\(number == 1 ? "many years" : "no such ship")"]}]
            """
        }
        let pack =
            "pack: xx.ships\ntitle: Ships\njurisdiction: XX\nmodified: 2026-11-20\nrules:\n"
            + rules.joined(separator: "\n")
        try folder.write(Array(pack.utf8), to: "ships.yaml")
        let lines = try explanation("--rules", "ships.yaml")
            .split(separator: "\n", omittingEmptySubsequences: false)
        let decided = try #require(lines.firstIndex(of: "Rules"))
        let nearly = try #require(lines.firstIndex(of: "Nearly"))
        #expect(lines[decided..<nearly].contains("  xx.ships.r1  fired, 1 finding"))
        #expect(lines[nearly...].count { $0.hasPrefix("  xx.ships.r") } == 10)
        #expect(lines[nearly...].contains("  … and 2 more"))
        #expect(try explanation("--all", "--rules", "ships.yaml").contains("xx.ships.r13  nearly"))
    }
}
