internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct JSONWriterTests {
    private static func written(
        _ layout: JSONWriter.Layout,
        _ body: (inout JSONWriter) -> Void
    ) -> String {
        var json = JSONWriter(layout: layout)
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("plain", #""plain""#),
        ("“Привет”, 世界 👩‍👩‍👧", #""“Привет”, 世界 👩‍👩‍👧""#),
        ("a\"b\\c/d<e>", #""a\"b\\c/d<e>""#),
        ("\u{08}\t\n\u{0C}\r", #""\b\t\n\f\r""#),
        ("\u{00}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
        ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
        (
            "\u{2027}\u{2028}\u{2029}\u{202A}\u{202E}\u{202F}",
            "\"\u{2027}\\u2028\\u2029\\u202a\\u202e\u{202F}\""
        ),
        ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
        ("", #""""#),
    ])
    func `escapes what JSON and terminals take amiss`(text: String, expected: String) throws {
        let written = Self.written(.compact) { $0.value(text) }
        let fromBytes = Self.written(.compact) { $0.value(utf8: Array(text.utf8)[...]) }
        #expect(written == expected)
        #expect(fromBytes == expected)
        #expect(try JSONParser.parse(Array(written.utf8)) == .string(text))
    }

    @Test(
        arguments: [
            ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
            ([0xE2, 0x80], "\u{FFFD}"),
            ([0xC2], "\u{FFFD}"),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
        ] as [([UInt8], String)]
    )
    func `repairs bytes that are no UTF-8`(bytes: [UInt8], expected: String) throws {
        let written = Self.written(.compact) { $0.value(utf8: bytes[...]) }
        #expect(try JSONParser.parse(Array(written.utf8)) == .string(expected))
    }

    @Test(arguments: ["\"", "\\", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "é", "”", "ż", "世"])
    func `escapes at any place of a long text`(_ sign: String) throws {
        let escaped = Self.written(.compact) { $0.value(sign) }.dropFirst().dropLast()
        for place in 0..<70 {
            let (before, after) = (
                String(repeating: "a", count: place), String(repeating: "b", count: 70 - place)
            )
            let text = before + sign + after
            let expected = "\"\(before)\(escaped)\(after)\""
            #expect(Self.written(.compact) { $0.value(text) } == expected)
            #expect(Self.written(.compact) { $0.value(utf8: Array(text.utf8)[...]) } == expected)
        }
    }

    @Test(arguments: [JSONWriter.Layout.compact, .pretty])
    func `a template gives what its members written out do`(_ layout: JSONWriter.Layout) {
        let copied = Self.written(layout) { json in
            let template = json.template { json in
                json.member("a", "x")
                json.member("b", isInline: true) { json in
                    json.name("start")
                    json.gap()
                    json.name("end")
                    json.gap()
                }
            }
            let written = json.written { $0.member("c", "\"") }
            json.object(isInline: true) { json in
                json.members(written)
                json.members(template, 0, 12)
                json.member("d", true)
            }
        }
        let inFull = Self.written(layout) { json in
            json.object(isInline: true) { json in
                json.member("c", "\"")
                json.member("a", "x")
                json.member("b", isInline: true) { json in
                    json.member("start", 0)
                    json.member("end", 12)
                }
                json.member("d", true)
            }
        }
        #expect(copied == inFull)
    }

    @Test(arguments: [0, 7, 10, -1, 1_234_567, Int.max, Int.min])
    func `writes numbers in full`(number: Int) {
        #expect(Self.written(.compact) { $0.value(number) } == "\(number)")
    }

    private static func sample(_ json: inout JSONWriter) {
        json.object { json in
            json.member("a", 1)
            json.member("none", arrayOf: [] as [Int]) { json, number in json.value(number) }
            json.member("pairs", arrayOf: [1, 2], isInline: true) { json, number in
                json.array { json in
                    json.element()
                    json.value(number)
                    json.element()
                    json.object { _ in }
                }
            }
            json.member("b") { json in json.member("c", "d") }
        }
    }

    @Test func `sets members on lines of their own, unless they are inline`() {
        let expected = """
            {
              "a": 1,
              "none": [],
              "pairs": [[1, {}], [2, {}]],
              "b": {
                "c": "d"
              }
            }
            """
        #expect(Self.written(.pretty, Self.sample) == expected)
    }

    @Test func `writes no space that is not needed when compact`() {
        let expected = #"{"a":1,"none":[],"pairs":[[1,{}],[2,{}]],"b":{"c":"d"}}"#
        #expect(Self.written(.compact, Self.sample) == expected)
    }
}
