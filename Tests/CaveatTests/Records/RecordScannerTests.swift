import Caveat
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Foundation
import Testing

@Suite struct RecordScannerTests {
    private static let rules = Result { try RuleSet.builtIn() }
    private static let page = NoticePage.english.html(noticeIn: .footer)

    private func scanner(
        detail: ReportDetail = .compact,
        text: Bool = false,
        bytes: Int = 100_000
    ) throws -> RecordScanner {
        var limits = PageLimits()
        limits.bytes = bytes
        return RecordScanner(
            scanner: PageScanner(rules: try Self.rules.get(), limits: limits),
            detail: detail,
            includesText: text
        )
    }

    private func answer(_ line: String, by scanner: RecordScanner? = nil) throws -> JSONValue {
        let bytes = try (scanner ?? self.scanner()).answer(to: .whole(Array(line.utf8)))
        #expect(bytes.last == 0x0A)
        #expect(bytes.dropLast().contains(0x0A) == false)
        #expect(SchemaValidator.validate(json: bytes, schema: RecordSchema.record()) == [])
        return try JSONParser.parse(bytes)
    }

    private func record(_ members: [(String, JSONValue)]) -> String {
        let members = members.map { JSONValue.Member(name: $0.0, value: $0.1) }
        return String(decoding: JSONValue.object(members).serialized, as: UTF8.self)
    }

    @Test func `an answer has every key, whatever came of the record`() throws {
        let lines = [
            record([("html", .string(Self.page))]), "{\"html\":\"\"}", "", "[]", "{}",
            "{\"html\":\"%PDF-1.7\"}", "{\"html_base64\":\"*\"}",
            record([("text", .string(String(repeating: "a", count: 100_001)))]),
        ]
        let keys = try answer(lines[0]).members.map(\.name)
        let counts = try answer(lines[0])["counts"]?.members.map(\.name)
        #expect(keys.count == 22)
        for line in lines {
            for detail in ReportDetail.allCases {
                let scanner = try scanner(detail: detail, text: detail == .full)
                let answer = try answer(line, by: scanner)
                #expect(answer.members.map(\.name) == keys)
                #expect(answer["counts"]?.members.map(\.name) == counts)
                #expect(answer["detail"]?.string == detail.rawValue)
            }
        }
    }

    @Test func `a warning shows in the columns and in the report`() throws {
        let answer = try answer(
            record([
                ("id", .string("n1")), ("url", .string("https://lantern.example/a")),
                ("date", .string("today")), ("html", .string(Self.page)),
            ])
        )
        #expect(answer["id"]?.string == "n1")
        #expect(answer["url"]?.string == "https://lantern.example/a")
        #expect(answer["date"]?.string == "today")
        #expect(answer["status"]?.string == "ok")
        #expect(answer["risk"]?.string == "critical")
        #expect(answer["findingCount"]?.integer == 1)
        #expect(answer["counts"]?["notice"]?.integer == 1)
        #expect(answer["jurisdictions"]?.elements == [.string("RU")])
        #expect(answer["rules"]?.elements == [.string("ru.undesirable.notice")])
        #expect(answer["byteCount"]?.integer == Self.page.utf8.count)
        #expect(answer["report"]?["input"]?["name"]?.string == "n1")
        #expect(answer["report"]?["input"]?["digest"] == answer["inputDigest"])
        #expect(answer["report"]?["rules"]?["digest"] == answer["rulesDigest"])
        #expect(answer["report"]?["findings"]?.elements.count == 1)
    }

    @Test func `compact leaves out text and pieces, full is what scan writes`() throws {
        let line = record([
            ("html_base64", .string(Data(Self.page.utf8).base64EncodedString()))
        ])
        let compact = try answer(line)
        #expect(compact["text"] == .null)
        #expect(compact["report"]?["text"] == nil)
        #expect(compact["report"]?["passages"] == nil)
        #expect(compact["report"]?["removed"]?[0]?["pieces"] == nil)
        let full = try answer(line, by: scanner(detail: .full, text: true))
        let report = try PageScanner(rules: Self.rules.get())
            .scan(PageInput(bytes: Array(Self.page.utf8)))
        #expect(full["text"]?.string == report.cleaned.string)
        let expected = ReportRenderer(format: .jsonl).render(report)
        #expect(try full["report"] == JSONParser.parse(expected))
    }

    @Test func `text that became replacements makes a page partial when it is much`() throws {
        for (count, status) in [(0, "ok"), (8, "ok"), (9, "partial")] {
            let halves = String(repeating: "\\ud800", count: count)
            let answer = try answer("{\"html\":\"<p>Boats leave at noon. \(halves)</p>\"}")
            #expect(answer["replacedCount"]?.integer == count)
            #expect(answer["status"]?.string == status)
            guard status == "partial" else { continue }
            let outcome = answer["report"]?["outcome"]
            #expect(outcome?["shortfalls"]?[0]?["kind"]?.string == "undecodable")
            #expect(outcome?["shortfalls"]?[0]?["count"]?.integer == count)
            #expect(answer["report"]?["risk"]?["covers"]?.string == "part")
        }
    }

    @Test func `an encoding that nobody knows is a claim, not an error`() throws {
        let base64 = Data("<p>Boats leave at noon.</p>".utf8).base64EncodedString()
        let answer = try answer("{\"html_base64\":\"\(base64)\",\"charset\":\"nonsense\"}")
        #expect(answer["status"]?.string == "ok")
        #expect(answer["encoding"]?.string == "utf-8")
    }

    @Test func `errors have a word for programs and a sentence for people`() throws {
        for (line, kind, words) in [
            ("", "notJSON", "the line is empty"), ("{}", "notRecord", "give it html"),
            ("{\"html_base64\":\"*\"}", "notBase64", "byte 0"),
            (
                "{\"html\":\"%PDF-1.7\"}", "notPage",
                "not a page but PDF; make text of it: pdftotext"
            ),
            (
                record([("text", .string(String(repeating: "a", count: 100_001)))]), "tooLarge",
                "longer than 100000 bytes"
            ),
        ] {
            let answer = try answer(line)
            #expect(answer["status"]?.string == "error")
            #expect(answer["errorKind"]?.string == kind)
            #expect(answer["error"]?.string?.contains(words) == true)
            #expect(answer["risk"] == .null)
            #expect(answer["report"] == .null)
        }
    }

    @Test func `the same line gives the same answer, whatever came before it`() throws {
        let scanner = try scanner()
        let line = RecordLines.Line.whole(Array(record([("html", .string(Self.page))]).utf8))
        let first = scanner.answer(to: line)
        _ = scanner.answer(to: .whole(Array("nonsense".utf8)))
        #expect(scanner.answer(to: line) == first)
    }
}
