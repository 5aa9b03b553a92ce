import Testing

@testable import CaveatExtraction

@Suite struct JSONStringsTests {
    /// The values of a JSON text as `key=value`.
    private func values(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return JSONStrings(bytes.span, 0..<bytes.count).values.map { value in
            let key = String(decoding: bytes[value.key], as: UTF8.self)
            return key + "=" + StructuredData.string(bytes, value)
        }
    }

    @Test(arguments: [
        (#"{"a": "b"}"#, ["a=b"]),
        (#"{"a": {"b": "c"}, "d": "e"}"#, ["b=c", "d=e"]),
        (#"{"a": ["b", "c"], "d": 1, "e": null}"#, ["a=b", "a=c"]),
        (#"<!-- {"a": "b",} -->"#, ["a=b"]),
        (#"{"a": "b"#, ["a=b"]),
        (#"{"a": "x\"y\\z\/w\n\u0416"}"#, ["a=x\"y\\z/w Ж"]),
        (#"{"a": "\ud83d\ude00 \ud83d"}"#, ["a=😀 \u{FFFD}"]),
        (#"{"a": "\"#, ["a=\\"]),
        ("", []),
        ("}}}]]]", []),
    ])
    func `reads strings from proper and broken JSON`(_ text: String, _ expected: [String]) {
        #expect(values(text) == expected)
    }

    @Test func `reads strings within and behind nesting that no page needs`() {
        let open = String(repeating: "[", count: 100_000)
        let close = String(repeating: "]", count: 100_000)
        #expect(values(open + "\"deep\"") == ["=deep"])
        let nested = #"{"a": \#(open){"b": "c"}\#(close), "d": "e"}"#
        #expect(values(nested) == ["b=c", "d=e"])
    }
}
