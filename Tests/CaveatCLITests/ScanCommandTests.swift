import CaveatTestSupport
import Foundation
import Testing

@Suite struct ScanCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:]
    ) throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path, environment: environment)
    }

    @Test(arguments: [[], ["-"], ["scan"], ["scan", "-"]])
    func `a bare pipe is scanned`(arguments: [String]) throws {
        let run = try CommandLineRun(arguments, input: SamplePage.notice, in: folder.path)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains("undesirable organization"))
        #expect(!run.output.contains("\u{1B}"), "colour only for a terminal")
    }

    @Test func `a folder gives one report per page below the output folder`() throws {
        try folder.write(SamplePage.notice, to: "pages/a/notice.html")
        try folder.write(SamplePage.plain, to: "pages/plain.htm")
        let run = try caveat("scan", "pages", "--format", "json", "--output", "out")
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("2 pages: 1 critical, 1 without a warning"))
        let names = try folder.names().filter { $0.hasPrefix("out/") }
        #expect(names == ["out/a/notice.html.report.json", "out/plain.htm.report.json"])
        let report = try json(try folder.read(names[0]))
        #expect((report["input"] as? [String: Any])?["name"] as? String == "a/notice.html")
    }

    @Test func `links are for Markdown and nothing else`() throws {
        let markdown = try CommandLineRun(
            ["clean", "--format", "markdown", "--links"],
            input: SamplePage.plain,
            in: folder.path
        )
        #expect(markdown.status == 0)
        for command in ["clean", "scan"] {
            let run = try CommandLineRun([command, "--links"], input: "x", in: folder.path)
            #expect(run.status == 2)
            #expect(run.errors.contains("--links is for --format markdown"))
        }
    }

    @Test(arguments: [["scan"], ["clean"], ["explain"]], ["-", "page.html", "pages"])
    func `an encoding that nobody knows is refused`(command: [String], path: String) throws {
        try folder.write(SamplePage.plain, to: "page.html")
        try folder.write(SamplePage.plain, to: "pages/page.html")
        for (charset, message) in [
            ("euc_kr", "unknown encoding 'euc_kr'; did you mean 'euc-kr'"),
            ("nonsense", "unknown encoding 'nonsense'; see https://encoding.spec.whatwg.org/"),
            ("iso-2022-kr", "browsers refuse to read"),
        ] {
            let run = try CommandLineRun(
                command + [path, "--charset", charset],
                input: SamplePage.plain,
                in: folder.path
            )
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains(message), "\(run.errors)")
        }
        let known = try CommandLineRun(
            ["clean", "page.html", "--charset", "ASCII"],
            in: folder.path
        )
        #expect(known.status == 0)
    }

    @Test func `a bad file does not stop the run but shows in its status`() throws {
        try folder.write(SamplePage.plain, to: "pages/a.html")
        try folder.link("pages/broken.html", to: "nowhere")
        try folder.write(SamplePage.plain, to: "pages/z.html")
        let run = try caveat("scan", "pages", "--format", "jsonl")
        #expect(run.status == 2)
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(run.errors.contains("pages/broken.html: broken symbolic link"))
    }

    @Test func `a picture is skipped in a folder and an error when it is named`() throws {
        let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]
        try folder.write(picture, to: "pages/picture.html")
        let alone = try caveat("scan", "pages")
        #expect(alone.status == 2)
        #expect(alone.errors.contains("there was no page to scan"))
        try folder.write(SamplePage.plain, to: "pages/page.html")
        let inFolder = try caveat("scan", "pages")
        #expect(inFolder.status == 0)
        #expect(inFolder.errors.contains("skipped"))
        let named = try caveat("scan", "pages/picture.html")
        #expect(named.status == 2)
        #expect(named.output.isEmpty)
    }

    @Test func `an empty page gets a report that says so`() throws {
        let run = try caveat("scan", "--format", "json", input: "")
        #expect(run.status == 0)
        let outcome = try json(run.output)["outcome"] as? [String: Any]
        #expect(outcome?["status"] as? String == "empty")
        #expect(outcome?["reason"] as? String == "the input has no bytes")
    }

    @Test func `several reports on standard output are one array, one report is an object`() throws
    {
        try folder.write(SamplePage.plain, to: "pages/a.html")
        try folder.write(SamplePage.notice, to: "pages/b.html")
        let both = try caveat("scan", "pages", "--format", "json", "--quiet")
        #expect(both.errors.isEmpty)
        let array =
            try JSONSerialization.jsonObject(with: Data(both.output.utf8)) as? [[String: Any]]
        #expect(array?.count == 2)
        let one = try caveat("scan", "pages/a.html", "--format", "json")
        #expect(try json(one.output)["schemaVersion"] != nil)
    }

    @Test(arguments: [("critical", 1), ("low", 1), ("info", 1)])
    func `fail-on ends with status 1 when a page reaches the level`(level: String, status: Int)
        throws
    {
        let run = try caveat("scan", "--fail-on", level, input: SamplePage.notice)
        #expect(run.status == Int32(status))
        #expect(try caveat("scan", "--fail-on", level, input: SamplePage.plain).status == 0)
    }

    @Test(arguments: ["scan", "clean", "explain"])
    func `a page that could not be read in whole is told`(command: String) throws {
        let shell = #"<!DOCTYPE html><div id="app"></div><script src="app.js"></script>"#
        let run = try caveat(command, input: shell)
        #expect(run.status == 0)
        #expect((run.output + run.errors).contains("made by scripts"))
        guard command == "scan" else { return }
        #expect(try caveat("scan", "--fail-on", "partial", input: shell).status == 1)
        #expect(try caveat("scan", "--fail-on", "info", input: shell).status == 0)
        let both = ["scan", "--fail-on", "critical", "--fail-on", "partial", "page.html"]
        try folder.write(shell, to: "page.html")
        #expect(try CommandLineRun(both, in: folder.path).status == 1)
        #expect(try caveat("scan", "--fail-on", "partial", input: SamplePage.notice).status == 0)
        try folder.write(shell, to: "pages/a.html")
        try folder.write(SamplePage.plain, to: "pages/b.html")
        #expect(try caveat("scan", "pages").errors.contains("; 1 read in part\n"))
    }

    @Test(arguments: ["--jobs", "--max-bytes", "--max-nodes", "--max-depth", "--max-milliseconds"])
    func `numbers that no machine can heed are refused with the range`(option: String) throws {
        for number in [String(Int.max), String(Int.max / 2), "0", "-1"] {
            let run = try caveat("scan", "\(option)=\(number)", input: SamplePage.plain)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("\(option) takes a number from 1 to "))
            #expect(run.errors.contains("not \(number)."))
        }
        let range = try caveat("scan", "\(option)=0", input: "").errors
        let end = try #require(range.firstMatch(of: /from 1 to ([0-9]+)/)).1
        let most = try caveat("scan", option, String(end), input: SamplePage.plain)
        #expect(most.status == 0)
    }

    @Test func `a file of zeros is no page`() throws {
        try folder.write([UInt8](repeating: 0, count: 100_000), to: "zeros.html")
        for arguments in [["scan", "zeros.html"], ["clean", "zeros.html"]] {
            let run = try CommandLineRun(arguments, in: folder.path)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("zeros.html: not a page but zeros (NUL bytes)"))
        }
    }

    @Test func `reports say that they were made sensitive`() throws {
        let run = try caveat("scan", "--sensitive", "--format", "json", input: SamplePage.notice)
        let rules = try json(run.output)["rules"] as? [String: Any]
        #expect(rules?["sensitivity"] as? String == "high")
        let usual = try caveat("scan", "--format", "json", input: SamplePage.notice)
        let usualRules = try json(usual.output)["rules"] as? [String: Any]
        #expect(usualRules?["digest"] != nil)
        #expect(usualRules?["sensitivity"] == nil)
    }

    @Test func `jurisdictions that were not asked for are left out`() throws {
        let run = try caveat(
            "scan",
            "--jurisdiction",
            "BY,EU",
            "--format",
            "json",
            input: SamplePage.notice
        )
        #expect((try json(run.output)["findings"] as? [Any])?.isEmpty == true)
        let subject = try caveat(
            "scan",
            "--jurisdiction",
            "ru",
            "--format",
            "json",
            input: SamplePage.notice
        )
        #expect((try json(subject.output)["findings"] as? [Any])?.isEmpty == false)
    }

    @Test(arguments: [
        ["scan", "--format", "pdf"], ["scan", "--jurisdiction", "Russia"], ["scan", "--jobs", "0"],
        ["scan", "--unknown"], ["scan", "-", "-"],
        ["scan", "-q", "-v", "-"],
    ])
    func `a wrong command line ends with status 2 and says what is wrong`(arguments: [String])
        throws
    {
        let run = try CommandLineRun(arguments, input: SamplePage.plain, in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Error:"))
    }

    @Test func `the same input gives the same bytes, whatever the number of jobs`() throws {
        for index in 0..<12 {
            try folder.write(
                index % 3 == 0 ? SamplePage.notice : SamplePage.plain,
                to: "p/\(index).html"
            )
        }
        let one = try caveat("scan", "p", "--format", "jsonl", "--jobs", "1", "--quiet")
        let four = try caveat("scan", "p", "--format", "jsonl", "--jobs", "4", "--quiet")
        #expect(one.output == four.output)
        #expect(one.output.split(separator: "\n").count == 12)
        #expect(!one.output.contains(folder.path))
    }

    @Test func `the executable works alone in another folder`() throws {
        let copy = URL(fileURLWithPath: folder.path).appendingPathComponent("tool")
        try FileManager.default.copyItem(at: CommandLineRun.executable, to: copy)
        let run = try CommandLineRun(
            ["--format", "json"],
            input: SamplePage.notice,
            in: folder.path,
            executable: copy
        )
        #expect((try json(run.output)["risk"] as? [String: Any])?["level"] as? String == "critical")
    }

    @Test func `hostile page text cannot move the cursor of a terminal`() throws {
        let page =
            "<h1>\u{1B}[2J\u{9B}31mTitle</h1><p>\u{202E}One two three four five six seven.</p>"
        let run = try caveat("scan", "--color", "never", input: page)
        #expect(
            !run.output.unicodeScalars.contains {
                $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}"
            }
        )
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }
}

@Suite struct AsOfTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            pack: zz.horn
            title: Horns
            jurisdiction: ZZ
            modified: 2026-11-20
            list: {file: horns.csv, name: name, until: until, date: 2024-01-01, stale_after: 90 days}
            rules:
              - id: zz.horn.named
                kind: exposure
                severity: high
                status: test
                title: A horn is named
                message: The page names a horn.
            """,
            to: "horns.yaml"
        )
        try folder.write("name,until\nFoghorn Society,2025-12-31\n", to: "horns.csv")
        try folder.write("The Foghorn Society met.", to: "page.txt")
    }

    private func scan(_ arguments: String...) throws -> CommandLineRun {
        try CommandLineRun(
            ["scan", "page.txt", "--rules", "horns.yaml", "--fail-on", "high"] + arguments,
            in: folder.path
        )
    }

    @Test func `validity is judged only when a day is given`() throws {
        let timeless = try scan()
        #expect(timeless.status == 1)
        #expect(timeless.errors.isEmpty)
        #expect(timeless.output.contains("Foghorn Society"))
        let early = try scan("--as-of", "2024-02-01")
        #expect(early.status == 1)
        #expect(early.errors.isEmpty)
        #expect(try scan("--as-of", "2026-01-01").status == 0)
        #expect(try scan("--as-of", "today").status == 0)
    }

    @Test func `a list that is too old is told on standard error`() throws {
        let run = try scan("--as-of", "2025-01-01")
        #expect(run.status == 1)
        #expect(run.errors.contains("warning[R113]: the list is 366 days old"))
        #expect(try scan("--as-of", "2025-01-01", "--quiet").errors.isEmpty)
    }

    @Test func `what is no day is refused`() throws {
        let run = try scan("--as-of", "2026-02-30")
        #expect(run.status == 2)
        #expect(run.errors.contains("--as-of takes a day"))
    }
}
