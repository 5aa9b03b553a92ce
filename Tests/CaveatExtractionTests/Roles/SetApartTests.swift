import CaveatModel
import Testing

/// Phrases that articles use as well, and the places in which they count.
@Suite struct SetApartTests {
    private static let vocabulary = BoilerplateVocabulary(
        name: "test",
        title: "Test",
        entries: [
            .init(
                disposition: .removed(.subscription),
                phrases: ["Follow *", "Order it *", "Pass it on*"],
                place: .apart
            ),
            .init(disposition: .kept(.byline), phrases: ["About *"], place: .epilogue),
        ]
    )

    private func article(_ parts: String...) throws -> Article {
        try CaveatExtractionTests.article(
            "<html><title>A bridge</title><body><article><h1>A bridge</h1>\(parts.joined())</article></body></html>",
            vocabularies: [Self.vocabulary]
        )
    }

    @Test(arguments: [
        ("<p>Follow the Gazette on <a href=/f>Facebook</a>.</p>", true),
        ("<p><em>Read all? Pass it on to a friend.</em></p>", true),
        (
            "<p><strong>Twelve issues by post. <a href=/b>Order it now</a> and save.</strong></p>",
            true
        ),
        // No second sign.
        ("<p>Follow the coast road and you will see it.</p>", false),
        // A sentence in the middle of a line that is not emphasised.
        ("<p>The bridge stands again. Follow the road <a href=/f>to it</a>.</p>", false),
        // No phrase.
        ("<p><em>The bridge stands, and all <a href=/f>walk over it</a>.</em></p>", false),
    ])
    func `takes the last line for promotion by a phrase and two signs`(
        _ line: String,
        _ isRemoved: Bool
    ) throws {
        let page = try article(Prose.html, line)
        let last = try #require(page.blocks.last { $0.origin == .text })
        #expect(last.isRemoved == isRemoved)
        #expect(page.texts(.paragraph).starts(with: [Prose.first, Prose.second, Prose.third]))
    }

    @Test(arguments: [
        ("<p><b>Follow the <a href=/f>Gazette</a></b></p>", true),
        ("<p>Follow the <a href=/f>Gazette</a></p>", false),
        ("<p><b>Follow the road</b></p>", false),
    ])
    func `in the middle, a line has to be emphasised and to hold a link`(
        _ line: String,
        _ isRemoved: Bool
    ) throws {
        let page = try article("<p>\(Prose.first)</p>", line, Prose.html)
        let texts = page.removedTexts(.subscription)
        #expect(texts.isEmpty != isRemoved)
    }

    private static let house =
        "<p>Moor Bridges builds of oak and iron. Two sisters own it.</p><p>It has a yard.</p>"

    @Test(arguments: [
        ("<p><strong>About Moor Bridges</strong></p>", true),
        ("<h3>About Moor Bridges</h3>", true),
        // Not the one that the text is about.
        ("<h3>About Oberau</h3>", false),
        // No name.
        ("<h3>About moor bridges</h3>", false),
        // A line of the text.
        ("<p>About Moor Bridges</p>", false),
    ])
    func `gives the section about a house a role of its own`(
        _ line: String,
        _ isEpilogue: Bool
    ) throws {
        let page = try article(Prose.html, line, Self.house)
        #expect(page.texts(.byline).count == (isEpilogue ? 3 : 0))
        #expect(page.keptTexts.contains("It has a yard."))
    }

    @Test func `leaves a section before the last one alone`() throws {
        let page = try article(
            Prose.html,
            "<h3>About Moor Bridges</h3>",
            Self.house,
            "<h3>What next</h3><p>\(Prose.first) Once more.</p>"
        )
        #expect(page.texts(.byline).isEmpty)
    }
}
