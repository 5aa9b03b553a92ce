import Caveat
import CaveatTestSupport
import Foundation
import Testing

@Suite struct StreamCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(_ arguments: String..., input: String) throws -> CommandLineRun {
        try CommandLineRun(["stream"] + arguments, input: input, in: folder.path)
    }

    /// The answers of a run that went well.
    private func answers(_ run: CommandLineRun) throws -> [JSONValue] {
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.isEmpty || run.output.hasSuffix("\n"))
        return try run.output.split(separator: "\n").map { line in
            let problems = SchemaValidator.validate(
                json: Array(line.utf8),
                schema: RecordSchema.record()
            )
            #expect(problems == [])
            return try JSONParser.parse(Array(line.utf8))
        }
    }

    private func record(_ id: String, html: String) -> String {
        let members = [("id", id), ("html", html)]
            .map { JSONValue.Member(name: $0.0, value: .string($0.1)) }
        return String(decoding: JSONValue.object(members).serialized, as: UTF8.self)
    }

    @Test func `every line gets one answer in its place, and the stream goes on`() throws {
        let lines = [
            record("first", html: SamplePage.notice), "", "nonsense", #"{"id":"no page"}"#, "{}\r",
            #"{"id":3,"text":"Boats leave at \ud800 noon."}"#,
            #"{"id":"b","html_base64":"PHA+Qm9hdHMgbGVhdmUgYXQgbm9vbi48L3A+"}"#,
            #"{"id":"c","html_base64":"PH*"}"#, record("last", html: ""),
        ]
        let expected = [
            "ok", "error", "error", "error", "error", "ok", "ok", "error", "empty",
        ]
        for ending in ["\n", ""] {
            let run = try caveat(input: lines.joined(separator: "\n") + ending)
            let answers = try answers(run)
            #expect(answers.map { $0["status"]?.string } == expected)
            #expect(answers[0]["risk"]?.string == "critical")
            #expect(answers[3]["id"]?.string == "no page")
            #expect(answers[5]["id"]?.integer == 3)
            #expect(answers[5]["replacedCount"]?.integer == 1)
            #expect(answers[8]["id"]?.string == "last")
        }
        #expect(try answers(caveat(input: "")).isEmpty)
        #expect(try answers(caveat(input: "\r\n\n")).count == 2)
    }

    @Test func `the answers are counted for whoever asks`() throws {
        let run = try caveat("--verbose", input: "{}\n{}\n")
        #expect(run.status == 0)
        #expect(run.errors == "2 records answered\n")
    }

    @Test func `bytes that are no text are replaced and counted`() throws {
        let beginning = Array(#"{"id":"x","html":"<p>Boats leave "#.utf8)
        let line = beginning + [0xFF, 0xC3] + Array("\"}".utf8)
        let run = try CommandLineRun(["stream"], inputBytes: line, in: folder.path)
        let answer = try #require(try answers(run).first)
        #expect(answer["status"]?.string == "ok")
        #expect(answer["replacedCount"]?.integer == 2)
        let noise = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 / 256) }
        let noisy = try CommandLineRun(["stream"], inputBytes: noise, in: folder.path)
        let count = noise.split(separator: 0x0A, omittingEmptySubsequences: false).count
        #expect(try answers(noisy).count == count)
    }

    @Test(arguments: [["--jobs", "1"], ["--jobs", "4"], ["--buffer"], ["--buffer", "--jobs=4"]])
    func `ten thousand records are answered in order`(arguments: [String]) throws {
        let input = (0..<10_000).map { index in
            // Some take longer than those behind them.
            index % 500 == 0
                ? record("\(index)", html: SamplePage.notice)
                : record("\(index)", html: "")
        }
        let run = try CommandLineRun(
            ["stream"] + arguments,
            input: input.joined(separator: "\n") + "\n",
            in: folder.path
        )
        #expect(run.status == 0)
        let ids = run.output.split(separator: "\n").map { line in
            line.firstMatch(of: /"id":"([0-9]+)"/).map { String($0.1) }
        }
        #expect(ids == (0..<10_000).map { "\($0)" })
    }

    @Test func `the number of jobs changes no byte`() throws {
        let input = (0..<12)
            .map { record("\($0)", html: $0 % 3 == 0 ? SamplePage.notice : SamplePage.plain) }
            .joined(separator: "\n")
        let one = try caveat("--text", "--detail", "full", input: input)
        let four = try caveat("--text", "--detail", "full", "--jobs", "4", input: input)
        #expect(one.output == four.output)
        #expect(try answers(one).count == 12)
    }

    @Test func `a line that is too long is passed over and keeps its id`() throws {
        let page = String(repeating: "x", count: 3_000_000)
        let lines = [
            record("before", html: "<p>Boats"), "{\"id\":\"long\",\"html\":\"\(page)\"}",
            "{\"html\":\"\(page)\",\"id\":\"behind\"}", record("after", html: "<p>Boats"),
            record("large", html: String(repeating: "y", count: 1_001)),
            "{\"id\":\"cut\",\"html\":\"\(page)",
        ]
        let run = try caveat(
            "--max-record-bytes",
            "1000",
            input: lines.joined(separator: "\n")
        )
        let answers = try answers(run)
        let ids = ["before", "long", nil, "after", "large", "cut"]
        #expect(answers.map { $0["id"]?.string } == ids)
        let kinds = [nil, "tooLarge", "tooLarge", nil, "tooLarge", "tooLarge"]
        #expect(answers.map { $0["errorKind"]?.string } == kinds)
    }

    @Test(arguments: [[], ["--buffer"], ["--jobs", "4"], ["--jobs", "4", "--buffer"]])
    func `an answer comes before the next line is sent`(arguments: [String]) throws {
        let stream = try LiveStream(arguments)
        for index in 0..<5 {
            try stream.send(record("\(index)", html: SamplePage.plain))
            let answer = try JSONParser.parse(Array(try #require(stream.receive()).utf8))
            #expect(answer["id"]?.string == "\(index)")
        }
        try stream.finishInput()
        #expect(stream.receive() == nil)
        #expect(stream.end() == 0)
    }

    @Test(arguments: [[], ["--buffer"], ["--jobs", "3"], ["--jobs", "3", "--buffer"]])
    func `SIGTERM ends it when what is in hand is answered`(arguments: [String]) throws {
        let stream = try LiveStream(arguments)
        try stream.send(record("small", html: SamplePage.plain))
        _ = try #require(stream.receive())
        // A page that takes some seconds.
        let paragraph = "<p>The old bridge over the harbour was painted blue this week.</p>\n"
        try stream.send(record("large", html: String(repeating: paragraph, count: 6_000)))
        Thread.sleep(forTimeInterval: 0.3)
        stream.terminate()
        let answer = try JSONParser.parse(Array(try #require(stream.receive()).utf8))
        #expect(answer["id"]?.string == "large")
        #expect(answer["status"]?.string == "ok")
        #expect(stream.receive() == nil)
        #expect(stream.unfinished == "")
        #expect(stream.end() == -SIGTERM)
    }

    @Test func `SIGTERM ends it at once when nothing is in hand`() throws {
        let stream = try LiveStream()
        try stream.send(record("small", html: SamplePage.plain))
        _ = try #require(stream.receive())
        stream.terminate()
        #expect(stream.receive() == nil)
        #expect(stream.end() == -SIGTERM)
    }

    @Test func `it ends when nobody reads its answers`() throws {
        let stream = try LiveStream()
        try stream.send(record("small", html: SamplePage.plain))
        _ = try #require(stream.receive())
        try stream.closeOutput()
        try stream.send(record("small", html: SamplePage.plain))
        #expect(stream.end() != 0)
    }

    @Test(arguments: [
        ["--jobs", "0"], ["--jobs", "100000"], ["--max-record-bytes", "0"], ["--detail", "some"],
        ["--max-nodes", "0"], ["page.html"],
    ])
    func `a wrong command line ends with status 2 and says what is wrong`(arguments: [String])
        throws
    {
        let run = try CommandLineRun(["stream"] + arguments, input: "{}", in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Error:"))
    }

    @Test func `the help names every key of an answer`() throws {
        let help = try caveat("--help", input: "").output
        let answer = try answers(caveat(input: "{}"))[0]
        for member in answer.members {
            #expect(help.contains(member.name), "\(member.name)")
        }
        let schema = try CommandLineRun(["schema", "record"], in: folder.path)
        #expect(Array(schema.output.utf8) == RecordSchema.record())
    }
}
