import Caveat
import CaveatModel
import CaveatReport
import Testing

/// The structure of a page, from its markup to the plain form of its cleaned text.
@Suite struct PlainTextStructureTests {
    private static let prose = """
        <p>The council of Lindenau has decided on Monday to build a bridge over the river, which it had \
        put off for many years because the money was missing.</p>
        """

    private func report(on markup: String) throws -> RiskReport {
        let html = """
            <html><head><title>A bridge</title></head><body><article><h1>A bridge for Lindenau</h1>
            \(Self.prose)\(Self.prose)<h2>What it needs</h2>\(markup)<h2>What comes next</h2>\(Self.prose)
            </article></body></html>
            """
        return try PageScanner(rules: try RuleSet.builtIn()).scan(
            PageInput(bytes: Array(html.utf8))
        )
    }

    /// The plain text between two headings around some markup.
    private func text(of markup: String) throws -> String {
        let output = CleanedTextRenderer(format: .text).render(try report(on: markup))
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.hasPrefix("A bridge for Lindenau\n=====================\n\nThe council"))
        let heading = "What it needs\n-------------\n\n"
        let start = try #require(text.firstRange(of: heading)).upperBound
        let end = try #require(text.firstRange(of: "\n\nWhat comes next\n---------------\n\n"))
            .lowerBound
        return String(text[start..<end])
    }

    @Test func `marks items of lists and sets further lines in`() throws {
        let text = try text(
            of: """
                <ol start=9><li>The plan is drawn.<ul><li>First the piers<br>are built.</li><li><p>Then the deck.</p>
                <p>It comes in three parts.</p></li></ul></li><li>The road is joined.</li></ol>
                <ol type=i start=4><li>Stone for the piers</li></ol>
                <ul><li>A crane on the bank</li></ul><dl><dt>Span</dt><dd>How far it reaches.</dd></dl>
                """
        )
        #expect(
            text == """
                9. The plan is drawn.
                   - First the piers
                     are built.
                   - Then the deck.
                     It comes in three parts.
                10. The road is joined.

                iv. Stone for the piers

                - A crane on the bank

                - Span
                  - How far it reaches.
                """
        )
    }

    @Test func `keeps rows of a table together and quotations apart`() throws {
        let text = try text(
            of: """
                <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>Ten</td></tr></table>
                <blockquote><p>We cannot wait another winter, said the mayor.</p></blockquote>
                """
        )
        #expect(
            text == """
                Year\tCost
                2024\tTen

                We cannot wait another winter, said the mayor.
                """
        )
    }

    @Test func `leaves the text that evidence counts in as it is`() throws {
        let cleaned = try report(on: "<ol><li>Stone for the piers</li></ol>").cleaned
        #expect(
            cleaned.string.contains("What it needs\n\nStone for the piers\n\nWhat comes next\n\n")
        )
    }

    @Test func `makes one warning of lines that share a mark`() throws {
        let notice = [
            "The Russian authorities have declared Lindenau Weekly an",
            "undesirable organization. If you are in Russia, do not",
            "share or like our stories and do not send us money: you",
            "could be fined or jailed for it.",
        ]
        let story = String(
            repeating: """
                The council of Lindenau has decided on Monday to build a bridge over the river, which \
                it had put off for many years because the money was missing.


                """,
            count: 3
        )
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        for mark in ["#", ">", "|", "//", "::", ";", "%", "*", "##", "> >"] {
            let lines = notice.map { "\(mark) \($0)" }.joined(separator: "\n")
            let page = PageInput(bytes: Array("\(lines)\n\nA BRIDGE FOR LINDENAU\n\n\(story)".utf8))
            let report = try scanner.scan(page)
            let warnings = report.findings.filter { $0.kind.isWarning }
            #expect(warnings.count == 1, "\(mark)")
            let quotes = warnings.flatMap(\.evidence).map(\.quote).joined(separator: " ")
            for word in ["Russian", "undesirable", "share", "money", "jailed"] {
                #expect(quotes.contains(word), "\(mark)")
            }
            #expect(report.article.metadata.title?.contains("Russian") != true, "\(mark)")
        }
    }
}
