import CaveatHTML
import CaveatModel
import Testing

/// What the parser notes so that others need not look again.
@Suite struct SharedValueTests {
    private func page(_ html: String) throws -> Page {
        try PageParser().parse(Array("<body>\(html)</body>".utf8))
    }

    private func classPlaces(_ page: Page) -> [Range<UInt32>] {
        page.attributes.filter { $0.name == .class }.map(\.value)
    }

    @Test func `equal values stand in the text once`() throws {
        let page = try page("<p class='lead wide'>a<p class=\"lead wide\">b<p class=lead>c")
        let places = classPlaces(page)
        #expect(places.count == 3)
        #expect(places[0] == places[1])
        #expect(places[1] != places[2])
        let values = page.nodes.indices.compactMap { page.string(of: .class, in: NodeID($0)) }
        #expect(values == ["lead wide", "lead wide", "lead"])
    }

    @Test func `values that differ in one letter stay apart`() throws {
        let values = (0..<2_000).map { "card-\($0 % 700)-of-the-second-column" }
        let page = try page(values.map { "<i class='\($0)'>x</i>" }.joined())
        let read = page.nodes.indices.compactMap { page.string(of: .class, in: NodeID($0)) }
        #expect(read == values)
    }

    @Test func `a value with a reference is resolved each time`() throws {
        let page = try page("<p title='a&amp;b'>x<p title='a&amp;b'>y<p title='a&ampb'>z")
        let values = page.nodes.indices.compactMap { page.string(of: .title, in: NodeID($0)) }
        #expect(values == ["a&b", "a&b", "a&ampb"])
    }

    @Test(arguments: [(" \n\t ", true), ("&#32;", false), ("\u{A0}", false), (" a ", false)])
    func `a text is blank when the page writes white space alone`(
        _ text: String,
        _ isBlank: Bool
    ) throws {
        let page = try page("<p>\(text)</p>")
        let node = page.nodes.first { $0.kind == .text }
        #expect(node?.isBlank == isBlank)
    }

    @Test(arguments: [
        ("a b", true), ("a&amp;b", false), ("&#0", false), ("a</i>b", false), ("a<!---->b", true),
    ])
    func `a text is verbatim when the source holds it in one piece`(
        _ text: String,
        _ isVerbatim: Bool
    ) throws {
        let page = try page("<p>\(text)</p>")
        let node = try #require(page.nodes.first { $0.kind == .text })
        #expect(node.isVerbatim == isVerbatim)
        if isVerbatim {
            let (source, text) = (node.source, node.text)
            #expect(
                page.source.utf8[Int(source.lowerBound)..<Int(source.upperBound)]
                    == page.text[Int(text.lowerBound)..<Int(text.upperBound)]
            )
        }
    }

    @Test func `a text in a frame's tag is not verbatim`() throws {
        let page = try page("<iframe srcdoc='<p>A page in a frame.</p>'></iframe>")
        let texts = page.nodes.filter { $0.kind == .text }
        #expect(texts.count == 1)
        #expect(texts.allSatisfy { !$0.isVerbatim })
    }
}
