import Caveat
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Foundation
import Testing

/// Pages that are saved as MHTML, and mails, as inputs.
@Suite struct MessageRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(_ arguments: String..., input: [UInt8] = []) throws -> CommandLineRun {
        try CommandLineRun(arguments, inputBytes: input, in: folder.path)
    }

    private static let saved = MessageText.savedPage(SamplePage.notice)
    private static let mail = Array(
        MessageText.multipart(
            "alternative",
            fields: [
                "Received: from lantern.example", "Subject: Library reopens",
                "From: Northern Lantern <news@lantern.example>", "MIME-Version: 1.0",
            ],
            parts: [
                MessageText.part(["Content-Type: text/plain"], "Library reopens"),
                MessageText.part(["Content-Type: text/html"], SamplePage.notice),
            ]
        ).utf8
    )

    private func report(_ run: CommandLineRun) throws -> JSONValue {
        #expect(run.status == 0, "\(run.errors)")
        return try JSONParser.parse(Array(run.output.utf8))
    }

    @Test(arguments: ["story.mhtml", "story.mht", "story.html", "story", "-", "named"])
    func `a saved page is read in a file of any name and on standard input`(name: String) throws {
        let run: CommandLineRun
        switch name {
        case "-": run = try caveat("--format", "json", input: Self.saved)
        case "named":
            run = try caveat("--input-format", "mhtml", "--format", "json", input: Self.saved)
        default:
            try folder.write(Self.saved, to: name)
            run = try caveat("scan", name, "--format", "json")
        }
        let report = try report(run)
        #expect(report["risk"]?["level"]?.string == "critical")
        #expect(report["outcome"]?["status"]?.string == "complete")
        let input = try #require(report["input"])
        #expect(input["digest"]?.string == "\(Digest(of: Array(SamplePage.notice.utf8)))")
        #expect(input["archive"]?["kind"]?.string == "message")
        #expect(input["archive"]?["targetURI"]?.string == "https://lantern.example/story")
        #expect(input["archive"]?["subject"]?.string == "The lantern")
        #expect(report["metadata"]?["url"]?.string == "https://lantern.example/story")
        let problems = SchemaValidator.validate(
            json: report.serialized,
            schema: ReportSchema.report()
        )
        #expect(problems == [])
        guard name.hasPrefix("story") else { return }
        try folder.write(run.output, to: "report.json")
        let check = try caveat("verify", "report.json", name)
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func `a mail has a report, from its page or its text`() throws {
        try folder.write(Self.mail, to: "box/letter.eml")
        try folder.write("Subject: Boats\n\nBoats leave at noon.\n", to: "box/note.eml")
        try folder.write("Content-Type: image/png\n\nx\n", to: "box/picture.eml")
        let run = try caveat("scan", "box", "-o", "out", "--format", "json")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.errors.contains(
                "caveat: box/picture.eml: skipped, no page in the message: it is 'image/png'"
            )
        )
        let letter = try JSONParser.parse(
            Array(try folder.read("out/letter.eml.report.json").utf8)
        )
        #expect(letter["risk"]?["level"]?.string == "critical")
        #expect(
            letter["input"]?["archive"]?["sender"]?.string
                == "Northern Lantern <news@lantern.example>"
        )
        #expect(try folder.read("out/note.eml.report.json").contains("Boats leave at noon."))
        #expect(try caveat("clean", "box/note.eml").output == "Boats leave at noon.\n")
        #expect(try caveat("explain", "box/letter.eml").output.contains("ru.undesirable.notice"))
    }

    @Test func `what is known of a page counts more than what its message says`() throws {
        try folder.write(Self.saved, to: "story.mhtml")
        let url = "https://beacon.example/a"
        let report = try report(caveat("scan", "story.mhtml", "--url", url, "--format", "json"))
        #expect(report["metadata"]?["url"]?.string == url)
    }

    @Test func `a page with the name of a message is a page`() throws {
        try folder.write(SamplePage.notice, to: "story.mhtml")
        let report = try report(caveat("scan", "story.mhtml", "--format", "json"))
        #expect(report["input"]?["archive"] == nil)
        #expect(report["risk"]?["level"]?.string == "critical")
    }

    @Test func `a damaged message is read in part, or is an error`() throws {
        let picture = try #require(Self.saved.firstRange(of: Array("Content-Type: image".utf8)))
        // Into the last tags of the page.
        try folder.write(Array(Self.saved.prefix(picture.lowerBound - 30)), to: "cut.mhtml")
        let cut = try report(caveat("scan", "cut.mhtml", "--format", "json"))
        #expect(cut["risk"]?["level"]?.string == "critical")
        #expect(cut["outcome"]?["status"]?.string == "partial")
        let kinds = cut["outcome"]?["shortfalls"]?.elements.map { $0["kind"]?.string }
        #expect(kinds?.contains("truncatedBody") == true)
        try folder.write(Array(Self.saved.prefix(200)), to: "broken.mhtml")
        for run in [
            try caveat("scan", "broken.mhtml"), try caveat("explain", "broken.mhtml"),
            try caveat("--input-format", "mhtml", input: Array(Self.saved.prefix(200))),
        ] {
            #expect(run.status == 2)
            #expect(run.errors.contains("no page in the message: "))
        }
    }

    @Test func `pages in frames are told as not read`() throws {
        let frames = ["<p>Boats leave at noon, and the ferry follows.</p>", "<p>Advertisement</p>"]
        let parts = frames.map { MessageText.part(["Content-Type: text/html"], $0) }
        try folder.write(Array(MessageText.multipart(parts: parts).utf8), to: "story.mhtml")
        let run = try caveat("scan", "story.mhtml")
        #expect(run.output.contains("1 page inside frames was not read"))
    }

    @Test func `a report of positions does not tell whose mail it was`() throws {
        try folder.write(Self.mail, to: "letter.eml")
        for format in ["jsonl", "text", "markdown"] {
            let arguments = ["scan", "letter.eml", "--evidence", "positions", "--format", format]
            let run = try CommandLineRun(arguments, in: folder.path)
            #expect(run.status == 0)
            #expect(!run.output.contains("lantern.example"), "\(format)")
            #expect(!run.output.contains("Library reopens"), "\(format)")
        }
    }
}
