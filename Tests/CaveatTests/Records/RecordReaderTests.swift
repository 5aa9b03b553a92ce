import Caveat
import CaveatModel
import CaveatTestSupport
import CaveatText
import Testing

@Suite struct RecordReaderTests {
    private let reader = RecordReader(pageLimit: 1_000)

    private func read(_ line: String) throws -> PageRecord { try reader.read(Array(line.utf8)) }

    private func error(_ line: String) -> RecordError? {
        failure(Array(line.utf8))?.error
    }

    private func failure(_ line: [UInt8]) -> RecordFailure? {
        do throws(RecordFailure) {
            _ = try reader.read(line)
            return nil
        } catch {
            return error
        }
    }

    @Test func `a record has a page and what is known of it`() throws {
        let record = try read(
            """
             { "id" : "a\\u002Fb", "url":"https://lantern.example/", "date": "2026-11-30", "extra":
            [1, {"html": "x"}, null, true, false, -1.5e+3, "\\n"], "\\u0068tml": "<p>\\"Ja\\"\\t\\u00e9\\ud83d\\ude00" } \r
            """
        )
        #expect(record.label.id == .string("a/b"))
        #expect(record.label.url == "https://lantern.example/")
        #expect(record.label.date == "2026-11-30")
        #expect(record.page.name == "a/b")
        #expect(record.page.url == "https://lantern.example/")
        #expect(record.page.bytes == Array("<p>\"Ja\"\té😀".utf8))
        #expect(record.page.charset == .utf8)
        #expect(record.page.format == nil)
        #expect(record.replacedCount == 0)
    }

    @Test(arguments: [
        ("0", "0"), ("-7", "-7"), ("1.50e3", "1.50e3"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
    ])
    func `a number as id keeps its digits`(written: String, digits: String) throws {
        #expect(try read("{\"id\":\(written),\"text\":\"x\"}").label.id == .number(digits))
    }

    @Test func `null is as good as no key`() throws {
        let record = try read(
            #"{"id":null,"url":null,"date":null,"charset":null,"html":null,"text":"x"}"#
        )
        #expect(record.label == RecordLabel())
        #expect(record.page.name == "-")
        #expect(record.page.format == .plainText)
    }

    @Test func `bytes have the encoding that is claimed, text has none`() throws {
        let base64 = #""html_base64":"PHA+""#
        let header = #""contentType":"Text/HTML; a=b; Charset = \"KOI8-R\" ""#
        #expect(try read("{\(base64)}").page.charset == nil)
        #expect(try read("{\(base64),\"charset\":\" \"}").page.charset == nil)
        #expect(try read("{\(base64),\(header)}").page.charset == EncodingName("koi8-r"))
        #expect(try read("{\(base64),\(header)}").page.format == .html)
        #expect(
            try read("{\(header),\"charset\":\"GBK\",\(base64)}").page.charset
                == EncodingName("gbk")
        )
        #expect(try read("{\"html\":\"x\",\(header)}").page.charset == .utf8)
        #expect(
            try read(#"{"html":"x","contentType":"text/plain"}"#).page.format == .plainText
        )
    }

    @Test func `what is no text becomes a replacement and is counted`() throws {
        let surrogates = try read(#"{"id":"\udc00","html":"a\ud800b\ud800\ud83d\ude00\udfff"}"#)
        #expect(surrogates.page.bytes == Array("a\u{FFFD}b\u{FFFD}😀\u{FFFD}".utf8))
        #expect(surrogates.label.id == .string("\u{FFFD}"))
        #expect(surrogates.replacedCount == 4)
        #expect(surrogates.replacedInPageCount == 3)
        let bytes =
            Array(#"{"html":"\ufffd"#.utf8) + [0x61, 0xFF, 0xC3] + Array("\u{FFFD}\"}".utf8)
        let record = try reader.read(bytes)
        #expect(record.page.bytes == Array("\u{FFFD}a\u{FFFD}\u{FFFD}\u{FFFD}".utf8))
        #expect(record.replacedCount == 2)
    }

    @Test(arguments: [
        ("", 0, JSONFault.Problem.empty), (" \r", 2, .empty), ("{", 1, .end),
        (#"{"html""#, 7, .end), (#"{"html":"x""#, 11, .end), (#"{"html":"x"} {"#, 13, .textBehind),
        (#"{"html":"x",}"#, 12, .noName), (#"{"html" "x"}"#, 8, .noColon),
        (#"{"html":"x" "id":1}"#, 12, .noComma), (#"{html:"x"}"#, 1, .noName),
        ("{\"html\":\"a\u{1}b\"}", 10, .controlCharacter), (#"{"html":"\x"}"#, 9, .escape),
        (#"{"html":"\u12G4"}"#, 9, .escape), (#"{"html":"\u12"#, 13, .end),
        (#"{"a":tru}"#, 8, .noValue), (#"{"a":01}"#, 6, .noComma), (#"{"a":-}"#, 6, .number),
        (#"{"a":1.}"#, 7, .number), (#"{"a":[1,]}"#, 8, .noValue), (#"{"a":{"b"}}"#, 9, .noColon),
        (#"{"a":[}}"#, 6, .noValue), (#"{"a":[1}"#, 7, .noComma), ("nulll", 4, .textBehind),
    ])
    func `what is no JSON is told with its place`(
        line: String,
        offset: Int,
        problem: JSONFault.Problem
    ) {
        let fault = failure(Array(line.utf8))?.error
        guard case .notJSON(let fault) = fault else {
            Issue.record("\(line): \(String(describing: fault))")
            return
        }
        #expect(fault.offset == offset)
        #expect(fault.problem == problem)
    }

    @Test func `what has not the form of a record is told`() {
        #expect(error("[]") == .notObject)
        #expect(error("null") == .notObject)
        #expect(error("{}") == .missingPage)
        #expect(error(#"{"id":"a"}"#) == .missingPage)
        #expect(error(#"{"html":"a","text":"b"}"#) == .severalPages(["html", "text"]))
        #expect(error(#"{"html":1}"#) == .wrongType(key: "html", wanted: "a string"))
        #expect(error(#"{"url":[],"html":""}"#) == .wrongType(key: "url", wanted: "a string"))
        #expect(
            error(#"{"id":true,"html":""}"#)
                == .wrongType(key: "id", wanted: "a string or a number")
        )
        #expect(error(#"{"html":"a","h\u0074ml":"b"}"#) == .repeatedKey("html"))
        #expect(error(#"{"x":1,"html":"a","x":2}"#) == .repeatedKey("x"))
    }

    @Test func `a fault of form leaves the id that stands behind it`() {
        let failure = failure(Array(#"{"html":1,"id":"behind"}"#.utf8))
        #expect(failure?.label.id == .string("behind"))
        let broken = self.failure(Array(#"{"id":"before","html":"\x"}"#.utf8))
        #expect(broken?.label.id == .string("before"))
    }

    @Test func `depth is bounded, and deep text costs no stack`() throws {
        func nested(_ depth: Int) -> String {
            let open = String(repeating: "[", count: depth)
            return "{\"a\":\(open)\(String(repeating: "]", count: depth)),\"text\":\"x\"}"
        }
        _ = try read(nested(512))
        for depth in [513, 1_000_000] {
            guard case .notJSON(let fault) = error(nested(depth)) else {
                Issue.record("a depth of \(depth) is read")
                continue
            }
            #expect(fault.problem == .depth)
        }
    }

    @Test func `a page longer than the limit is refused, whatever form it has`() throws {
        let page = String(repeating: "a", count: 1_000)
        #expect(try read("{\"html\":\"\(page)\"}").page.bytes.count == 1_000)
        #expect(error("{\"html\":\"\(page)b\"}") == .pageTooLong(limit: 1_000))
        let base64 = String(repeating: "AAAA", count: 334)
        #expect(error("{\"html_base64\":\"\(base64)\"}") == .pageTooLong(limit: 1_000))
    }

    @Test func `the beginning of a line gives the members that are whole`() {
        let failure = reader.failure(
            beginning: Array(#"{"id":"a","url":"https://x.example","html":"<p>an"#.utf8)
        )
        #expect(failure.label == RecordLabel(id: .string("a"), url: "https://x.example"))
        #expect(failure.error == .lineTooLong(limit: reader.lineLimit))
        #expect(reader.failure(beginning: Array(#"{"id":"a"#.utf8)).label.id == nil)
    }

    @Test(arguments: 0..<40)
    func `a strict parser reads the same`(seed: UInt64) throws {
        var lines = RandomRecordLines(seed: seed)
        for _ in 0..<100 {
            let line = lines.next()
            let expected = try? JSONParser.parse(line)
            let failure = failure(line)
            let isJSON = if case .notJSON = failure?.error { false } else { true }
            let text = String(decoding: line, as: UTF8.self)
            #expect(isJSON == (expected != nil), "seed \(seed): \(text)")
            guard failure == nil, let expected else { continue }
            let record = try reader.read(line)
            let page = expected["html"]?.string ?? expected["text"]?.string
            #expect(record.page.bytes == page.map { Array($0.utf8) }, "seed \(seed): \(text)")
            #expect(record.label.url == expected["url"]?.string)
        }
    }
}
