import Caveat
import CaveatReport
import Testing

/// The structure of a page, from its markup to the Markdown of its cleaned text.
@Suite struct MarkdownStructureTests {
    private static let prose = """
        <p>The council of Lindenau has decided on Monday to build a bridge over the river, which it had \
        put off for many years because the money was missing.</p>
        """

    /// The Markdown between two paragraphs of some markup.
    private func markdown(of markup: String, links: Bool = false) throws -> String {
        let html = """
            <html><head><title>A bridge</title><link rel=canonical href="https://a.example/x/y.html">
            </head><body><article><h1>A bridge for Lindenau</h1>\(Self.prose)\(Self.prose)
            <h2>What it needs</h2>\(markup)<h2>What comes next</h2>\(Self.prose)</article></body></html>
            """
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        let report = try scanner.scan(PageInput(bytes: Array(html.utf8)))
        let renderer = CleanedTextRenderer(format: .markdown, includesLinks: links)
        let text = String(decoding: renderer.render(report), as: UTF8.self)
        let start = try #require(text.firstRange(of: "## What it needs\n\n")).upperBound
        let end = try #require(text.firstRange(of: "\n\n## What comes next")).lowerBound
        return String(text[start..<end])
    }

    @Test func `nests lists and numbers those that the page numbers`() throws {
        let text = try markdown(
            of: """
                <ol><li>The plan is drawn.<ul><li>First the piers are built.</li><li><p>Then the deck.</p>
                <p>It comes in three parts.</p></li></ul></li><li>The road is joined.</li></ol>
                """
        )
        #expect(
            text == """
                1. The plan is drawn.
                   - First the piers are built.
                   - Then the deck.

                     It comes in three parts.
                2. The road is joined.
                """
        )
    }

    @Test func `keeps the numbers of lists`() throws {
        let text = try markdown(
            of: """
                <p>The first three demands were printed yesterday, the others follow.</p>
                <ol start=4><li>A crane that lifts much</li><li>Lamps on both sides</li>
                <li value=9>A bench for the old</li></ol><p>They were read aloud, as was the rest.</p>
                <ol reversed><li>Third in the vote</li><li>Second in the vote</li></ol>
                <p>The clauses of the treaty are these, as printed.</p>
                <ol type=a start=2><li>Neither port pays<br>in spring<ul><li>or in autumn</li></ul></li></ol>
                """
        )
        #expect(
            text == #"""
                The first three demands were printed yesterday, the others follow.

                4. A crane that lifts much
                5. Lamps on both sides
                9. A bench for the old

                They were read aloud, as was the rest.

                2. Third in the vote
                1. Second in the vote

                The clauses of the treaty are these, as printed.

                - b. Neither port pays\
                  in spring
                  - or in autumn
                """#
        )
    }

    @Test func `keeps neighbouring lists apart`() throws {
        let text = try markdown(
            of: """
                <ul><li>Stone for the piers</li><li>Steel for the deck</li></ul>
                <ul><li>A crane on the bank</li><li>A boat for the divers</li></ul>
                <dl><dt>Span</dt><dd>How far it reaches.</dd></dl>
                """
        )
        #expect(
            text == """
                - Stone for the piers
                - Steel for the deck

                * A crane on the bank
                * A boat for the divers

                - Span
                  - How far it reaches.
                """
        )
    }

    @Test func `makes tables of regular grids and lines of others`() throws {
        let text = try markdown(
            of: """
                <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>Ten | twelve</td></tr></table>
                <table><tr><th>Part</th><th>Made of</th><th>By</th></tr>
                <tr><td rowspan=2>Deck</td><td>Steel</td><td>Halm</td></tr>
                <tr><td>Oak</td><td>Brandt</td></tr></table>
                """
        )
        #expect(
            text == #"""
                | Year | Cost |
                | --- | --- |
                | 2024 | Ten \| twelve |

                Part \| Made of \| By\
                Deck \| Steel \| Halm\
                Oak \| Brandt
                """#
        )
    }

    @Test func `keeps neighbouring quotations apart`() throws {
        let text = try markdown(
            of: """
                <blockquote><p>It will stand, said the mayor.</p><p>For a hundred years.</p></blockquote>
                <blockquote><p>It will not, said her neighbour, who builds boats.</p></blockquote>
                """
        )
        #expect(
            text == """
                > It will stand, said the mayor.
                >
                > For a hundred years.

                > It will not, said her neighbour, who builds boats.
                """
        )
    }

    @Test func `writes links on request alone`() throws {
        let markup = """
            <p>The plans lie in the <a href="/hall">town hall</a>, where <a href="javascript:run()">a \
            script</a> was found beside <a href="z.html?a=1&amp;b=2">the [second] draft</a> of them.</p>
            """
        let plain = try markdown(of: markup)
        #expect(!plain.contains("]("))
        #expect(
            try markdown(of: markup, links: true) == #"""
                The plans lie in the [town hall](https://a.example/hall), where a script was found beside \#
                [the \[second\] draft](https://a.example/x/z.html?a=1&b=2) of them.
                """#
        )
    }

    @Test func `writes code between fences that it cannot close`() throws {
        let text = try markdown(of: "<pre>let a = 1\n  ```\nlet b = 2</pre>")
        #expect(text == "````\nlet a = 1\n  ```\nlet b = 2\n````")
    }
}
