import CaveatHTML
import CaveatModel
import Testing

/// The law: the bytes of the file that a text came from, decoded, are the text.
@Suite struct SourceLawTests {
    @Test(arguments: SimpleEncoder.allCases, [UInt64(1), 2, 3])
    func `leads from each text back to its bytes`(encoder: SimpleEncoder, seed: UInt64) throws {
        let isByteEncoding = encoder == .windows1251 || encoder == .koi8r
        let generated = GeneratedPage(
            seed: seed,
            size: seed == 1 ? 220_000 : 20_000,
            alphabet: isByteEncoding ? .russian : .wide
        )
        let file = encoder.encode(generated.html)
        let page = try PageParser().parse(file)
        var letters = ""
        var wrong: [String] = []
        for node in page.nodes where node.kind == .text || node.kind == .comment {
            let range = Int(node.text.lowerBound)..<Int(node.text.upperBound)
            page.map.forEachRun(in: range) { run, origin, replaced in
                let text = String(decoding: page.text[run], as: UTF8.self)
                let place = page.source.sourceRange(of: origin..<origin + (replaced ?? run.count))
                let written = encoder.decode(file[place.range])
                let isRight = replaced == nil ? written == text : written.hasPrefix("&")
                if !isRight { wrong.append("\(text) from \(written)") }
            }
            if node.kind == .text, page[node.parent].name != .title {
                letters += page.slice(node.text)
            }
        }
        #expect(wrong == [], "seed \(seed)")
        #expect(letters.filter { !$0.isASCIISpace } == generated.letters, "seed \(seed)")
    }

    @Test(arguments: SimpleEncoder.allCases)
    func `leads from each attribute back to its bytes`(encoder: SimpleEncoder) throws {
        let generated = GeneratedPage(seed: 7, size: 30_000, alphabet: .russian)
        let file = encoder.encode(generated.html)
        let page = try PageParser().parse(file)
        var titles: [String] = []
        for index in page.nodes.indices {
            guard let value = page.string(of: .title, in: NodeID(index)) else {
                continue
            }
            titles.append(value)
            let range = try #require(
                page.sourceRange(ofValueOf: .title, in: NodeID(index))
            )
            let place = page.source.sourceRange(of: range)
            let written = encoder.decode(file[place.range])
            #expect(written.contains("&") || written == value)
            let unit = encoder.isWide ? 2 : 1
            let before = encoder.decode(file[place.start - unit..<place.start])
            #expect(before == "'" || before == "\"")
        }
        #expect(titles == generated.titles)
        #expect(titles.count > 20)
    }

    @Test(arguments: [
        ("<p id=a title=\"x &amp; y\">", "x &amp; y"),
        ("<p title = 'x' title='y'>", "x"),
        ("<p TITLE=x>", "x"),
        ("<p @click=\"title = 1 > 2\" title=z>", "z"),
    ])
    func `finds an attribute's value in its tag`(html: String, written: String) throws {
        let page = try PageParser().parse(Array(html.utf8), format: .html)
        let node = try #require(page.nodes.firstIndex { $0.name == .p })
        let range = try #require(page.sourceRange(ofValueOf: .title, in: NodeID(node)))
        #expect(String(decoding: page.source.utf8[range], as: UTF8.self) == written)
        #expect(page.sourceRange(ofValueOf: .href, in: NodeID(node)) == nil)
    }
}

extension SimpleEncoder {
    fileprivate var isWide: Bool { self == .utf16BigEndian || self == .utf16LittleEndian }
}
