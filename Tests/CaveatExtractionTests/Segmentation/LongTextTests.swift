import CaveatModel
import Testing

@testable import CaveatExtraction

/// What is read a chunk of bytes at a time is read like any other text, wherever chunks end.
@Suite struct LongTextTests {
    private func letters(_ count: Int) -> String { String(repeating: "a", count: count) }

    @Test(arguments: [
        ("  ", " "), (" \t", " "), ("\u{A0}", " "), ("\u{2003}", " "), (" \u{3000}", " "),
        ("\u{7F}", " "), ("\u{200B}", ""), ("\u{AD}", ""), ("\u{FEFF}", ""),
        (" ", " "), ("\u{201C}", "\u{201C}"), ("\u{E9}", "\u{E9}"),
    ])
    func `white space is folded at any place of a long text`(gap: String, folded: String) {
        for place in 1..<100 {
            let text = letters(place) + gap + letters(100 - place)
            #expect(
                TextAssembler.folded(Array(text.utf8))
                    == letters(place) + folded + letters(100 - place)
            )
        }
    }

    @Test(arguments: [
        "One, two. Three", "Who? Me!\nYes.", "(He said: \"No.\")", "Fin.” Ça", "3.5, 4.5 d’", "。」x",
        "a\u{300}b… c", "., !",
    ])
    func `the features of a text do not depend on where it stands`(words: String) {
        for shift in 0..<70 {
            let text = Array((letters(shift) + words + letters(70 - shift) + words).utf8)
            let whole = features(of: text, links: [])
            // Between links, a text is counted in stretches that are shorter than a chunk.
            let pieces = stride(from: 0, to: text.count, by: 7).map {
                RawLink(text: UInt32($0)..<UInt32(min($0 + 7, text.count)), node: 0)
            }
            let stretched = features(of: text, links: pieces)
            #expect(whole.length == stretched.length)
            #expect(whole.commas == stretched.commas)
            #expect(whole.sentenceEnds == stretched.sentenceEnds)
            #expect(whole.words == stretched.words)
            #expect(whole.lines == stretched.lines)
            #expect(whole.endsSentence == stretched.endsSentence)
        }
    }

    /// Counts a text that is a block, followed by a line feed as all blocks are.
    private func features(of text: [UInt8], links: [RawLink]) -> BlockFeatures {
        let all = text + [0x0A]
        return BlockFeatures(
            all.span,
            RawBlock(
                text: 0..<UInt32(text.count),
                source: 0..<0,
                element: -1,
                origin: .text,
                form: .plain,
                level: 0,
                language: 0,
                links: 0..<UInt32(links.count)
            ),
            links: links.span
        )
    }

    @Test(arguments: [#"\""#, #"\\"#, " ", "<", "é", #"\n"#])
    func `strings of JSON end where they end`(_ sign: String) {
        for place in 0..<70 {
            let string = letters(place) + sign + letters(70 - place)
            let text = Array(#"{"\#(letters(place))": "\#(string)", "b": "c"}"#.utf8)
            let read = JSONStrings(text.span, 0..<text.count).values
            #expect(
                read.map { String(decoding: text[$0.characters], as: UTF8.self) } == [string, "c"]
            )
            #expect(read.map { $0.signs.isEmpty } == [false, true])
            #expect(read.first?.signs.contains(.innerQuote) == (sign == #"\""#))
        }
    }

    @Test(arguments: 0..<70)
    func `stores are found at any place of a script`(place: Int) {
        let code = "\(letters(place))window.__DATA__ = {\"a\": \"b c\"};\(letters(place))._c.__d"
        let bytes = Array(code.utf8)
        let stores = ScriptData.code.strings(in: 0..<bytes.count, of: bytes.span)
        let values = stores.flatMap(\.values)
        #expect(values.map { String(decoding: bytes[$0.characters], as: UTF8.self) } == ["b c"])
        #expect(stores.map(\.end) == [bytes.count - place - "._c.__d".utf8.count - 1])
    }
}
