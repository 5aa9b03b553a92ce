import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatHTML

/// Attributes are what HTML says of the source; libxml2 sees none of them.
@Suite struct AttributeTests {
    private func attributes(_ html: String) throws -> [String] {
        let page = try PageParser().parse(Array(html.utf8), format: .html)
        let node = try #require(page.nodes.firstIndex { $0.name == .p })
        return page[NodeID(node)].attributes.map { index in
            let attribute = page.attributes[Int(index)]
            let value = attribute.value.map { page.text[Int($0)] }
            return page.names[attribute.name] + "=" + String(decoding: value, as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("<p a=1 b='2' c=\"3\" d>x", ["a=1", "b=2", "c=3", "d="]),
        ("<p A=1 a=2 Bc-D=3>x", ["a=1", "bc-d=3"]),
        ("<p a = 1 b\n=\t'2'/c=3 / d=4/>x", ["a=1", "b=2", "c=3", "d=4/"]),
        ("<p x@click=\"1 > 2\" class=k>x", ["x@click=1 > 2", "class=k"]),
        ("<p a='<b>' c=\"-->\" d='</p>'>x", ["a=<b>", "c=-->", "d=</p>"]),
        ("<p =a=1 \"b\" c'd=2>x", ["=a=1", "\"b\"=", "c'd=2"]),
        ("<p a=b=\"c d\">x", ["a=b=\"c", "d\"="]),
        ("<p a='&lt;b&gt;&amp;' c=&#128;>x", ["a=<b>&", "c=\u{20AC}"]),
        (
            "<p [a]=1 {a]=2 data-a-very-long-name=3 DATA-A-VERY-LONG-NAME=4>x",
            ["[a]=1", "{a]=2", "data-a-very-long-name=3"]
        ),
    ])
    func `a tag has the attributes that it writes`(html: String, expected: [String]) throws {
        #expect(try attributes(html) == expected)
    }

    @Test(arguments: [
        ("<p a=1>x</p>", "<p>   >x</p>"),
        ("<br a='>'/><br/><hr >", "<br      /><br/><hr>>"),
        ("a < b <1 a=2> </p a=1>", "a < b <1 a=2> </p a=1>"),
        ("<!-- <p a=1> --><p a=1>", "<!-- <p a=1> --><p>   >"),
        ("<!--><p a=1>", "<!--><p>   >"),
        ("<script a=1>'<p a=1>'</script><p a=1>", "<script>   >'<p a=1>'</script><p>   >"),
        ("<STYLE a>a <p a=1></style ><p a=1>", "<STYLE> >a <p a=1></style ><p>   >"),
        ("<p a='<p b=1>", "<p           "),
        ("<p a=>", "<p>  >"),
        ("<p", "<p"),
        ("<", "<"),
        ("", ""),
    ])
    func `libxml2 is given tags that end behind their names`(html: String, bare: String) {
        #expect(String(decoding: BareTags.copy(of: Array(html.utf8)), as: UTF8.self) == bare)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `of any text nothing moves, and only attributes go`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let parts = [
            "<p", "<script", "</script>", "<!--", "-->", " a=", "'", "\"", "/", ">", "b", "é", " ",
        ]
        let source = (0..<200).compactMap { _ in parts.randomElement(using: &random) }.joined()
        let bytes = Array(source.utf8)
        let bare = BareTags.copy(of: bytes)
        #expect(bare.count == bytes.count)
        var inTag = false
        for (byte, left) in zip(bytes, bare) where byte != left {
            #expect(left == 0x20 || left == 0x3E, "seed \(seed)")
            inTag = true
        }
        #expect(inTag, "seed \(seed): no tag had attributes")
        #expect(BareTags.copy(of: bare) == bare, "seed \(seed): what is bare stays as it is")
    }

    @Test func `names are told apart though they share a place in the table`() {
        let names = (0..<3_000).map { "data-\($0)" }
        let source = Array(names.joined(separator: " ").utf8)
        var table = NameTable()
        var spelled = SpelledNames()
        var places: [Range<Int>] = []
        for name in names {
            let start = places.last.map { $0.upperBound + 1 } ?? 0
            places.append(start..<start + name.utf8.count)
        }
        for _ in 0..<2 {
            for (name, place) in zip(names, places) {
                let id = spelled.intern(source, place, in: &table)
                #expect(table[id] == name)
                #expect(spelled.id(of: source, place, in: table) == table.id(of: name))
            }
        }
    }
}
