import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatHTML

@Suite struct HostileInputTests {
    private func parse(_ html: String, limits: PageLimits = PageLimits()) throws -> Page {
        try PageParser(limits: limits).parse(Array(html.utf8), format: .html)
    }

    private func text(of page: Page) -> String {
        page.nodes.filter { $0.kind == .text }.map { page.slice($0.text) }.joined()
    }

    @Test func `flattens a million open elements and keeps their text`() throws {
        let page = try parse(String(repeating: "<div>", count: 1_000_000) + "the end")
        #expect(text(of: page) == "the end")
        #expect(page.shortfalls == [.limitReached(.depth, value: 512)])
    }

    @Test func `passes over forty thousand stray end tags in a deep page`() throws {
        let page = try parse(
            String(repeating: "<div>", count: 40_000) + "a"
                + String(repeating: "</span>", count: 40_000) + "b"
        )
        #expect(text(of: page) == "ab")
    }

    @Test func `reads on in windows after many tags that libxml2 misreads`() throws {
        let generated = GeneratedPage(seed: 11, size: 100_000, alphabet: .wide)
        let page = try parse(
            String(repeating: "<p @a=\"b > c\">x<iframe><b></iframe>", count: 2_000)
                + generated.html
        )
        let letters = page.nodes.filter { $0.kind == .text && page[$0.parent].name != .title }
            .map { page.slice($0.text) }.joined().filter { !$0.isASCIISpace }
        #expect(letters == String(repeating: "x", count: 2_000) + generated.letters)
    }

    @Test(arguments: [
        "<html><frameset>", "<p @a=\"b > c\">x", "<scriptx>", "<frameset>", "<body><p><frameset>x",
    ])
    func `gives libxml2 each byte a bounded number of times`(part: String) throws {
        for count in [2_000, 4_000] {
            let source = Array(("<p>a</p>" + String(repeating: part, count: count) + "<p>z").utf8)
            let reader = try LibXML.read(source, limits: PageLimits(), deadline: .none)
            let text = String(decoding: reader.tree.text, as: UTF8.self)
            #expect(text.first == "a")
            #expect(text.last == "z")
            // The first restarts read all the rest, those behind them a window of a few tags.
            #expect(reader.givenByteCount < 60 * source.count, "\(count)")
        }
    }

    @Test(arguments: [
        "<textarea><b>x</b></textarea>", "<style>a>b</style>", "<title><i></title>",
        "<script>let x = '</scripty>' // <b></script>", "<xmp><p @a=\">\"></xmp>",
        "<script><!--<script>a</script>--></script>",
    ])
    func `moves libxml2 past the content of elements that hold text only`(part: String) throws {
        let source = Array(("<p>a" + String(repeating: part, count: 100) + "<p>z").utf8)
        let reader = try LibXML.read(source, limits: PageLimits(), deadline: .none)
        let paragraphs = reader.tree.nodes.count { $0.name == .p }
        #expect(paragraphs == 2)
        #expect(reader.givenByteCount == source.count)
    }

    @Test(arguments: [
        "<!", "</", "<a", "<a ", "<!--", "<p a=\"", "<title>", "<script><!--<script>",
    ])
    func `reads a page of unclosed markup once`(part: String) throws {
        let page = try parse(String(repeating: part, count: 100_000))
        #expect(page.shortfalls.contains(.truncatedMarkup))
        #expect(text(of: page).isEmpty || part == "<title>")
    }

    @Test func `cuts twenty thousand attributes at the limit`() throws {
        let attributes = (0..<20_000).map { "a\($0)=\">\"" }.joined(separator: " ")
        let page = try parse("<p \(attributes)>text")
        let node = try #require(page.nodes.first { $0.name == .p })
        #expect(node.attributes.count == 1_000)
        #expect(text(of: page) == "text")
        #expect(page.shortfalls == [.limitReached(.attributes, value: 1_000)])
    }

    @Test func `cuts attributes without values at the limit`() throws {
        let attributes = (0..<20_000).map { "a\($0)" }.joined(separator: " ")
        let page = try parse("<p \(attributes)>text")
        #expect(page.nodes.first { $0.name == .p }?.attributes.count == 1_000)
        #expect(text(of: page) == "text")
    }

    @Test func `stops at the limit of nodes`() throws {
        var limits = PageLimits()
        limits.nodes = 100
        let page = try parse(String(repeating: "<p>x", count: 1_000), limits: limits)
        #expect(page.nodes.count == 100)
        #expect(page.shortfalls == [.limitReached(.nodes, value: 100)])
    }

    @Test func `stops at the limit of time`() throws {
        var limits = PageLimits()
        limits.milliseconds = 0
        let page = try parse(String(repeating: "<p>x", count: 40_000), limits: limits)
        #expect(page.nodes.count < 20_000)
        #expect(page.shortfalls == [.limitReached(.milliseconds, value: 0)])
    }

    @Test func `stops at the limit of bytes`() throws {
        var limits = PageLimits()
        limits.bytes = 10
        let page = try parse("<p>1234567890", limits: limits)
        #expect(text(of: page) == "1234567")
        #expect(page.shortfalls.contains(.limitReached(.bytes, value: 10)))
    }

    @Test(arguments: [
        ("a<!-- b <p>c", "a"),
        ("a<script>b", "a"),
        ("a<p title=\"b <p>c", "a"),
        ("a<p", "a"),
        ("a</p", "a"),
    ])
    func `says that the page ends within markup`(html: String, visible: String) throws {
        let page = try parse(html)
        #expect(text(of: page) == visible)
        #expect(page.shortfalls == [.truncatedMarkup])
    }

    @Test(arguments: ["a\0b<p title='c\0d'>e", "\u{1}a\u{8}<p>b\u{1B}[31m"])
    func `holds no control characters`(html: String) throws {
        let page = try parse(html)
        #expect(!page.source.utf8.contains { $0 < 0x20 })
        #expect(page.text.allSatisfy { $0 >= 0x20 })
        let texts = page.nodes.filter { $0.kind == .text }
        #expect(texts.count == 2)
    }

    @Test func `keeps a long text, comment and script whole`() throws {
        let long = String(repeating: "слово и word ", count: 50_000)
        let page = try parse("<p>\(long)</p><!--\(long)--><script>\(long)</script>")
        let pieces = page.nodes.filter { $0.kind != .element && $0.kind != .document }
        #expect(pieces.map { page.slice($0.text) } == [long, long, long])
    }

    @Test(arguments: 0..<40)
    func `survives damaged pages`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let generated = GeneratedPage(seed: UInt64(seed), size: 2_000, alphabet: .wide)
        let encoder = SimpleEncoder.allCases.randomElement(using: &random) ?? .utf8
        var bytes = encoder.encode(generated.html)
        let signs = Array("<>&;\"'=/!-\0 \u{1}pP".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        for _ in 0..<Int.random(in: 1...200, using: &random) {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[index] = signs.randomElement(using: &random) ?? 0
            case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: index)
            default: bytes.removeSubrange(index..<min(index + 9, bytes.count - 1))
            }
        }
        let page = try PageParser().parse(bytes, format: .html)
        check(page, bytes, "seed \(seed)")
    }

    /// Asserts what holds for every page.
    private func check(_ page: Page, _ bytes: [UInt8], _ comment: Comment) {
        #expect(String(validating: page.source.utf8, as: UTF8.self) != nil, comment)
        #expect(String(validating: page.text, as: UTF8.self) != nil, comment)
        for (index, node) in page.nodes.enumerated() {
            #expect(node.source.upperBound <= page.source.utf8.count, comment)
            #expect(node.text.upperBound <= page.text.count, comment)
            #expect(node.attributes.upperBound <= page.attributes.count, comment)
            #expect(node.subtreeEnd.index > index, comment)
            #expect(node.subtreeEnd.index <= page[node.parent].subtreeEnd.index, comment)
            #expect(index == 0 || node.parent.index < index, comment)
            let place = page.source.sourceRange(
                of: Int(node.source.lowerBound)..<Int(node.source.upperBound)
            )
            #expect(place.end <= bytes.count, comment)
            if node.kind == .text {
                let text = page.slice(node.text)
                #expect(!text.isEmpty, comment)
                page.map.forEachRun(
                    in: Int(node.text.lowerBound)..<Int(node.text.upperBound)
                ) { run, origin, replaced in
                    if replaced == nil {
                        #expect(
                            page.text[run] == page.source.utf8[origin..<origin + run.count],
                            comment
                        )
                    }
                }
            }
        }
    }
}
