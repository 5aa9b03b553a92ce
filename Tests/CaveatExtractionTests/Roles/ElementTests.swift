import CaveatModel
import Testing

/// What class names, ids and tags of elements are and are not taken for.
@Suite struct ElementTests {
    private let prose = [Prose.first, Prose.second, Prose.third]

    @Test(arguments: [
        ("block-20a388fd-95b9-4641-1ad2-64ab9c672ad0", false),
        ("component_1ad269af0d", false), ("ad6d29ea", false),
        ("ad-300", true), ("ad1", true), ("top-ad", true),
    ])
    func `reads a word in an id unless it is part of a number`(
        _ id: String,
        _ isAdvertisement: Bool
    ) throws {
        let article = try article(
            "<article><h1>A bridge</h1>\(Prose.html)<p id=\(id)>The bridge was blue, they said.</p></article>"
        )
        let block = article.block("The bridge was blue, they said.")
        #expect((block?.disposition == .removed(.advertisement)) == isAdvertisement)
    }

    @Test func `keeps running text in a section that is named for a table of contents`() throws {
        let article = try article(
            """
            <article><h1>A bridge</h1><div class=toc><ul><li><a href=#a>The bridge</a></ul></div>
            <div class=toc-section><p>\(Prose.first)</p></div>
            <div class=toc-section><p>\(Prose.second)</p></div>
            <div class=toc-section><p>\(Prose.third)</p></div></article>
            """
        )
        #expect(article.texts(.paragraph) == prose)
        #expect(article.block("The bridge")?.isRemoved == true)
    }

    @Test func `takes cards marked as articles below the text for other articles`() throws {
        let article = try article(
            """
            <div class=page><h1>A bridge</h1><div class=text>\(Prose.html)\(Prose.html)\(Prose.html)
            <article><h2>A ferry</h2><p>The ferry runs again, its owner says.</p></article>
            <article><h2>A tunnel</h2><p>The tunnel is still closed, they say.</p></article></div></div>
            """
        )
        #expect(article.block("The ferry runs again, its owner says.")?.isRemoved == true)
        #expect(article.block("The tunnel is still closed, they say.")?.isRemoved == true)
    }

    @Test func `takes a second-level heading in the article's header for the title`() throws {
        let article = try article(
            """
            <title>What happened at the river</title><article><header><h2>A bridge for Lindenau</h2>
            </header>\(Prose.html)</article>
            """
        )
        #expect(article.texts(.headline) == ["A bridge for Lindenau"])
    }

    @Test func `knows a long paragraph by a long beginning and not by a short one`() throws {
        let vocabulary = BoilerplateVocabulary(
            name: "test",
            title: "Test",
            entries: [
                .init(
                    disposition: .removed(.comments),
                    phrases: ["The council of Lindenau met on Tuesday *", "The shopkeepers *"]
                )
            ]
        )
        let long = Prose.first + " " + Prose.second
        let other = Prose.third + " " + Prose.second
        let article = try article(
            "<article><h1>A bridge</h1><p>\(long)</p><p>\(other)</p>\(Prose.html)</article>",
            vocabularies: [vocabulary]
        )
        #expect(article.block(long)?.disposition == .removed(.comments))
        #expect(article.block(other)?.isRemoved == false)
    }
}
