import CaveatTestSupport
import Foundation
import Testing

@Suite struct FolderRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(_ arguments: String...) throws -> CommandLineRun {
        try CommandLineRun(arguments, in: folder.path)
    }

    /// Runs a few lines of shell, which can say names that are not UTF-8.
    private func shell(_ script: String) throws -> CommandLineRun {
        try CommandLineRun(
            ["-c", script],
            in: folder.path,
            executable: URL(fileURLWithPath: "/bin/sh"),
            environment: ["CAVEAT": CommandLineRun.executable.path]
        )
    }

    @Test func `reports may lie among the pages, and a rerun gives the same`() throws {
        try folder.write(SamplePage.notice, to: "site/notice.html")
        try folder.write(SamplePage.plain, to: "site/a/plain.html")
        for format in ["text", "markdown", "json", "jsonl"] {
            let first = try caveat("scan", "site", "--output", "site", "--format", format)
            #expect(first.status == 0)
            #expect(first.errors.hasPrefix("2 pages: 1 critical, 1 without a warning"))
            let names = try folder.names()
            let second = try caveat(
                "scan",
                "site/.",
                "-o",
                folder.path + "/site",
                "--format",
                format
            )
            #expect(second.status == 0)
            #expect(second.errors.hasPrefix("2 pages: 1 critical, 1 without a warning"))
            #expect(try folder.names() == names)
        }
        #expect(try folder.names().count == 10)
    }

    @Test func `cleaned texts may not lie among the pages, where they would be read`() throws {
        try folder.write(SamplePage.plain, to: "site/page.html")
        let run = try caveat("clean", "site", "--output", "site")
        #expect(run.status == 2)
        #expect(run.errors.contains("name another folder with --output"))
        #expect(try folder.names() == ["site/page.html"])
        #expect(try caveat("clean", "site", "--output", "site", "--format", "json").status == 0)
    }

    @Test(arguments: [
        ["scan", "site"], ["scan", "site", "--fail-on", "low"], ["scan", "site", "-q"],
    ])
    func `a folder without a page ends with status 2 and says so`(arguments: [String]) throws {
        try folder.write("{}", to: "site/data.json")
        let run = try CommandLineRun(arguments, in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("caveat: site: no page in the folder"))
    }

    @Test func `an empty path is no folder`() throws {
        try folder.write(SamplePage.plain, to: "page.html")
        for arguments in [["scan", ""], ["scan", ".", "-o", ""], ["scan", ".", "--rules", ""]] {
            let run = try CommandLineRun(arguments, in: folder.path)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.hasPrefix("caveat: \"\": "))
        }
    }

    @Test func `what is passed over is counted, and named with verbose`() throws {
        try folder.write(SamplePage.plain, to: "site/page.html")
        for name in ["site/.hidden.html", "site/a.png", "site/b.json", "site/c.report.txt"] {
            try folder.write("x", to: name)
        }
        let counts =
            "4 passed over (2 not a page by name or beginning, 1 hidden, 1 written by caveat"
        let quiet = try caveat("scan", "site", "-o", "out")
        #expect(quiet.status == 0)
        #expect(quiet.errors == "1 page: 1 without a warning; \(counts); -v names them)\n")
        let verbose = try caveat("scan", "site", "-o", "out", "-v")
        #expect(
            verbose.errors == """
                caveat: site/.hidden.html: skipped, hidden
                caveat: site/a.png: skipped, not a page by name or beginning
                caveat: site/b.json: skipped, not a page by name or beginning
                caveat: site/c.report.txt: skipped, written by caveat
                1 page: 1 without a warning; \(counts))

                """
        )
    }

    @Test func `patterns choose pages of folders, and what they pass over is counted`() throws {
        for name in ["a.html", "b.asp", "drafts/c.html"] {
            try folder.write(SamplePage.plain, to: "site/" + name)
        }
        let run = try caveat(
            "scan",
            "site",
            "-o",
            "out",
            "--include",
            "*.asp",
            "--include",
            "*.html",
            "--exclude",
            "drafts/",
            "-v"
        )
        #expect(run.status == 0)
        #expect(
            run.errors == """
                caveat: site/drafts: skipped, excluded
                2 pages: 2 without a warning; 1 passed over (1 excluded)

                """
        )
        let wrong = try caveat("scan", "site", "--exclude", "[a")
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("'[' has no ']'"))
        let empty = try caveat("scan", "site", "--include", "*.xml")
        #expect(empty.status == 2)
        #expect(empty.errors.contains("no page in the folder is left by the patterns"))
    }

    @Test func `pages that met --fail-on are named`() throws {
        for number in 1...7 {
            try folder.write(SamplePage.notice, to: "site/\(number).html")
        }
        try folder.write(SamplePage.plain, to: "site/plain.html")
        let run = try caveat("scan", "site", "-o", "out", "--fail-on", "high")
        #expect(run.status == 1)
        #expect(
            run.errors == """
                8 pages: 7 critical, 1 without a warning
                caveat: --fail-on is met by 7 pages: 1.html (critical), 2.html (critical), \
                3.html (critical), 4.html (critical), 5.html (critical) and 2 more

                """
        )
        let quiet = try caveat("scan", "site", "-o", "out", "--fail-on", "high", "-q")
        #expect(quiet.status == 1)
        #expect(quiet.errors.isEmpty)
    }

    @Test(arguments: [
        ([0x1F, 0x8B, 0x08, 0x00], "gzip archive; unpack it: gunzip"),
        (Array("%PDF-1.7\n".utf8), "PDF; make text of it: pdftotext"),
        (
            Array("WARC/1.1\r\n".utf8),
            "WARC archive; name it .warc or .warc.gz, or pipe it in with --input-format warc"
        ),
    ])
    func `what is no text is refused by its name, and passed over in a folder`(
        bytes: [UInt8],
        words: String
    ) throws {
        try folder.write(bytes, to: "site/x.html")
        try folder.write(SamplePage.plain, to: "site/page.html")
        let named = try caveat("scan", "site/x.html", "site/page.html", "--format", "csv")
        #expect(named.status == 2)
        #expect(named.errors.hasPrefix("caveat: site/x.html: not a page but \(words)\n"))
        let rows = named.output.split(separator: "\r\n")
        #expect(rows.contains { $0.hasPrefix("x.html,,,,,,,failed,\"not a page but") })
        let inFolder = try caveat("scan", "site", "-o", "out")
        #expect(inFolder.status == 0)
        #expect(
            inFolder.errors == """
                caveat: site/x.html: skipped, not a page but \(words)
                1 page: 1 without a warning; 1 passed over (1 not text; -v names them)

                """
        )
    }

    @Test func `a FIFO in a folder is skipped by name, in a folder of rules it is an error`() throws
    {
        try folder.write(SamplePage.plain, to: "site/page.html")
        let made = try shell("mkfifo site/pipe.html && mkdir rules && mkfifo rules/pipe.yaml")
        #expect(made.status == 0)
        let run = try caveat("scan", "site", "-o", "out")
        #expect(run.status == 0)
        let first = "caveat: site/pipe.html: skipped, not a file but a FIFO\n"
        #expect(run.errors.hasPrefix(first + "1 page: "))
        let rules = try caveat("rules", "check", "rules")
        #expect(rules.status == 2)
        #expect(rules.errors == "caveat: rules/pipe.yaml: not a regular file but a FIFO\n")
    }

    @Test func `a name cannot forge a line of standard error`() throws {
        let name = "a\u{1B}[2J\n0 pages: all is well\u{202E}.html"
        try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], to: "site/" + name)
        try folder.write(SamplePage.plain, to: "site/page.html")
        let run = try caveat("scan", "site", "-o", "out")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first == #"""
                caveat: site/a\u{1B}[2J\n0 pages: all is well\u{202E}.html: skipped, not a page but \#
                PNG image
                """#
        )
    }

    @Test func `a run that is told to end finishes the file that it is writing`() throws {
        try folder.write(
            """
            pack: xx.lantern
            title: Lanterns
            jurisdiction: XX
            modified: 2026-01-01
            rules:
              - id: xx.lantern.notice
                kind: notice
                severity: high
                status: stable
                title: Lantern notice
                message: The page warns of lanterns.
                when: {phrase: ["lanterns are forbidden"]}

            """,
            to: "lantern.yaml"
        )
        // A pipe holds less than the file: whoever opens it knows that caveat is writing, and goes on
        // to be, until it is read.
        let run = try shell(
            #"""
            "$CAVEAT" rules compile lantern.yaml -o whole > /dev/null && mkfifo pipe
            "$CAVEAT" rules compile lantern.yaml -o pipe &
            process=$!
            exec 3< pipe
            kill -TERM $process
            cat <&3 > piped
            wait $process
            echo $?
            cmp whole piped
            """#
        )
        #expect(run.output == "143\n")
        #expect(run.status == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/whole")
        #expect(try #require(attributes[.size] as? Int) > 1 << 16)
    }

    #if os(Linux)
    @Test func `pages and folders whose names are not UTF-8 are read, named or found`() throws {
        try folder.write(SamplePage.notice, to: "page.html")
        let made = try shell(
            #"""
            name=$(printf '\315\356')
            mkdir -p "site/$name" && cp page.html "site/$name.html" && cp page.html "site/$name/a.html"
            """#
        )
        #expect(made.status == 0)
        let found = try shell(#""$CAVEAT" scan site -o out && find out -name '*.txt' | wc -l"#)
        #expect(found.status == 0)
        #expect(found.output.filter { !$0.isWhitespace } == "2")
        let mirrored = try shell(#"cd out && cat "$(printf '\315\356')/a.html.report.txt""#)
        #expect(mirrored.output.contains("undesirable organization"))
        let named = try shell(#""$CAVEAT" scan site/*.html --format json"#)
        #expect(named.status == 0)
        #expect(named.output.contains(#""name": "\\xCD\\xEE.html""#))
        let missing = try shell(#""$CAVEAT" scan "$(printf '\315\033')""#)
        #expect(missing.errors.hasPrefix(#"caveat: \xCD\u{1B}: no such file or folder"#))
    }

    @Test func `a full disk is told in words`() throws {
        try folder.write(SamplePage.plain, to: "page.html")
        let run = try shell(#""$CAVEAT" scan page.html > /dev/full"#)
        #expect(run.status == 2)
        #expect(run.errors == "caveat: standard output: no space left on device\n")
    }
    #endif
}
