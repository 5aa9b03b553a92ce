/// A page that is one thing over and over, of any size: what once took more than linear time, or may.
package struct MonotonousPage: Sendable {
    /// What it is made of, in a few words.
    package let name: String
    private let head: String
    private let part: String
    private let tail: String

    private init(_ name: String, _ part: String, after head: String = "", before tail: String = "")
    {
        self.name = name
        self.head = head
        self.part = part
        self.tail = tail
    }

    /// The page, at least so many bytes long.
    package func bytes(_ count: Int) -> [UInt8] {
        let count = max(0, count - head.utf8.count - tail.utf8.count)
        let parts = count / max(1, part.utf8.count) + 1
        return Array((head + String(repeating: part, count: parts) + tail).utf8)
    }

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
    ]

    private static func ferries(_ count: Int, _ open: String = "", _ close: String = "") -> String {
        String(repeating: open + ferry + close, count: count)
    }
}
