import CaveatModel
import Testing

/// Pages of the Pangea publishing system, as markup and as scraped text.
@Suite struct PangeaTests {
    private let vocabulary = BoilerplateVocabulary(
        name: "pangea",
        title: "Pangea",
        scope: .init(
            hosts: ["rferl.org"],
            classes: ["wsw", "c-mmp*"],
            phrases: ["Accessibility links", "No media source currently available"]
        ),
        entries: [
            .init(
                disposition: .removed(.accessibilityLink),
                phrases: ["Accessibility links", "Skip to main content"]
            ),
            .init(disposition: .removed(.banner), phrases: ["Breaking News"]),
            .init(
                disposition: .removed(.mediaPlayer),
                phrases: [
                    "please wait", "No media source currently available", "#:# #:#:# #:#",
                    "WATCH: *", "#p | #.#MB", "Embed",
                ],
                classes: ["c-mmp*", "media-pholder"]
            ),
            .init(disposition: .removed(.share), phrases: ["share", "Print"]),
            .init(disposition: .removed(.form), phrases: ["XS SM MD LG"]),
            .init(disposition: .removed(.related), phrases: ["Editors' Picks"]),
            .init(disposition: .kept(.credit), phrases: ["With reporting by *"]),
            .init(disposition: .kept(.paragraph), phrases: ["The paper has been declared *"]),
        ]
    )
    private let notice = "The paper has been declared \"unwelcome\" by the government of Lindenau."
    private let advice =
        "If you live there, you could face fines for sharing this page or saving it."

    @Test func `keeps title, text, credit and notice of a scraped copy`() throws {
        let article = try article(
            """
            Accessibility links
            Skip to main content
            Breaking News

            A Bridge For Lindenau
            May 6, 2024 10:15 GMT
            By Ada Quill
            Old bridge seen from the air
            The Bridge Of Lindenau In Two Minutes
            please wait
            The Bridge Of Lindenau In Two Minutes
            No media source currently available
            0:00 0:01:46 0:00
            240p | 12.3MB
            Embed
            share
            WATCH: The bridge as it was before the flood
            \(Prose.first)
            \(Prose.second)
            \(Prose.third)
            With reporting by the Lindenau Gazette
            Editors' Picks
            Ferry Runs Again At Lindenau
            \(notice)
            \(advice)
            XS SM MD LG
            """,
            format: .plainText,
            vocabularies: [vocabulary]
        )
        #expect(article.texts(.headline) == ["A Bridge For Lindenau"])
        #expect(
            article.texts(.paragraph) == [
                "Old bridge seen from the air", Prose.first, Prose.second, Prose.third, notice,
                advice,
            ]
        )
        #expect(article.texts(.credit) == ["With reporting by the Lindenau Gazette"])
        #expect(
            article.removedTexts(.mediaPlayer) == [
                "The Bridge Of Lindenau In Two Minutes", "please wait",
                "The Bridge Of Lindenau In Two Minutes",
                "No media source currently available", "0:00 0:01:46 0:00", "240p | 12.3MB",
                "Embed", "WATCH: The bridge as it was before the flood",
            ]
        )
        #expect(
            article.removedTexts(.accessibilityLink) == [
                "Accessibility links", "Skip to main content",
            ]
        )
        #expect(article.removedTexts(.banner) == ["Breaking News"])
        #expect(article.removedTexts(.form) == ["XS SM MD LG"])
        #expect(
            article.removedTexts(.related) == ["Editors' Picks", "Ferry Runs Again At Lindenau"]
        )
        #expect(article.metadata.authors == ["Ada Quill"])
        #expect(article.metadata.published == "2024-05-06T10:15Z")
    }

    @Test func `keeps the notice that stands below the text container`() throws {
        let article = try article(
            """
            <body><div class="hdr-20"><ul><li><a href="#c">Skip to main content</a></ul></div>
            <div class="breaking-news"><a href=/b>Breaking News</a></div>
            <div id="page"><h1 class="pg-title">A Bridge For Lindenau</h1>
            <div class="c-mmp"><h2>The Bridge In Two Minutes</h2><div>please wait</div></div>
            <div class="body-container"><div class="wsw">\(Prose.html)
            <p><em>With reporting by the Lindenau Gazette</em></p></div>
            <div class="region"><p>\(notice)</p><p>\(advice)</p></div></div></div>
            <div class="footer"><a href=/a>About us</a></div></body>
            """,
            vocabularies: [vocabulary]
        )
        #expect(article.texts(.headline) == ["A Bridge For Lindenau"])
        #expect(
            article.texts(.paragraph) == [Prose.first, Prose.second, Prose.third, notice, advice]
        )
        #expect(article.texts(.credit) == ["With reporting by the Lindenau Gazette"])
        #expect(article.block("The Bridge In Two Minutes")?.disposition == .removed(.mediaPlayer))
        #expect(
            article.block("The Bridge In Two Minutes")?.reason
                == .attribute(vocabulary: "pangea", entry: "c-mmp*")
        )
    }

    @Test func `asks a vocabulary only about the pages of its scope`() throws {
        let page = "<article><h1>A bridge</h1>\(Prose.html)<p>Embed</p></article>"
        let elsewhere = try article(page, url: "https://example.org/a", vocabularies: [vocabulary])
        #expect(elsewhere.block("Embed")?.isRemoved == false)
        let home = try article(page, url: "https://www.rferl.org/a", vocabularies: [vocabulary])
        #expect(home.block("Embed")?.disposition == .removed(.mediaPlayer))
        let lookAlike = try article(
            page,
            url: "https://notrferl.org/a",
            vocabularies: [vocabulary]
        )
        #expect(lookAlike.block("Embed")?.isRemoved == false)
    }
}
