import CaveatModel
import Testing

/// A page of a kind that is often read wrongly: what its text must hold, and what it must not.
struct PageKind: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    var head = ""
    let keeps: [String]
    var leaves: [String] = []

    var testDescription: String { name }

    var html: String {
        """
        <!DOCTYPE html><html lang="en"><head><title>A bridge for Lindenau</title>\(head)</head>
        <body><nav><a href="/">Home</a> <a href="/town">Town</a></nav>\(body)
        <footer><p>© The Lindenau Gazette</p></footer></body></html>
        """
    }
}

@Suite struct PageKindTests {
    private static let title = "<h1>A bridge for Lindenau</h1>"
    private static let story = [Prose.first, Prose.second, Prose.third]
    private static let others = [
        "A miller in Oberau has found a spring below his cellar, and now sells the water by the glass.",
        "The brass band of Kaltenbach plays in the rain from now on, because its new tent has no roof yet.",
        "Two goats walked through the library of Steinfurt on Friday, and one of them ate a map of it.",
    ]
    private static func paragraphs(_ texts: [String], class name: String = "") -> String {
        texts.map { "<p\(name.isEmpty ? "" : " class=\"\(name)\"")>\($0)</p>" }.joined()
    }

    private static let columns: [PageKind] = [
        PageKind(
            name: "a short article beside whole texts of others",
            body: """
                <div class=main><article class=box>\(title)<p>\(Prose.first)</p></article>
                <article class=box><h3>You may like</h3>
                \(others.map { "<article class=box><h4><a href=/o>Story</a></h4><p>\($0) \($0)</p></article>" }
                    .joined())</article></div>
                """,
            keeps: [Prose.first],
            leaves: others
        ),
        PageKind(
            name: "a table beside a sidebar that talks",
            body: """
                <div class=content>\(title)<div class=articleBody><p>Weights in tons:</p><table>
                <tr class=player-1-1><td>1</td><td>Stone arch</td><td>90</td></tr>
                <tr class=player-1-2><td>2</td><td>Iron truss</td><td>40</td></tr></table></div></div>
                <aside class=sidebar>\(paragraphs(others))</aside>
                """,
            keeps: ["Stone arch", "Iron truss"],
            leaves: others
        ),
        PageKind(
            name: "cards of other stories below",
            body: """
                <div class=head>\(title)</div><div class=text>\(paragraphs(story))</div><ul class=two>
                \((others + others).enumerated().map { number, text in
                    "<li><a href=/\(number)><img src=x.jpg></a><div><a href=/\(number)>Story</a>"
                        + "<div class=d>\(text)</div></div></li>"
                }.joined())</ul>
                """,
            keeps: story,
            leaves: others
        ),
        PageKind(
            name: "an excerpt of the next article",
            body: """
                <div class=grid><div class=cell>\(title)<div class=body>\(paragraphs(story))</div>
                <div class=next><h2><a href=/o>Water by the glass</a></h2><p>\(others[0])</p></div></div></div>
                """,
            keeps: story,
            leaves: [others[0]]
        ),
        PageKind(
            name: "a second article appended below the first",
            body: """
                <main><article>\(title)\(paragraphs(story))</article><div class=under><article>
                <h1>Goats in the library</h1>\(paragraphs(others + others + others))</article></div></main>
                """,
            keeps: story,
            leaves: others
        ),
        PageKind(
            name: "whole texts of related posts",
            body: """
                <main>\(title)<div class=rich>\(paragraphs(story))</div><div class=related><h2>Related</h2>
                \((1...2).map { "<div class=tile><a href=/\($0)>Post</a><div class=hide>\(paragraphs([others[0], others[1]]))</div></div>" }
                    .joined())</div></main>
                """,
            keeps: story,
            leaves: others
        ),
        PageKind(
            name: "containers that are never closed",
            body: """
                <article>\(title)<div class=body><p>\(Prose.first)</p><h2>Who pays</h2><ul><li>The town</li></ul>
                <div class=ad-container><h2>What the ferry costs</h2><ul><li>A crown a day</li></ul>
                <p>\(Prose.second)</p><div class=ad-container><h2>And then</h2><p>\(Prose.third)</p>
                <p>\(others[0]) \(others[1])</p><p>\(others[2]) \(others[1])</p></div></div></div></article>
                """,
            keeps: story + ["Who pays", "The town", "A crown a day", "And then"]
        ),
        PageKind(
            name: "questions that open under the text",
            body: """
                <main><div class=row>\(title)\(paragraphs(story))<h2>Questions</h2></div><div class=row>
                <div class=toggle><h3><a role=button href="#">Will the ferry run at night?</a></h3>
                <div><p>\(others[0])</p></div></div></div></main>
                """,
            keeps: story + ["Will the ferry run at night?", others[0]]
        ),
        PageKind(
            name: "an article in parts",
            body: """
                <main><article>\(title)</article><article><h2>Parts</h2><table><tr><td>2</td>
                <td>four pillars of oak, peeled</td></tr></table></article><article><h2>Building it</h2>
                \(paragraphs(story))</article></main>
                """,
            keeps: story + ["four pillars of oak, peeled"]
        ),
        PageKind(
            name: "a dialogue that is longer than the article",
            body: """
                <div role=dialog id=login>\(paragraphs(others + others))</div>
                <main>\(title)<p>\(Prose.first)</p></main>
                """,
            keeps: [Prose.first],
            leaves: others
        ),
        PageKind(
            name: "an aside of the article's own",
            body: """
                <article>\(title)<p>\(Prose.first)</p><aside class=glance><h4>At a glance</h4><ol>
                <li><p>\(others[0])</p></li><li><p>\(others[1])</p></li></ol></aside><p>\(Prose.second)</p>
                <p>\(Prose.third)</p></article>
                """,
            keeps: story + [others[0], others[1]]
        ),
    ]

    private static let appended: [PageKind] = [
        PageKind(
            name: "whole articles below that no markup tells apart",
            body: """
                <div class=main><div class=head>\(title)<div class=author-info>By <a href=/a>Ida Moor</a></div></div>
                <div class=text>\(paragraphs(story))</div><div class=more>
                \(others.map { "<div class=x><h1>Goats</h1><div class=author-info>By <a href=/b>Jan Ode</a></div>"
                    + "<div class=text><p>\($0) \($0)</p><p>\($0)</p></div></div>" }.joined())</div></div>
                """,
            keeps: story,
            leaves: others
        ),
        PageKind(
            name: "an h1 over each part of the article",
            body: """
                <main><article>\(title)<p>By Ida Moor</p>\(paragraphs(story))<section><h1>What it costs</h1>
                <p class=date>2026</p>\(paragraphs(others))</section></article></main>
                """,
            keeps: story + others
        ),
        PageKind(
            name: "an h1 without an author in the middle",
            body: """
                <div class=text>\(title)\(paragraphs(story))<div><h1>What it costs</h1>\(paragraphs(others))</div></div>
                """,
            keeps: story + others
        ),
        PageKind(
            name: "a title that ends the way to the page and stands over the text again",
            body: """
                <article><div role=navigation><ol class=breadcrumbs><li><a href=/>Start</a></li><li><a href=/t>Harbours</a></li>
                <li>You are here: <h1>A bridge for Lindenau</h1></li></ol></div>
                <header><h2>A bridge for Lindenau</h2></header>\(paragraphs(story))</article>
                """,
            keeps: story,
            leaves: ["Start", "Harbours", "You are here"]
        ),
        PageKind(
            name: "a title that only the way to the page has",
            body: """
                <article><nav><ol class=breadcrumbs><li><a href=/>Start</a></li><li><a href=/t>Harbours</a></li>
                <li><h1>A bridge for Lindenau</h1></li></ol></nav>\(paragraphs(story))</article>
                """,
            keeps: story,
            leaves: ["Start", "Harbours"]
        ),
        PageKind(
            name: "a text beside a picture whose class says comment",
            body: """
                <main><article>\(title)<p>\(Prose.first)</p><div class=gallery-item><img src=1.jpg>
                <div class=gallery-item__comment>\(Prose.second)</div></div><p>\(Prose.third)</p></article></main>
                """,
            keeps: story
        ),
        PageKind(
            name: "what a reader says below",
            body: """
                <main><article>\(title)\(paragraphs(story))<div class=item><img src=1.jpg>
                <div class=item__comment>\(others[0]) \(others[1])</div></div></article></main>
                """,
            keeps: story,
            leaves: [others[0]]
        ),
    ]

    private static let words: [PageKind] = [
        PageKind(
            name: "the text that data names, in a class of subscription",
            body: """
                <div id=onetrust-consent-sdk>\(paragraphs([others[0], others[1]]))</div>
                <main>\(title)<div class="body paywall-text">\(paragraphs(story))</div></main>
                """,
            head: """
                <script type="application/ld+json">{"@type": "NewsArticle", "hasPart":
                {"@type": "WebPageElement", "cssSelector": ".paywall-text"}}</script>
                """,
            keeps: story,
            leaves: others
        ),
        PageKind(
            name: "paragraphs of a class of subscription",
            body: """
                <main><article>\(title)<div><p>\(Prose.first)</p>
                \(paragraphs([Prose.second, Prose.third], class: "paywall"))</div></article></main>
                """,
            keeps: story
        ),
        PageKind(
            name: "paragraphs of a story about cookies",
            body: """
                <main>\(title)<p class=gdpr-Paragraph>\(Prose.first)</p><h2 class=cookie-head>What it costs</h2>
                <p class=cookie-consent-story>\(Prose.second)</p><p class=remark>\(Prose.third)</p></main>
                """,
            keeps: story + ["What it costs"]
        ),
        PageKind(
            name: "a heading whose id repeats it",
            body: """
                <main><article>\(title)<p>\(Prose.first)</p><h4 id=h-share-form>Ask those who row</h4>
                <p>\(Prose.second)</p><p>\(Prose.third)</p></article></main>
                """,
            keeps: story + ["Ask those who row"]
        ),
        PageKind(
            name: "a notice in place of an embedded film",
            body: """
                <main><article>\(title)<p>\(Prose.first)</p><div class="box embed"><p>A film stands here, which
                comes from another house.</p><label>Show films</label></div><p>\(Prose.second)</p>
                <p>\(Prose.third)</p></article></main>
                """,
            keeps: story,
            leaves: ["A film stands here", "Show films"]
        ),
        PageKind(
            name: "a picture's text in a box of a class of pictures",
            body: """
                <main><article><div class="image top"><img src=p.jpg><p>\(others[0]) \(others[1]) \(others[2])</p>
                </div>\(title)\(paragraphs(story))</article></main>
                """,
            keeps: story,
            leaves: [others[0]]
        ),
        PageKind(
            name: "the text of a step beside its picture",
            body: """
                <main><article>\(title)<p>\(Prose.first)</p><div class=step><div><img src=1.jpg></div><div>
                <h3>Step 1</h3><p>Saw the oak.</p></div></div><div class=step><div><img src=2.jpg></div><div>
                <h3>Step 2</h3><p>\(Prose.second)</p></div></div></article></main>
                """,
            keeps: [Prose.first, "Saw the oak.", Prose.second]
        ),
    ]

    private static let lines: [PageKind] = [
        PageKind(
            name: "headings that are links, numbered",
            body: """
                <main><article>\(title)<h2><a href=/1>1. The stone arch of Oberau</a></h2><p>\(Prose.first)</p>
                <h2><a href=/2>2. The iron truss of Steinfurt</a></h2><p>\(Prose.second)</p></article></main>
                """,
            keeps: [Prose.first, Prose.second, "1. The stone arch", "2. The iron truss"]
        ),
        PageKind(
            name: "lines that are a source",
            body: """
                <main><article>\(title)<p>\(Prose.first)</p><p><a href="mailto:bridge@lindenau.example">
                bridge@lindenau.example</a></p><p><a href=/plan.pdf>The plan of the new bridge</a></p>
                <p>\(Prose.second)</p><p><a href=/goats>Goats walk through a library</a></p>
                <p>\(Prose.third)</p></article></main>
                """,
            keeps: story + ["bridge@lindenau.example", "The plan of the new bridge"],
            leaves: ["Goats walk"]
        ),
        PageKind(
            name: "a question put to each of several",
            body: """
                <main><article>\(title)\(zip(["Ida Moor", "Jan Rusk", "Lea Pohl"], story).map {
                    "<div class=block><h2>\($0)</h2><p><strong>What would you do first, if the bridge "
                        + "were yours to build and nobody else had a say in it?</strong></p><p>\($1)</p></div>"
                }.joined())</article></main>
                """,
            keeps: story.map { "had a say in it?\n\($0)" }
        ),
        PageKind(
            name: "the article a second time in one piece",
            body: """
                <div class=post>\(title)<div>\(paragraphs(story))</div><div itemprop=text style="height:0">
                \(story.joined(separator: " "))</div><span itemprop=url>https://lindenau.example/logo.png</span></div>
                """,
            keeps: story,
            leaves: ["agrees. \"We", "logo.png", "town. \"We cannot"]
        ),
        PageKind(
            name: "teasers as lines of one paragraph",
            body: """
                <main><article>\(title)\(paragraphs(story))<p>WORTH READING<br><a href=/1>Water by the glass</a>
                [READ]<br><a href=/2>Goats in the library</a> [SEE]</p></article></main>
                """,
            keeps: story,
            leaves: ["Water by the glass", "Goats in the library"]
        ),
        PageKind(
            name: "a last list of links under a line",
            body: """
                <main><article>\(title)\(paragraphs(story))<div>From our pages</div><ul>
                <li>A day with the <a href=/1>miller of Oberau</a></li>
                <li>Where the band found <a href=/2>its new tent at last</a></li></ul></article></main>
                """,
            keeps: story,
            leaves: ["miller of Oberau", "its new tent"]
        ),
        PageKind(
            name: "the way to the article as headings",
            body: """
                <main><article><h2><a href=/n>News</a></h2><p>/</p><h2><a href=/t>Town</a></h2>\(title)
                \(paragraphs(story))</article></main>
                """,
            keeps: story,
            leaves: ["News\n", "\n/\n"]
        ),
        PageKind(
            name: "a date with labels",
            body: """
                <div class=row><div class=col>\(title)<small>20/05/2024 - Written by: Ida Moor - Part: Town</small>
                \(paragraphs(story))</div></div>
                """,
            keeps: story,
            leaves: ["Part: Town"]
        ),
        PageKind(
            name: "markup written with references",
            body: """
                &lt;img height="1" src="//count.example/p"/&gt;<main><article>\(title)
                \(paragraphs(story))</article></main>
                """,
            keeps: story,
            leaves: ["count.example"]
        ),
        PageKind(
            name: "headings that speak for themselves over a post that is not there",
            body: """
                <main><article>\(title)<p>\(Prose.first)</p><h3>1. The bridge costs as much as two schools.</h3>
                <div class=social-placeholder><p>This post is hidden. <button>Show</button></p></div>
                <p>\(Prose.second)</p></article></main>
                """,
            keeps: [Prose.first, "1. The bridge costs", Prose.second],
            leaves: ["This post is hidden"]
        ),
    ]

    private static let runs: [PageKind] = [
        PageKind(
            name: "invisible characters in words",
            body: """
                <main><article>\(title)\(paragraphs(story))<p>The har\u{AD}bour mas&shy;ter\u{200B} said
                that vol\u{2060}un\u{200C}teers had worked, \u{202A}all night\u{202C}, without a break.</p></article></main>
                """,
            keeps: [
                "The harbour master said that volunteers had worked, all night, without a break."
            ],
            leaves: ["\u{AD}", "\u{200B}", "\u{2060}", "\u{200C}", "\u{202A}"]
        ),
        PageKind(
            name: "joiners where scripts need them",
            body: """
                <main><article>\(title)\(paragraphs(story))<p>می\u{200C}شود 👩\u{200D}🚀 क्\u{200D}ष</p>
                </article></main>
                """,
            keeps: ["می\u{200C}شود 👩\u{200D}🚀 क्\u{200D}ष"]
        ),
        PageKind(
            name: "readings beside characters",
            body: """
                <main><article>\(title)\(paragraphs(story))<p>橋の<ruby>委員会<rt>いいんかい</rt></ruby>は、火曜日の夜に集まり、
                古い橋について話し合いました。</p></article></main>
                """,
            keeps: ["橋の委員会は"],
            leaves: ["いいんかい"]
        ),
        PageKind(
            name: "an unknown element in a sentence",
            body: """
                <main><article>\(title)\(paragraphs(story))<p>It stood for a hundred years (<x-note><a href=/1>7</a></x-note>).
                Then it fell.</p></article></main>
                """,
            keeps: ["a hundred years (7). Then it fell."]
        ),
        PageKind(
            name: "a card over a name",
            body: """
                <main><article>\(title)<p>The mayor, <span><a href=/p>Ida Moor</a><span class=card><b>Ida M. Moor</b>
                <a href=/1>Moor asks for a ferry</a> <a href=/p>MORE</a></span></span> (Free List), voted for it.</p>
                \(paragraphs(story))</article></main>
                """,
            keeps: ["Ida Moor (Free List), voted"],
            leaves: ["Moor asks for a ferry"]
        ),
    ]

    @Test(arguments: columns + appended + words + lines + runs)
    func `reads the article and nothing else`(kind: PageKind) throws {
        let page = try article(kind.html)
        let kept = page.blocks.filter { block in
            switch block.disposition {
            case .kept(.headline), .kept(.byline), .kept(.dateline), .kept(.caption): false
            case .kept: true
            case .removed: false
            }
        }
        let text = kept.map { page.string(of: $0) + "\n" }.joined()
        for part in kind.keeps { #expect(text.contains(part), "missing: \(part)") }
        for part in kind.leaves { #expect(!text.contains(part), "too much: \(part)") }
    }

    @Test func `a mark between a kicker and a title belongs to the title`() throws {
        let page = try article(
            """
            <!DOCTYPE html><main><article><h1><span>Harbour</span><span class="visually-hidden">: </span>
            <span>A bridge for Lindenau</span></h1>\(Prose.html)</article></main>
            """
        )
        #expect(page.metadata.title == "Harbour: A bridge for Lindenau")
    }
}
