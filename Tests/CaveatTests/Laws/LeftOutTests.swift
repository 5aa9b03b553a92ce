import Caveat
import CaveatModel
import CaveatReport
import Testing

/// What stands on the page, and neither in the text nor in any menu.
@Suite struct LeftOutTests {
    private static let page = """
        <!doctype html><html lang=en><body><article><h1>Pier rebuilt at last</h1>
        <p>The pier was rebuilt over the winter, said the harbour master, who had waited long for it.</p>
        <figure><img src=a.jpg><figcaption>Workers lift the last beam.</figcaption></figure>
        <p>Twenty boats are back in their places, and the ferry will run again from June, every hour.</p>
        </article></body></html>
        """

    private func pieces(
        _ page: String,
        _ selection: TextSelection
    ) throws -> (report: RiskReport, pieces: [RemovalCategory: [String]]) {
        let scanner = PageScanner(rules: try RuleSet(documents: []), selection: selection)
        let report = try scanner.scan(PageInput(bytes: Array(page.utf8)))
        var pieces: [RemovalCategory: [String]] = [:]
        for group in RemovedPieces(of: report).groups {
            pieces[group.category] = group.blocks.map {
                report.article.string(of: report.article[$0])
            }
        }
        return (report, pieces)
    }

    @Test func `lists a caption that the text leaves out`() throws {
        let (report, pieces) = try pieces(Self.page, .article)
        #expect(pieces == [.caption: ["Workers lift the last beam."]])
        #expect(!report.cleaned.string.contains("beam"))
    }

    @Test func `keeps captions in the text where they are asked for`() throws {
        let everything = TextSelection(roles: Set(BlockRole.allCases))
        let (report, pieces) = try pieces(Self.page, everything)
        #expect(pieces == [:])
        #expect(report.cleaned.string.contains("Workers lift the last beam."))
    }

    @Test func `lists the headline that a body is without`() throws {
        let (report, pieces) = try pieces(Self.page, .body)
        #expect(
            pieces == [
                .caption: ["Workers lift the last beam."], .unselected: ["Pier rebuilt at last"],
            ]
        )
        #expect(report.cleaned.string.hasPrefix("The pier was rebuilt"))
    }

    @Test func `tells where each warning of a long block that was set aside stands`() throws {
        let filler = String(
            repeating: "Filler words about boats and tides, nothing of note. ",
            count: 50
        )
        let footer = """
            The Russian authorities have declared Harbour Gazette an "undesirable organization". If you \
            are in Russia, do not share our stories: you could be fined. \(filler)The authorities in \
            Belarus have declared Meadow Wire an extremist formation. If you are in Belarus, you could \
            be fined or arrested for liking or reposting our stories.
            """
        let page = Self.page.replacing("</body>", with: "<footer><p>\(footer)</p></footer></body>")
        let report = try PageScanner(rules: .builtIn()).scan(PageInput(bytes: Array(page.utf8)))
        let warnings = report.findings.filter(\.kind.isWarning)
        #expect(Set(warnings.map(\.jurisdiction.code)) == ["BY", "RU"])
        for evidence in warnings.flatMap(\.evidence) {
            let position = try #require(
                report.cleaned.position(of: evidence.span, in: evidence.block)
            )
            let text = String(decoding: report.cleaned.text[position.range], as: UTF8.self)
            #expect(text == evidence.quote)
        }
    }
}
