import Caveat
import CaveatArchives
import CaveatTestSupport
import Foundation
import Testing

/// Reports on pages of archives, checked and explained with the archive itself.
@Suite(.enabled(if: CompressionLibrary.zlib.isBuiltIn)) struct ArchivedPageTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let members = Self.records.map { StoredCompression.gzip($0) }
        try folder.write(Self.records.flatMap { $0 }, to: "crawl.warc")
        try folder.write(members.flatMap { $0 }, to: "crawl.warc.gz")
        try folder.write(StoredCompression.gzip(Self.records.flatMap { $0 }), to: "one.warc.gz")
        let files = [("archive/a.warc", Self.records[1]), ("archive/b.warc", Self.records[2])]
        try folder.write(ZIPText.archive(files), to: "crawl.wacz")
    }

    private func caveat(_ arguments: String..., input: [UInt8]? = nil) throws -> CommandLineRun {
        try CommandLineRun(arguments, inputBytes: input, in: folder.path)
    }

    private static let records = [
        WARCText.record("warcinfo", url: "", block: Array("software: x".utf8)),
        WARCText.response(
            url: "https://lantern.example/library",
            fields: ["WARC-Record-ID: <urn:uuid:1>"],
            body: Array(SamplePage.notice.utf8)
        ),
        WARCText.response(url: "https://lantern.example/bridge", page: SamplePage.plain),
    ]

    @Test(arguments: ["crawl.warc", "crawl.warc.gz", "one.warc.gz", "crawl.wacz"])
    func `reports of an archive hold for it`(name: String) throws {
        for evidence in ["full", "positions"] {
            let arguments = ["--format", "jsonl", "--evidence", evidence]
            let scan = try CommandLineRun(["scan", name] + arguments, in: folder.path)
            #expect(scan.status == 0, "\(scan.errors)")
            try folder.write(scan.output, to: "all.jsonl")
            let run = try caveat("verify", "all.jsonl", name)
            #expect(run.status == 0, "\(run.output)\(run.errors)")
            #expect(run.output.hasSuffix("\nAll 2 reports hold.\n"))
            let last = try #require(scan.output.split(separator: "\n").last)
            try folder.write(String(last), to: "one.jsonl")
            let one = try caveat("verify", "one.jsonl", name)
            #expect(one.status == 0)
            #expect(one.output.hasSuffix("claims hold.\n"))
            #expect(try caveat("verify", "one.jsonl", name, "-q").output == "")
        }
    }

    @Test func `what does not hold, and what is not there, is named`() throws {
        let scan = try caveat("scan", "crawl.warc", "--format", "jsonl")
        let wrong = scan.output.replacing(#""exact":""#, with: #""exact":"Never "#)
        try folder.write(wrong, to: "wrong.jsonl")
        let run = try caveat("verify", "wrong.jsonl", "crawl.warc")
        #expect(run.status == 1)
        #expect(run.output.contains("the bytes say “"))
        #expect(run.output.hasSuffix("\n1 of 2 reports do not hold.\n"))

        try folder.write(scan.output.replacing("urn:uuid:1", with: "urn:uuid:2"), to: "other.jsonl")
        let other = try caveat("verify", "other.jsonl", "crawl.warc")
        #expect(other.status == 1)
        #expect(
            other.errors.contains(
                "crawl.warc#https://lantern.example/library: crawl.warc has no such record"
            )
        )

        var bytes = Self.records.flatMap { $0 }
        let place = try #require(bytes.firstRange(of: Array("Russia".utf8))).lowerBound
        bytes[place] = UInt8(ascii: "P")
        try folder.write(bytes, to: "crawl.warc")
        try folder.write(scan.output, to: "all.jsonl")
        let changed = try caveat("verify", "all.jsonl", "crawl.warc")
        #expect(changed.status == 1)
        #expect(changed.output.contains("the page's digest: the bytes have sha256:"))

        try folder.write(SamplePage.notice, to: "notice.html")
        let page = try caveat("scan", "notice.html", "--format", "json")
        try folder.write(page.output, to: "page.json")
        #expect(try caveat("verify", "page.json", "crawl.warc").status == 1)
        #expect(try caveat("verify", "page.json", "none.warc").status == 2)
    }

    @Test(arguments: ["crawl.warc", "crawl.warc.gz", "one.warc.gz", "crawl.wacz"])
    func `a page of an archive is explained when it is named`(name: String) throws {
        let several = try caveat("explain", name)
        #expect(several.status == 2)
        #expect(
            several.errors.contains(
                "name one with --record, by its address, the id of its record or its place in the "
                    + "file: https://lantern.example/library, https://lantern.example/bridge"
            )
        )
        let byAddress = try caveat("explain", name, "--record", "https://lantern.example/library")
        #expect(byAddress.status == 0, "\(byAddress.errors)")
        #expect(byAddress.output.contains("ru.undesirable.notice"))
        for id in ["urn:uuid:1", "<urn:uuid:1>"] {
            #expect(try caveat("explain", name, "--record", id).output == byAddress.output)
        }
        let plain = try caveat("explain", name, "--record", "https://lantern.example/bridge")
        #expect(plain.status == 0)
        #expect(plain.output != byAddress.output)
        let none = try caveat("explain", name, "--record", "https://lantern.example/none")
        #expect(none.status == 2)
        #expect(none.errors.contains("has the id, the address or the place"))
    }

    @Test func `the only page of an archive needs no name`() throws {
        try folder.write(Self.records[2], to: "single.warc")
        let run = try caveat("explain", "single.warc")
        #expect(run.status == 0, "\(run.errors)")
        try folder.write(SamplePage.plain, to: "plain.html")
        #expect(try caveat("explain", "plain.html", "--record", "1").status == 2)
        #expect(try caveat("explain", "single.warc", "--url", "https://a.example/").status == 2)
        try folder.write(Self.records[0], to: "empty.warc")
        let empty = try caveat("explain", "empty.warc")
        #expect(empty.status == 2)
        #expect(empty.errors.contains("there is no page in it"))
    }

    @Test func `a WACZ file on standard input is refused with advice`() throws {
        let bytes = ZIPText.archive([("archive/a.warc", Self.records[1])])
        let run = try caveat("scan", "--input-format", "warc", input: bytes)
        #expect(run.status == 2)
        #expect(run.errors.contains("caveat scan crawl.wacz"))
    }
}
