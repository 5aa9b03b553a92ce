import CaveatTestSupport
import Foundation
import Testing

/// Documents about all pages of a run, and single files of results.
@Suite struct TableRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(SamplePage.notice, to: "pages/a/notice.html")
        try folder.write(SamplePage.plain, to: "pages/plain.html")
    }

    private func caveat(_ arguments: String..., input: String = "") throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path)
    }

    private func rows(_ text: String) throws -> [[String: String]] {
        let table = try CSVParser.parse(Array(text.utf8))
        return table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(table[0], $0)) }
    }

    @Test(arguments: ["csv", "sarif"])
    func `one document about all pages, wherever it is written`(format: String) throws {
        let output = try caveat("scan", "pages", "--format", format, "--jobs", "4")
        #expect(output.status == 0)
        let run = try caveat("scan", "pages", "--format", "\(format),json", "-o", "out")
        #expect(run.status == 0)
        #expect(
            try folder.names().filter { $0.hasPrefix("out/") } == [
                "out/a/notice.html.report.json", "out/findings.\(format)",
                "out/plain.html.report.json",
            ]
        )
        #expect(try folder.read("out/findings.\(format)") == output.output)
        let single = try caveat("scan", "pages", "--format", format, "-o", "all.\(format)")
        #expect(single.status == 0)
        #expect(single.errors == "2 pages: 1 critical, 1 without a warning\n")
        #expect(try folder.read("all.\(format)") == output.output)
        #expect(try caveat("scan", "pages", "--format", format, "-o", "out").status == 0)
        #expect(try folder.read("out/findings.\(format)") == output.output)
    }

    @Test(arguments: ["json", "jsonl"])
    func `a file with the extension of the format takes all results`(format: String) throws {
        let output = try caveat("scan", "pages", "--format", format)
        #expect(try caveat("scan", "pages", "--format", format, "-o", "all.\(format)").status == 0)
        #expect(try folder.read("all.\(format)") == output.output)
        try folder.write("", to: "kept.\(format)/x")
        #expect(try caveat("scan", "pages", "--format", format, "-o", "kept.\(format)").status == 0)
        #expect(try folder.names().contains("kept.\(format)/plain.html.report.\(format)"))
        let alone = try caveat("scan", "pages/plain.html", "--format", format, "-o", "1.\(format)")
        #expect(alone.status == 0)
        #expect(try folder.read("1.\(format)").hasPrefix("{"))
    }

    @Test func `a folder that is called like a file of another format is not made`() throws {
        let run = try caveat("scan", "pages", "-o", "all.csv")
        #expect(run.status == 2)
        #expect(run.errors.contains("is the name of one file, for --format csv alone"))
        #expect(try !folder.names().contains { $0.hasPrefix("all.csv") })
    }

    @Test func `a summary stands beside any format`() throws {
        let run = try caveat("scan", "pages", "-o", "out", "--format", "html", "--summary", "s.csv")
        #expect(run.status == 0)
        let rows = try rows(folder.read("s.csv"))
        #expect(rows.map { $0["name"] } == ["a/notice.html", "plain.html"])
        #expect(rows.map { $0["kind"] } == ["notice", ""])
        #expect(try caveat("scan", "pages", "--format", "csv").output == folder.read("s.csv"))
        let piped = try caveat("--summary", "t.csv", input: SamplePage.notice)
        #expect(piped.output.hasPrefix("Risk: CRITICAL"))
        #expect(try self.rows(folder.read("t.csv")).map { $0["name"] } == ["standard input"])
    }

    @Test func `a byte order mark is written when it is asked for`() throws {
        let plain = try caveat("scan", "pages", "--format", "csv")
        let marked = try caveat("scan", "pages", "--format", "csv", "--csv-bom")
        #expect(Array(marked.output.utf8) == [0xEF, 0xBB, 0xBF] + Array(plain.output.utf8))
        let run = try caveat("scan", "pages", "--csv-bom")
        #expect(run.status == 2)
        #expect(run.errors.contains("--csv-bom is for --format csv or --summary"))
    }

    @Test func `pages that cannot be read are told`() throws {
        try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: "pages/x.html")
        try folder.link("pages/broken.html", to: "nowhere")
        let run = try caveat("scan", "pages", "--format", "csv")
        #expect(run.status == 2)
        let rows = try rows(run.output)
        #expect(rows.map { $0["outcome"] } == ["failed", "complete", "complete", "skipped"])
        #expect(rows[0]["name"] == "broken.html")
        #expect(rows[0]["remarks"] == "broken symbolic link")
        #expect(!run.output.contains(folder.path))
    }

    @Test(arguments: ["csv", "sarif"])
    func `a file of the user's is not overwritten in a folder of reports`(format: String) throws {
        try folder.write("mine", to: "out/findings.\(format)")
        let run = try caveat("scan", "pages", "--format", format, "-o", "out")
        #expect(run.status == 2)
        #expect(run.errors.contains("which caveat has not written"))
        #expect(try folder.read("out/findings.\(format)") == "mine")
        #expect(try folder.names().filter { $0.hasPrefix("out/") } == ["out/findings.\(format)"])
    }

    @Test func `a page is not overwritten by the table about it`() throws {
        let run = try caveat("scan", "pages/plain.html", "--summary", "pages/plain.html")
        #expect(run.status == 2)
        #expect(run.errors.contains("would take the place of this page"))
        #expect(try folder.read("pages/plain.html") == SamplePage.plain)
        #expect(try folder.names() == ["pages/a/notice.html", "pages/plain.html"])
    }

    @Test func `a file that cannot be written is a failure`() throws {
        let run = try caveat("scan", "pages", "--summary", "nowhere/s.csv")
        #expect(run.status == 2)
        #expect(run.errors.contains("nowhere/s.csv: no such file or folder"))
        #expect(try caveat("scan", "pages", "--summary", "pages").status == 2)
    }
}
