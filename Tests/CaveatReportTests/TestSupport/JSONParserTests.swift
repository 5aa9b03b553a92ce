internal import CaveatTestSupport
internal import Testing

/// The judge must be able to say no.
@Suite struct JSONParserTests {
    @Test(arguments: [
        "", "nul", "[1,]", "[1 2]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":1,\"a\":2}", "01",
        "1.",
        "-", "+1", "\"a", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\u{1}\"",
        "[1] 2", "'a'",
    ])
    func `refuses what is not JSON`(text: String) {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
    }

    @Test func `refuses invalid UTF-8`() {
        #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    }

    @Test(
        arguments: [
            ("null", .null),
            (" true ", .boolean(true)),
            ("-12.5e+3", .number("-12.5e+3")),
            ("\"\\ud83d\\ude00\\u00e9\\/\\n\"", .string("😀é/\n")),
            ("[]", .array([])),
            ("[1,[2]]", .array([.number("1"), .array([.number("2")])])),
            ("{\"a\":{}}", .object([JSONValue.Member(name: "a", value: .object([]))])),
        ] as [(String, JSONValue)]
    )
    func `reads what is JSON`(text: String, expected: JSONValue) throws {
        #expect(try JSONParser.parse(Array(text.utf8)) == expected)
    }
}
