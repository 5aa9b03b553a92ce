import CaveatModel
import Testing

/// Traps of page structure, one small page each.
@Suite struct StructureTests {
    private let prose = [Prose.first, Prose.second, Prose.third]

    @Test func `keeps the article of a WordPress page and sets its furniture aside`() throws {
        let article = try article(
            """
            <html><head><title>A bridge for Lindenau &#8211; The Gazette</title></head>
            <body class="post-template single single-post has-sidebar">
            <header class="site-header"><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>
            </header><main><article class="post-12 post type-post hentry tag-newsletter">
            <h1 class="entry-title">A bridge for Lindenau</h1>
            <div class="entry-meta"><div class="byline">By Ada Quill</div>
            <div><time class="published">May 6, 2024</time></div></div>
            <div class="entry-content">\(Prose.html)
            <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href=/f>Facebook</a></ul></div>
            <div class="jp-relatedposts"><h3>Related</h3><p><a href=/o>Another bridge story</a></p></div>
            </div></article>
            <div id="comments"><h2>2 thoughts on this</h2><p>I crossed it every day as a child, and I
            would be sorry to see it go, whatever they say.</p></div></main>
            <aside class="widget-area"><h2>Archives</h2><ul><li><a href=/m>May</a></ul></aside>
            <footer>© The Gazette</footer></body></html>
            """
        )
        #expect(article.texts(.headline) == ["A bridge for Lindenau"])
        #expect(article.texts(.paragraph) == prose)
        #expect(article.texts(.byline) == ["By Ada Quill"])
        #expect(article.texts(.dateline) == ["May 6, 2024"])
        #expect(article.block("Facebook")?.disposition == .removed(.share))
        #expect(article.block("Another bridge story")?.disposition == .removed(.related))
        #expect(article.block("Home")?.zone == .navigation)
        #expect(article.block("2 thoughts on this")?.zone == .comments)
        #expect(article.block("© The Gazette")?.zone == .footer)
        #expect(article.metadata.title == "A bridge for Lindenau")
    }

    @Test func `finds the article in a page laid out with tables`() throws {
        let article = try article(
            """
            <table><tr><td><a href=/1>One</a><br><a href=/2>Two</a><br><a href=/3>Three</a></td>
            <td><font size=4><b>A bridge for Lindenau</b></font><br><br>\(Prose.first)<br><br>
            \(Prose.second)<br><br>\(Prose.third)</td></tr></table>
            """
        )
        #expect(article.texts(.paragraph).filter { $0.count > 60 } == prose)
        #expect(article.block("One\nTwo\nThree")?.isRemoved == true)
    }

    @Test func `looks again when a longer text has nothing in common with the title`() throws {
        let consent = (1...12).map { number in
            """
            <p>Purpose \(number): we would like to measure, with your leave, which pages are read, by
            whom, and for how long, so that number \(number) of our partners, who are many, can learn it.</p>
            """
        }
        let article = try article(
            """
            <html><head><title>A bridge for Lindenau</title></head><body>
            <div class=x1><h1>A bridge for Lindenau</h1><div class=x2>\(Prose.html)</div></div>
            <div class=x3><div class=x4>\(consent.joined())</div></div></body></html>
            """
        )
        #expect(article.texts(.paragraph) == prose)
    }

    @Test func `keeps a long first choice when nothing near the title reads like an article`()
        throws
    {
        let article = try article(
            """
            <html><body><div class=x1><h1>A bridge for Lindenau</h1><p>Two pictures, by our reader.</p>
            </div><div class=x3>\(Prose.html)</div></body></html>
            """
        )
        #expect(Array(article.texts(.paragraph).suffix(3)) == prose)
    }

    @Test func `keeps sections whose class means a table of contents that leads to them`() throws {
        let sections = [Prose.first, Prose.second, Prose.third].enumerated().map { number, text in
            """
            <section class=toc-section id=toc-\(number)><h2>Part \(number) of the story</h2>
            <p>\(text) See <a href=/a>the plans of the council</a>, <a href=/b>the letter of the
            shopkeepers on the far bank</a> and <a href=/c>the report of the engineers</a>.</p></section>
            """
        }
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1><p>\(Prose.second.uppercased())</p>
            <p>\(Prose.first.uppercased())</p>\(sections.joined())
            <ul class=toc><li><a href=#toc-0>Part 0</a><li><a href=#toc-1>Part 1</a></ul></article>
            """
        )
        #expect(article.texts(.heading).count == 3)
        #expect(article.texts(.paragraph).count == 5)
    }

    @Test func `takes a standfirst below the headline that ends like a headline`() throws {
        let article = try article(
            """
            <html><body><header class=x1><h1>A bridge for Lindenau</h1><div class=x2>
            <p>The council wants to build it before the winter, and the shopkeepers want a ferry until then</p>
            </div></header><div class=x3><div class=x4>\(Prose.html)</div></div></body></html>
            """
        )
        #expect(article.keptTexts.contains { $0.hasPrefix("The council wants to build it") })
    }

    @Test func `keeps text that stands outside of paragraphs`() throws {
        let article = try article(
            "<article><h1>A bridge</h1>\(Prose.first)<p>\(Prose.second)</p>\(Prose.third)</article>"
        )
        #expect(article.texts(.paragraph) == prose)
    }

    @Test func `joins an article that is split over containers`() throws {
        let article = try article(
            """
            <main><h1>A bridge for Lindenau</h1><div class=part><p>\(Prose.first)</p></div>
            <div class=ad-slot>Advertisement</div><div class=part><p>\(Prose.second)</p></div>
            <div class=part><p>\(Prose.third)</p></div></main>
            """
        )
        #expect(article.texts(.paragraph) == prose)
        #expect(article.block("Advertisement")?.disposition == .removed(.advertisement))
    }

    @Test func `tells lists, quotes, headings, tables and code apart`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1>\(Prose.html)<h2>What it costs</h2>
            <ul><li>Three pillars of stone<li>A deck of oak planks</ul>
            <blockquote><p>A town without a bridge is two towns.</p></blockquote>
            <table><tr><th>Year<th>Cost<tr><td>2024<td>12</table><pre>a = 1\n  b = 2</pre>
            <figure><img src=b.jpg><figcaption>The bridge in May.</figcaption></figure></article>
            """
        )
        #expect(article.texts(.heading) == ["What it costs"])
        #expect(article.texts(.listItem) == ["Three pillars of stone", "A deck of oak planks"])
        #expect(article.texts(.quote) == ["A town without a bridge is two towns."])
        #expect(article.texts(.table) == ["Year\tCost", "2024\t12"])
        #expect(article.texts(.preformatted) == ["a = 1\n  b = 2"])
        #expect(article.texts(.caption) == ["The bridge in May."])
        #expect(article.block("What it costs")?.level == 2)
        #expect(article.block("A deck of oak planks")?.level == 1)
    }

    @Test func `sets dialogues and hidden text aside but lists them`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1>\(Prose.html)
            <p style="display: none">Not yet shown.</p><p hidden>Never shown.</p></article>
            <div role=dialog class=modal><p>Do you want our letter?</p></div>
            <div id="onetrust-banner" class="cookie-banner"><p>We use cookies here.</p></div>
            """
        )
        #expect(article.texts(.paragraph) == prose)
        #expect(article.block("Not yet shown.")?.disposition == .removed(.hidden))
        #expect(article.block("Not yet shown.")?.reason == .hidden(by: "style"))
        #expect(article.block("Never shown.")?.zone == .hidden)
        #expect(article.block("Do you want our letter?")?.zone == .modal)
        #expect(article.block("We use cookies here.")?.disposition == .removed(.consent))
    }

    @Test func `does not take a page's own text for hidden when scripts will show it`() throws {
        let article = try article(
            "<body><div style='visibility:hidden'><h1>A bridge</h1>\(Prose.html)</div></body>"
        )
        #expect(article.texts(.paragraph) == prose)
    }

    @Test func `does not believe a word that would remove the article`() throws {
        let sections = prose.map { "<div class='nav-section'><p>\($0)</p></div>" }.joined()
        let article = try article("<body><div class=page><h1>A bridge</h1>\(sections)</div></body>")
        #expect(article.texts(.paragraph) == prose)
    }

    @Test func `drops paragraphs that are one link and headings over nothing`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1><p>\(Prose.first)</p>
            <p><a href=/x>Ferry to run again from the old harbour</a></p><p>\(Prose.second)</p>
            <p>\(Prose.third)</p><h3>From our archive</h3>
            <ul><li><a href=/y>The flood of last spring</a><li><a href=/z>The ferry</a></ul></article>
            """
        )
        #expect(article.texts(.paragraph) == prose)
        #expect(article.texts(.heading).isEmpty)
        #expect(article.block("From our archive")?.isRemoved == true)
    }

    @Test func `finds an article in Chinese, whose sentences have no spaces`() throws {
        let first = "林德瑙市议会周二晚上开会讨论旧桥的问题，这座桥自春天以来一直关闭，市民对此非常不满。"
        let second = "市长表示，不能再等一个冬天了，他承诺在年底之前给出答复，尽管工程师们要求更多的时间。"
        let article = try article(
            """
            <body><div class=menu><a href=/1>首页</a><a href=/2>新闻</a></div>
            <div class=content><h1>林德瑙的桥</h1><p>\(first)</p><p>\(second)</p></div>
            <div class=list><a href=/3>更多新闻和更多的消息</a></div></body>
            """
        )
        #expect(article.texts(.paragraph) == [first, second])
    }

    @Test func `drops the second copy of a paragraph from another place`() throws {
        let article = try article(
            """
            <article><h1>A bridge for Lindenau</h1><section>\(Prose.html)</section>
            <section><p>\(Prose.first)</p></section></article>
            """
        )
        #expect(article.texts(.paragraph) == prose)
        #expect(article.blocks.contains { $0.reason == .duplicate })
    }

    @Test(arguments: [
        "<figure><img src=b.jpg>", "<figure><img src=b.jpg><figcaption>The bridge in May. ",
        "<table><caption>", "<audio src=a.mp3>", "<canvas>", "<object data=x>",
        "<div class=wp-caption-text>", "<figure><div class=caption>",
    ])
    func `an article in a figure without an end is no caption`(opening: String) throws {
        let article = try article("<body><article><h1>Bridge</h1>\(opening)\(Prose.html)</article>")
        for text in [Prose.first, Prose.second, Prose.third] {
            #expect(article.texts(.paragraph).contains(text))
        }
    }

    @Test(arguments: [
        "<button>", "<button>Share ", "<select><option>One", "<select><option>One<option>Two",
        "<label>Name", "<fieldset><legend>Name", "<output>", "<div role=button>",
    ])
    func `an article in a control without an end is no control`(opening: String) throws {
        for prose in [Prose.html, Prose.html + Prose.html.replacing("<p>", with: "<p>Once more: ")]
        {
            let article = try article("<body><article><h1>Bridge</h1>\(opening)\(prose)</article>")
            for text in [Prose.first, Prose.second, Prose.third] {
                #expect(article.texts(.paragraph).contains { $0.hasSuffix(text) })
            }
        }
    }

    @Test func `an article in a field without an end is shown as it is written`() throws {
        let article = try article(
            "<body><article><h1>Bridge</h1><textarea>\(Prose.html)</article>"
        )
        let text = article.blocks.filter { !$0.isRemoved }.map { article.string(of: $0) }.joined()
        for part in [Prose.first, Prose.second, Prose.third] { #expect(text.contains(part)) }
    }

    @Test(arguments: [
        "<button>Share this story with friends</button>",
        "<select>\(String(repeating: "<option>Another country of the world", count: 200))</select>",
        "<textarea>\(String(repeating: "Paste this code. ", count: 12))</textarea>",
        "<fieldset><legend>Your name and how to reach you</legend></fieldset>",
    ])
    func `a control is none of the article's text`(control: String) throws {
        let article = try article(
            "<body><article><h1>Bridge</h1>\(Prose.html)\(control)</article>"
        )
        #expect(article.texts(.paragraph) == prose)
        #expect(article.blocks.contains { $0.disposition == .removed(.form) })
    }
}
