extension MonotonousPage {
    private static let notice =
        "The Russian authorities have declared Harbour Gazette an \"undesirable organization\". "
        + "If you are in Russia, do not share our stories: you could be fined. "
    private static let ferry =
        "The ferry is painted again this spring, in green, and the boats are back in their places. "

    /// The pages that are measured.
    package static let all = [
        MonotonousPage("prose", "<p>" + ferry + "</p>"),
        MonotonousPage("nested elements", "<div>x"),
        MonotonousPage("nested lists", "<ul><li>x"),
        MonotonousPage("rows of a table", "<tr><td>one<td>two", after: "<table>"),
        MonotonousPage("tables in tables", "<table><tr><td>x"),
        MonotonousPage("links in a line", "<a href=/a>foreign agent</a> ", after: "<p>"),
        MonotonousPage("links in a menu", "<li><a href=/a>ferry</a>", after: "<ul>"),
        MonotonousPage("open quotation marks", "« ", after: "<p>", before: "foreign agent"),
        MonotonousPage("quotations", "«The ferry is green, foreign agent» ", after: "<p>"),
        MonotonousPage("asterisks", "* ", after: "<p>", before: "foreign agent"),
        MonotonousPage("brackets", "(foreign agent ", after: "<p>"),
        MonotonousPage("references", "&amp;&eacute;", after: "<p>"),
        MonotonousPage("one long line", ferry, after: "<pre>"),
        MonotonousPage("a finding in each paragraph", "<p>foreign agent</p>"),
        MonotonousPage("notices apart", "<p>" + notice + "</p>" + ferries(8, "<p>", "</p>")),
        MonotonousPage("findings in one paragraph", notice, after: "<p>"),
        MonotonousPage("notices apart in one paragraph", notice + ferries(8), after: "<p>"),
        MonotonousPage("notices in comments", "<!--" + notice + "-->"),
        MonotonousPage("frames", "<html><frameset>"),
        MonotonousPage("attributes", " title=foreign", after: "<p", before: ">x"),
        MonotonousPage("notices in attributes", "<img alt='" + notice + "'>"),
        MonotonousPage("comments", "<!-- x -->"),
        MonotonousPage("unclosed formatting", "<b><p>x"),
        MonotonousPage("stray end tags", "</i></p></div>"),
        MonotonousPage("unclosed tags", "<p <a <b "),
        MonotonousPage("misread tags", "<p @click=\"a > b\">x"),
        MonotonousPage("unclosed scripts", "<script>"),
        MonotonousPage(
            "store of JSON",
            "{\"text\": \"\(ferry)\"},",
            after: "<script type=application/json>[",
            before: "0]</script>"
        ),
        MonotonousPage("nested JSON", "[", after: "<script type=application/json>"),
        MonotonousPage("one long word", "foreign", after: "<p>"),
        MonotonousPage("hyphens and marks", "-\u{301}", after: "<p>"),
        MonotonousPage("paragraphs of a letter", "<p>x"),
        MonotonousPage("headings", "<h2>Ferry</h2>"),
        MonotonousPage("headings with text", "<h2>Ferry</h2><p>" + ferry),
        MonotonousPage("classes", "<p class='lead body card story page item'>x"),
        MonotonousPage("classes of their own") { "<p class='c\($0) k\($0 / 2)'>x" },
        MonotonousPage("ids of their own") { "<p id=p\($0)>x" },
        MonotonousPage("names of their own") { "<x-\($0)>x</x-\($0)>" },
        MonotonousPage("attributes of their own") { "<p data-\($0)=x>x" },
        MonotonousPage("meta tags", "<meta name=description content='A ferry'>"),
        MonotonousPage(
            "blocks of linked data",
            "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"name\": \"x\"}</script>"
        ),
        MonotonousPage(
            "media",
            "<video controls><source src=/a></video><audio></audio><img src=/a>"
        ),
        MonotonousPage(
            "pictures",
            "<figure><img alt=Ferry><figcaption>A ferry</figcaption></figure>"
        ),
        MonotonousPage("frames with pages", "<iframe srcdoc='<p>A ferry'></iframe>"),
        MonotonousPage("languages in turn", "<p lang=ru>Паром зелёный.<p lang=en>" + ferry),
        MonotonousPage("warnings almost the same") {
            "<p>Story \($0): in Russia, do not share our stories: you could be fined.</p>"
        },
        MonotonousPage("abbreviations", "e.g. U.S. Dr. ", after: "<p>"),
        MonotonousPage("scripts mixed in words", "инocтрaнный aгeнт ", after: "<p>"),
        MonotonousPage("letters spaced", "F O R E I G N  A G E N T ", after: "<p>"),
        MonotonousPage("long words of their own", after: "<p>") {
            String(repeating: "foreign\($0)", count: 20) + " "
        },
        MonotonousPage("words of their own", after: "<p>") { "w\($0) " },
        MonotonousPage("digits", "1234567890 ", after: "<p>"),
        MonotonousPage("words without spaces", "渡轮是绿色的。", after: "<p>"),
        MonotonousPage("dates", "<time datetime=2026-03-12>12 March 2026</time>"),
        MonotonousPage("dated lines", "<p>12 March 2026, 14:05</p>"),
        MonotonousPage("bylines", "<p class=byline>By Ann Example and Bob Example</p>"),
        MonotonousPage("forms", "<form><input><button>Send</button></form>"),
        MonotonousPage("options", "<option>x", after: "<select>"),
        MonotonousPage("line breaks", "x<br><br>", after: "<p>"),
        MonotonousPage("hidden elements", "<div hidden>x</div>"),
        MonotonousPage("drawings", "<svg><title>x</title></svg>"),
        MonotonousPage("numbered lists", "<ol start=3><li>x</ol>"),
        MonotonousPage("items of a numbered list", "<li>x", after: "<ol reversed>"),
        MonotonousPage("quotations set apart", "<blockquote>x</blockquote>"),
        MonotonousPage("addresses", "https://example.org/a/b?c=d&e=f ", after: "<p>"),
        MonotonousPage("links of their own") { "<a href=/\($0)>ferry</a> " },
        MonotonousPage("instructions", "<?x y?><![CDATA[x]]>"),
        MonotonousPage("templates", "<template><p>x</template>"),
        MonotonousPage("readings", "<ruby>渡<rt>du</rt></ruby>", after: "<p>"),
        MonotonousPage("comments of readers", "<div class=comment><p>" + ferry + "</div>"),
        MonotonousPage("cards", "<div class=card><a href=/a><h3>Ferry</h3><p>x</a></div>"),
    ]

    private static func ferries(_ count: Int, _ open: String = "", _ close: String = "") -> String {
        String(repeating: open + ferry + close, count: count)
    }
}
