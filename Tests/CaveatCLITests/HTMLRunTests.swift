import CaveatReport
import CaveatTestSupport
import Foundation
import Testing

@testable import Caveat
@testable import CaveatCLI

/// HTML reports, their index, and several formats in one run.
@Suite struct HTMLRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(_ arguments: String..., input: String = "") throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path)
    }

    private func names(below prefix: String) throws -> [String] {
        try folder.names().filter { $0.hasPrefix(prefix) }
    }

    @Test func `one run writes several formats, each as a run of its own would`() throws {
        try folder.write(SamplePage.notice, to: "pages/a/notice.html")
        try folder.write(SamplePage.plain, to: "pages/plain.html")
        let run = try caveat("scan", "pages", "-o", "out", "--format", "html,json,text,html")
        #expect(run.status == 0)
        #expect(run.errors == "2 pages: 1 critical, 1 without a warning\n")
        #expect(
            try names(below: "out/") == [
                "out/a/notice.html.report.html", "out/a/notice.html.report.json",
                "out/a/notice.html.report.txt", "out/index.html", "out/plain.html.report.html",
                "out/plain.html.report.json", "out/plain.html.report.txt",
            ]
        )
        for format in ["html", "json", "text"] {
            #expect(try caveat("scan", "pages", "-o", format, "--format", format).status == 0)
        }
        for name in try names(below: "out/").map({ $0.dropFirst(4) }) {
            let alone = try ["html", "json", "text"].compactMap { format in
                try names(below: "\(format)/\(name)").first.map { try folder.read($0) }
            }
            #expect(try alone == [folder.read("out/\(name)")], "\(name)")
        }
    }

    @Test func `several formats need a folder`() throws {
        let run = try caveat("scan", "--format", "html,json", input: SamplePage.plain)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Several formats need a folder: add --output DIR"))
    }

    @Test(arguments: ["json,", ",html", "", "json,pdf", "html json"])
    func `an unknown format is refused with those that there are`(list: String) throws {
        let run = try caveat("scan", "-o", "out", "--format", list, input: SamplePage.plain)
        #expect(run.status == 2)
        for format in ["text", "markdown", "json", "jsonl", "html"] {
            #expect(run.errors.contains(format))
        }
    }

    @Test func `the help names the formats as they are typed`() throws {
        let help = try caveat("scan", "--help").output.split(separator: "\n")
            .map { $0.drop { $0 == " " } }.joined(separator: " ")
        let values = "text, markdown, json, jsonl, html, csv, sarif, warc"
        #expect(help.contains("(values: \(values); default: text)"))
    }

    @Test func `several HTML reports do not follow one another on standard output`() throws {
        try folder.write(SamplePage.plain, to: "pages/a.html")
        #expect(try caveat("scan", "pages", "--format", "html").output.hasPrefix("<!DOCTYPE html>"))
        try folder.write(SamplePage.plain, to: "pages/b.html")
        let run = try caveat("scan", "pages", "--format", "html")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("name a folder with --output"))
    }

    @Test func `an index has the same bytes whatever the number of jobs`() throws {
        for number in 0..<12 {
            let page = number.isMultiple(of: 3) ? SamplePage.notice : SamplePage.plain
            try folder.write(page, to: "pages/\(number).html")
        }
        try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: "pages/x.html")
        try folder.link("pages/broken.html", to: "nowhere")
        let run = try caveat("scan", "pages", "-o", "one", "--format", "html", "--jobs", "1")
        #expect(run.status == 2)
        #expect(
            try caveat(
                "scan",
                folder.path + "/pages",
                "-o",
                "many",
                "--format",
                "html",
                "--jobs",
                "9"
            )
            .status == 2
        )
        let index = try folder.read("one/index.html")
        #expect(try index == folder.read("many/index.html"))
        for reason in ["broken symbolic link", "not a page but PNG image", "Reports on 12 pages"] {
            #expect(index.contains(reason))
        }
        #expect(!index.contains(folder.path))
        let first = try #require(index.firstRange(of: "./0.html.report.html"))
        let plain = try #require(index.firstRange(of: "./1.html.report.html"))
        let notice = try #require(index.firstRange(of: "./9.html.report.html"))
        #expect(first.lowerBound < notice.lowerBound && notice.lowerBound < plain.lowerBound)
    }

    @Test func `a page called index has its report beside the index`() throws {
        try folder.write(SamplePage.plain, to: "pages/index.html")
        for _ in 1...2 {
            let run = try caveat("scan", "pages", "-o", "out", "--format", "html")
            #expect(run.status == 0)
        }
        #expect(try names(below: "out/") == ["out/index.html", "out/index.html.report.html"])
        #expect(try folder.read("out/index.html").contains("href=\"./index.html.report.html\""))
    }

    @Test func `no page of the user's is overwritten by an index`() throws {
        try folder.write(SamplePage.plain, to: "site/index.html")
        try folder.write(SamplePage.plain, to: "site/sub/page.html")
        for arguments in [["site", "-o", "site"], ["site/sub", "-o", "site"]] {
            let run = try CommandLineRun(
                ["scan"] + arguments + ["--format", "html"],
                in: folder.path
            )
            #expect(run.status == 2)
            #expect(run.errors.contains("name another folder with --output"))
        }
        #expect(try folder.names() == ["site/index.html", "site/sub/page.html"])
        #expect(try folder.read("site/index.html") == SamplePage.plain)
    }

    @Test func `HTML reports among pages are not read as pages`() throws {
        try folder.write(SamplePage.plain, to: "site/page.html")
        #expect(try caveat("scan", "site", "-o", "site/out", "--format", "html").status == 0)
        let run = try caveat("scan", "site/page.html", "site/out", "-o", "out2")
        #expect(run.errors.contains("2 written by caveat"))
    }

    @Test func `an index of ours is passed over, and a page of that name is read`() throws {
        try folder.write(SamplePage.notice, to: "pages/notice.html")
        #expect(try caveat("scan", "pages", "-o", "site/reports", "--format", "html").status == 0)
        try folder.write(SamplePage.plain, to: "site/index.html")
        let run = try caveat("scan", "site", "-o", "out")
        #expect(run.errors.contains("2 passed over (2 written by caveat"), "\(run.errors)")
        #expect(try names(below: "out/") == ["out/index.html.report.txt"])
    }

    @Test func `a page from standard input has a report and an index`() throws {
        let run = try caveat("-o", "out", "--format", "html", input: SamplePage.notice)
        #expect(run.status == 0)
        #expect(try names(below: "out/") == ["out/index.html", "out/stdin.report.html"])
    }

    @Test func `an index may be grouped by folder, the one with the worst page first`() throws {
        try folder.write(SamplePage.plain, to: "pages/a/plain.html")
        try folder.write(SamplePage.notice, to: "pages/z/notice.html")
        try folder.write("x", to: "pages/x.bin")
        let run = try caveat(
            "scan",
            "pages",
            "-o",
            "out",
            "--format",
            "html",
            "--group-by",
            "folder"
        )
        #expect(run.status == 0)
        let index = try folder.read("out/index.html")
        let first = try #require(index.firstRange(of: "<bdi>z/</bdi>"))
        let second = try #require(index.firstRange(of: "<bdi>a/</bdi>"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(index.contains("1 page: 1 critical"))
        #expect(index.contains("1 passed over (1 not a page by name or beginning)"))
        for arguments in [["pages"], ["pages", "-o", "out"], ["pages", "--format", "html"]] {
            let run = try CommandLineRun(
                ["scan", "--group-by", "folder"] + arguments,
                in: folder.path
            )
            #expect(run.status == 2)
            #expect(run.errors.contains("--group-by is for --format html with --output"))
        }
    }

    @Test func `a long index is written in parts`() throws {
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        let form = ResultForm(
            fileExtension: ".report.html",
            style: .single,
            tellsOutcome: true,
            hasIndex: true,
            write: { ReportRenderer(format: .html).write($0, to: $1) }
        )
        var sink = try FolderSink(path: folder.path + "/out", forms: [form], rowLimit: 2)
        for number in 1...3 {
            let input = PageInput(name: "\(number).html", bytes: Array(SamplePage.plain.utf8))
            var page = ScannedPage(try scanner.scan(input), in: [form])
            try sink.write(&page, as: PathBytes("a/\(number).html"))
        }
        sink.note(UnreadInput(path: "gone.html", reason: "no such file", fate: .failed))
        sink.note(UnreadInput(path: "b.html", reason: "no such file", fate: .failed))
        try sink.finish()
        let parts = ["out/index-2.html", "out/index-3.html", "out/index.html"]
        #expect(try names(below: "out/index") == parts)
        #expect(try folder.read("out/index-2.html").contains("./a/3.html.report.html"))
        #expect(try folder.read("out/index-3.html").contains("no such file"))
    }
}
