import CaveatHTML
import CaveatModel
import Testing

/// Pages in the tags of frames.
@Suite struct FrameTests {
    private func parse(_ body: String, limits: PageLimits = PageLimits()) throws -> Page {
        try PageParser(limits: limits).parse(
            Array("<!doctype html><body>\(body)".utf8),
            format: .html
        )
    }

    /// What is in the frames of a page, without their attributes.
    private func content(_ page: Page) -> String {
        let values = page.attributes.map { "[srcdoc=\(page.slice($0.value))]" }
        return values.reduce(page.bodyDump) { $0.replacing($1, with: "") }
    }

    @Test(arguments: [
        ("<iframe srcdoc='<p>a'></iframe>b", #"iframe(p("a")) "b""#),
        ("<p>a<iframe SRCDOC=a></iframe>b", #"p("a" iframe("a") "b")"#),
        (#"<iframe srcdoc="&lt;p&gt;a &amp;amp; b">"#, #"iframe(p("a & b"))"#),
        ("<iframe srcdoc='<p>a'><p>b</p></iframe>c", #"iframe(p("a") <!--<p>b</p>-->) "c""#),
        ("<iframe srcdoc=' '><p>b</p></iframe>", "iframe(`<p>b</p>`)"),
        ("<iframe srcdoc><p>b</p></iframe>", "iframe(`<p>b</p>`)"),
        (
            "<iframe srcdoc='<!doctype html><html><head><title>t</title></head><body><p>a'></iframe>",
            #"iframe(p("a"))"#
        ),
        (
            "<iframe srcdoc='<p>a<script>b</script><style>c</style><meta name=d><p>e'></iframe>",
            #"iframe(p("a") p("e"))"#
        ),
        ("<iframe srcdoc='<p>a</div></iframe></body>b'></iframe>c", #"iframe(p("ab")) "c""#),
        (
            #"<iframe srcdoc="<iframe srcdoc='<b>a</b>'></iframe>b"></iframe>c"#,
            #"iframe(iframe(b("a")) "b") "c""#
        ),
    ])
    func `a frame holds the body of the page in its tag`(html: String, tree: String) throws {
        let page = try parse(html)
        #expect(content(page) == tree)
        #expect(!page.shortfalls.contains(.unreadFrames(count: 1)))
    }

    @Test(arguments: [
        ("<iframe srcdoc='<p>Жар'>", ["Жар"]),
        ("<iframe srcdoc='&lt;p&gt;Жар&amp;nbsp;x &amp;amp; &quot;y&quot;'>", nil),
        ("<iframe srcdoc='<p>a&lt;b&gt;c'>", ["a", "c"]),
        ("<iframe srcdoc='AT&T &amp;amp &notit; &amp;notit; &#38;#1046;'>", nil),
        (
            "<iframe srcdoc=\"a<iframe srcdoc='b&amp;amp;amp;c'></iframe>\">",
            ["a", "b&amp;amp;amp;c"]
        ),
    ])
    func `each text in a frame leads back to its bytes`(html: String, texts: [String]?) throws {
        let file = Array("<!doctype html><body>\(html)".utf8)
        let page = try PageParser().parse(file, format: .html)
        var places: [String] = []
        for node in page.nodes where node.kind == .text {
            let range = Int(node.text.lowerBound)..<Int(node.text.upperBound)
            let stretches = page.map.origins(of: range)
            places.append(stretches.map { String(decoding: file[$0], as: UTF8.self) }.joined())
            let place = Int(node.source.lowerBound)..<Int(node.source.upperBound)
            #expect(stretches.first?.lowerBound == place.lowerBound)
            #expect(stretches.last?.upperBound == place.upperBound)
        }
        guard let texts else {
            // All of the value but its tags.
            let value = try #require(html.firstRange(of: "srcdoc='"))
            let text = html[value.upperBound...].dropLast(2)
            #expect(places == [String(text.replacing("&lt;p&gt;", with: ""))])
            return
        }
        #expect(places == texts)
    }

    @Test func `elements in frames have no place in the source`() throws {
        let page = try parse("<iframe srcdoc='<p title=x>a'></iframe>")
        let index = try #require(page.nodes.firstIndex { $0.name == .p })
        #expect(page.nodes[index].source.isEmpty)
        #expect(page.string(of: .title, in: NodeID(index)) == "x")
        #expect(page.sourceRange(ofValueOf: .title, in: NodeID(index)) == nil)
    }

    @Test func `frames deeper than two are told as not read`() throws {
        var html = "<p>a"
        for _ in 0..<4 {
            let value = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
            html = "<iframe srcdoc=\"\(value)\"></iframe>"
        }
        let page = try parse(html + "b")
        #expect(page.shortfalls == [.unreadFrames(count: 1)])
        #expect(content(page).hasSuffix(#"iframe(iframe(iframe)) "b""#))
    }

    @Test(arguments: 1...12)
    func `the limit of nodes holds in frames`(count: Int) throws {
        var limits = PageLimits()
        limits.nodes = count
        let html = "<iframe srcdoc='<div><p>a</p><p>b</p></div><i>c</i>'></iframe>d"
        let page = try parse(html, limits: limits)
        #expect(page.nodes.count <= count)
        for (index, node) in page.nodes.enumerated() {
            #expect(node.subtreeEnd.index > index)
            #expect(node.subtreeEnd.index <= page.nodes.count)
        }
    }
}
