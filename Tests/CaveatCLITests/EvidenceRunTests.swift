import CaveatTestSupport
import Foundation
import Testing

/// `--evidence` and `--detail`.
@Suite struct EvidenceRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(SamplePage.notice, to: "pages/lantern/notice.html")
        try folder.write(SamplePage.plain, to: "pages/bridge.html")
        try folder.write("0123456789abcdef", to: "key")
        try folder.write("short", to: "short")
    }

    private func caveat(_ arguments: String..., input: String = "") throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path)
    }

    private static let everything = "text,markdown,json,jsonl,html,csv,sarif,warc"

    @Test func `nothing that is written tells a word of a page or the name of a file`() throws {
        try folder.write(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
            to: "pages/lantern.html"
        )
        try folder.link("pages/lantern-gone.html", to: "nowhere")
        let arguments = [
            "--format", Self.everything, "--evidence", "positions", "--summary", "s.csv",
        ]
        let run = try CommandLineRun(
            ["scan", "pages", "-o", "out"] + arguments,
            in: folder.path
        )
        #expect(run.status == 2)
        let names = try folder.names().filter { $0.hasPrefix("out/") || $0 == "s.csv" }
        #expect(
            names == [
                "out/1.report.html", "out/1.report.json", "out/1.report.jsonl", "out/1.report.md",
                "out/1.report.txt", "out/2.report.html", "out/2.report.json",
                "out/2.report.jsonl", "out/2.report.md", "out/2.report.txt", "out/caveat.warc",
                "out/findings.csv", "out/findings.sarif", "out/index.html", "s.csv",
            ]
        )
        for name in names {
            let text = try folder.read(name).lowercased()
            for word in ["lantern", "reopens", "bridge", "volunteers", "/pages"] {
                #expect(!text.contains(word), "\(name): \(word)")
            }
        }
    }

    @Test func `whoever holds the page can verify a report without quotes`() throws {
        let page = "pages/lantern/notice.html"
        for arguments in [["positions"], ["hmac", "--key-file", "key"]] {
            let scan = try CommandLineRun(
                ["scan", page, "--format", "json", "--evidence"] + arguments,
                in: folder.path
            )
            #expect(scan.status == 0)
            try folder.write(scan.output, to: "r.json")
            #expect(try caveat("verify", "r.json", page).status == 0)
            #expect(try caveat("verify", "r.json", "pages/bridge.html").status == 1)
        }
        let keyless = try caveat("verify", "r.json", page)
        #expect(keyless.output.contains("(its keyed digest was not checked)"))
        #expect(try caveat("verify", "r.json", page, "--key-file", "key").status == 0)
        try folder.write("fedcba9876543210", to: "other")
        let wrong = try caveat("verify", "r.json", page, "--key-file", "other")
        #expect(wrong.status == 1)
        #expect(wrong.output.contains("the bytes have another keyed digest"))
    }

    @Test func `the same notice has the same keyed digest on another page`() throws {
        let other = SamplePage.notice.replacing("Library", with: "Museum")
        try folder.write(other, to: "pages/other.html")
        func digests(_ page: String) throws -> [String] {
            let run = try caveat(
                "scan",
                page,
                "--format",
                "csv",
                "--evidence",
                "hmac",
                "--key-file",
                "key"
            )
            let table = try CSVParser.parse(Array(run.output.utf8))
            let column = try #require(table[0].firstIndex(of: "quote_hmac"))
            return table.dropFirst().map { $0[column] }
        }
        let first = try digests("pages/lantern/notice.html")
        #expect(try first == digests("pages/other.html"))
        #expect(first.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{64}( [0-9a-f]{64})*/) != nil })
    }

    @Test func `a key is asked for where it is needed, and must be long`() throws {
        let page = "pages/bridge.html"
        for (arguments, message) in [
            (["--evidence", "hmac"], "needs a key"),
            (
                ["--evidence", "positions", "--key-file", "key"],
                "--key-file is for --evidence hmac"
            ),
            (["--evidence", "hmac", "--key-file", "short"], "at least 16 bytes"),
            (["--evidence", "hmac", "--key-file", "none"], "no such file"),
            (["--evidence", "some"], "positions"),
        ] {
            let run = try CommandLineRun(["scan", page] + arguments, in: folder.path)
            #expect(run.status == 2)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains(message), "\(run.errors)")
        }
    }

    @Test func `compact JSON leaves out what it says it leaves out`() throws {
        func report(_ arguments: String...) throws -> JSONValue {
            let run = try CommandLineRun(
                ["scan", "pages/lantern/notice.html", "--format", "json"] + arguments,
                in: folder.path
            )
            return try JSONParser.parse(Array(run.output.utf8))
        }
        let full = try report()
        let compact = try report("--detail", "compact")
        let text = try report("--detail", "compact", "--text")
        #expect(full["detail"] == nil)
        #expect(compact["detail"]?.string == "compact" && compact["text"] == nil)
        #expect(text["detail"]?.string == "compact" && text["text"] == full["text"])
        #expect(full["removed"]?[0]?["pieces"] != nil && compact["removed"]?[0]?["pieces"] == nil)
        #expect(compact["findings"] == full["findings"])
        #expect(try caveat("scan", "pages", "--detail", "compact").status == 2)
        #expect(try caveat("scan", "pages", "--format", "json", "--text").status == 2)
        let both = try caveat(
            "scan",
            "pages",
            "-o",
            "out",
            "--format",
            "html,json",
            "--detail",
            "compact"
        )
        #expect(both.status == 0)
        #expect(try folder.read("out/bridge.html.report.html").contains("fisherman"))
        #expect(try !folder.read("out/bridge.html.report.json").contains("fisherman"))
    }
}
