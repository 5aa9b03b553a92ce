import Caveat
import CaveatArchives
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Foundation
import Testing

@Suite(.enabled(if: CompressionLibrary.zlib.isBuiltIn)) struct ArchiveRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(_ arguments: String..., input: [UInt8]? = nil) throws -> CommandLineRun {
        try CommandLineRun(arguments, inputBytes: input, in: folder.path)
    }

    /// A small crawl: what it is, a request, a page with a notice, one without, one that was blocked, and
    /// one that had not changed.
    private static let records = [
        WARCText.record("warcinfo", url: "", block: Array("software: x".utf8)),
        WARCText.record("request", block: Array("GET / HTTP/1.1\r\n\r\n".utf8)),
        WARCText.response(
            url: "https://lantern.example/library",
            fields: ["WARC-Record-ID: <urn:uuid:1>", "WARC-Date: 2026-11-30T10:00:00Z"],
            body: Array(SamplePage.notice.utf8)
        ),
        WARCText.response(url: "https://lantern.example/bridge", page: SamplePage.plain),
        WARCText.response(
            url: "https://lantern.example/gone",
            status: "HTTP/1.1 451 Unavailable For Legal Reasons",
            head: [
                "Content-Type: text/html", #"Link: <https://isp.example/>; rel="blocked-by""#,
            ],
            body: Array("<p>This page is not shown in your country.</p>".utf8)
        ),
        WARCText.record("revisit", url: "https://lantern.example/bridge", block: []),
    ]
    private static let plain = records.flatMap { $0 }
    private static let members = records.map { StoredCompression.gzip($0) }

    private func reports(_ run: CommandLineRun) throws -> [JSONValue] {
        try run.output.split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    }

    @Test(arguments: ["crawl.warc", "crawl.warc.gz", "crawl.wacz", "-"])
    func `each page of a crawl has a report`(name: String) throws {
        let bytes =
            switch name {
            case "crawl.warc": Self.plain
            case "crawl.wacz": ZIPText.archive([("archive/data.warc", Self.plain)])
            default: Self.members.flatMap { $0 }
            }
        let run: CommandLineRun
        if name == "-" {
            run = try caveat("scan", "--input-format", "warc", "--format", "jsonl", input: bytes)
        } else {
            try folder.write(bytes, to: name)
            run = try caveat("scan", name, "--format", "jsonl")
        }
        #expect(run.status == 0, "\(run.errors)")
        let reports = try reports(run)
        #expect(
            reports.map { $0["input"]?["archive"]?["targetURI"]?.string } == [
                "https://lantern.example/library", "https://lantern.example/bridge",
                "https://lantern.example/gone",
            ]
        )
        let first = try #require(reports.first?["input"])
        #expect(first["name"]?.string?.hasSuffix("#https://lantern.example/library") == true)
        #expect(first["archive"]?["recordId"]?.string == "urn:uuid:1")
        #expect(first["archive"]?["date"]?.string == "2026-11-30T10:00:00Z")
        #expect(first["archive"]?["status"]?.integer == 200)
        #expect(first["digest"]?.string == "\(Digest(of: Array(SamplePage.notice.utf8)))")
        #expect(reports.first?["risk"]?["level"]?.string == "critical")
        #expect(reports.last?["input"]?["archive"]?["blockedBy"]?.string == "https://isp.example/")
        #expect(run.errors.contains("3 pages: 1 critical, 1 info, 1 without a warning; "))
        #expect(
            run.errors.contains("3 records that are no pages (1 request, 1 revisit, 1 warcinfo)")
        )
        for report in reports {
            let problems = SchemaValidator.validate(
                json: report.serialized,
                schema: ReportSchema.report()
            )
            #expect(problems == [])
        }
        guard name != "-" else { return }
        #expect(try caveat("scan", name, "--format", "jsonl", "--jobs", "1").output == run.output)
    }

    @Test func `a damaged member in the middle and a cut end cost their own pages only`() throws {
        var members = Self.members
        members[2][200] ^= 0xFF
        let file = Array(members.flatMap { $0 }.dropLast(20))
        try folder.write(file, to: "crawl.warc.gz")
        let run = try caveat("scan", "crawl.warc.gz", "--format", "jsonl")
        #expect(run.status == 2)
        #expect(try reports(run).count == 2)
        let place = members[0].count + members[1].count
        #expect(run.errors.contains("crawl.warc.gz: record at byte \(place): the compressed bytes"))
        #expect(run.errors.contains("the file ends in the middle of it"))
        #expect(run.errors.contains("2 failed"))
    }

    @Test func `results of a folder are named by number and address`() throws {
        try folder.write(Self.members.flatMap { $0 }, to: "site/crawl.warc.gz")
        try folder.write(
            StoredCompression.gzip(Array(SamplePage.notice.utf8)),
            to: "site/a.html.gz"
        )
        try folder.write(StoredCompression.gzip(Array("Boats".utf8)), to: "site/b.txt.gz")
        try folder.write(StoredCompression.gzip([1, 2, 3]), to: "site/c.tar.gz")
        let run = try caveat("scan", "site", "--output", "out", "--format", "json,html")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            try folder.names().filter { $0.hasPrefix("out/") && $0.hasSuffix(".json") } == [
                "out/a.html.gz.report.json", "out/b.txt.gz.report.json",
                "out/crawl.warc.gz/000003-lantern.example-library.report.json",
                "out/crawl.warc.gz/000004-lantern.example-bridge.report.json",
                "out/crawl.warc.gz/000005-lantern.example-gone.report.json",
            ]
        )
        #expect(try folder.read("out/index.html").contains("000003-lantern.example-library"))
        let page = try folder.read("out/crawl.warc.gz/000005-lantern.example-gone.report.html")
        #expect(page.contains("withheld the page for legal reasons (status 451)"))
        #expect(try folder.read("out/a.html.gz.report.json").contains(#""level": "critical""#))
        let check = try caveat("verify", "out/a.html.gz.report.json", "site/a.html.gz")
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func `a report of positions does not tell which page it was`() throws {
        try folder.write(Self.plain, to: "crawl.warc")
        for format in ["jsonl", "text", "markdown", "csv", "sarif", "warc"] {
            let run = try caveat(
                "scan",
                "crawl.warc",
                "--evidence",
                "positions",
                "--format",
                format
            )
            #expect(run.status == 0)
            #expect(!run.output.contains("lantern.example"), "\(format)")
            #expect(!run.output.contains("isp.example"), "\(format)")
            // Records of an archive have ids of their own, which may begin alike.
            #expect(!run.output.contains(/urn:uuid:1\b/), "\(format)")
        }
    }

    @Test func `what archives cannot take is refused`() throws {
        try folder.write(Self.plain, to: "crawl.warc")
        let url = try caveat("scan", "crawl.warc", "--url", "https://lantern.example/")
        #expect(url.status == 2)
        #expect(url.errors.contains("archives know the addresses"))
        let html = try caveat("scan", "crawl.warc", "--format", "html")
        #expect(html.status == 2)
        #expect(html.errors.contains("--output"))
        #expect(try caveat("scan", "crawl.warc", "--input-format", "warc").status == 2)
        let text = try caveat("scan", "--input-format", "warc", input: Array(SamplePage.plain.utf8))
        #expect(text.status == 2)
        #expect(text.errors.contains("bytes are no record"))
    }

    @Test func `the version tells which libraries are there`() throws {
        let run = try caveat("--version")
        for library in CompressionLibrary.allCases {
            #expect(run.output.contains(library.rawValue))
        }
    }

    @Test func `a page that is cut in its archive is read in part`() throws {
        try folder.write(Array(Self.plain.prefix(Self.plain.count / 2)), to: "crawl.warc")
        let run = try caveat("scan", "crawl.warc", "--format", "jsonl")
        #expect(run.status == 2)
        let last = try reports(run).last
        #expect(last?["outcome"]?["status"]?.string == "partial")
        #expect(
            last?["outcome"]?["shortfalls"]?.elements.first?["kind"]?.string == "truncatedBody"
        )
    }
}
