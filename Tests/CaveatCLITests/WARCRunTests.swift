import Caveat
import CaveatTestSupport
import Foundation
import Testing

/// Runs that write one archive of all cleaned texts and reports.
@Suite struct WARCRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(SamplePage.notice, to: "pages/notice.html")
        try folder.write(SamplePage.plain, to: "pages/plain.html")
        try folder.write(Self.crawl, to: "crawl.warc")
    }

    private func caveat(_ arguments: String..., input: [UInt8]? = nil) throws -> CommandLineRun {
        try CommandLineRun(arguments, inputBytes: input, in: folder.path)
    }

    private static let crawl = WARCText.response(
        url: "https://lantern.example/library",
        fields: ["WARC-Record-ID: <urn:uuid:1>", "WARC-Date: 2026-11-30T10:00:00Z"],
        body: Array(SamplePage.notice.utf8)
    )

    private func lines(_ text: String, of field: String) -> [String] {
        text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix(field + ": ") }
            .map { String($0.dropFirst(field.count + 2)) }
    }

    @Test func `one archive about all pages, wherever it is written`() throws {
        let output = try caveat("scan", "pages", "crawl.warc", "--format", "warc", "--jobs", "4")
        #expect(output.status == 0, "\(output.errors)")
        #expect(
            lines(output.output, of: "WARC-Type") == [
                "warcinfo", "conversion", "metadata", "conversion", "metadata", "conversion",
                "metadata",
            ]
        )
        #expect(lines(output.output, of: "WARC-Refers-To") == ["<urn:uuid:1>", "<urn:uuid:1>"])
        for _ in 1...2 {
            let run = try caveat(
                "scan",
                "pages",
                "crawl.warc",
                "--format",
                "warc,json",
                "-o",
                "out"
            )
            #expect(run.status == 0, "\(run.errors)")
            #expect(try folder.read("out/caveat.warc") == output.output)
        }
        let single = try caveat("scan", "pages", "crawl.warc", "--format", "warc", "-o", "all.warc")
        #expect(single.status == 0, "\(single.errors)")
        #expect(try folder.read("all.warc") == output.output)
        // What it has written is no page to it.
        let again = try caveat("scan", "all.warc")
        #expect(again.status == 2)
        #expect(again.errors.contains("7 records that are no pages"))
    }

    @Test func `a resumed run writes the same archive`() throws {
        #expect(try caveat("scan", "pages", "--format", "warc", "-o", "out").status == 0)
        let whole = try folder.read("out/caveat.warc")
        try folder.write("", to: "out/caveat.warc")
        let run = try caveat("scan", "pages", "--format", "warc", "-o", "out", "--resume")
        #expect(run.errors.contains("the overview would take the place of this file"))
        try FileManager.default.removeItem(atPath: folder.path + "/out/caveat.warc")
        let resumed = try caveat("scan", "pages", "--format", "warc", "-o", "out", "--resume")
        #expect(resumed.status == 0)
        #expect(resumed.errors.contains("2 done before"))
        #expect(try folder.read("out/caveat.warc") == whole)
    }

    @Test func `detail and evidence hold in it`() throws {
        func output(_ arguments: String...) throws -> String {
            let run = try CommandLineRun(
                ["scan", "crawl.warc", "--format", "warc"] + arguments,
                in: folder.path
            )
            #expect(run.status == 0, "\(run.errors)")
            return run.output
        }
        let plain = try output()
        #expect(plain.contains(#""detail":"compact""#) && !plain.contains(#""passages":"#))
        let full = try output("--detail", "full")
        #expect(!full.contains(#""detail":"compact""#) && full.contains(#""passages":"#))
        #expect(try output("--detail", "compact", "--text").contains(#""passages":"#))
        try folder.write("0123456789abcdef", to: "key")
        for arguments in [["positions"], ["hmac", "--key-file", "key"]] {
            let run = try CommandLineRun(
                ["scan", "crawl.warc", "--format", "warc", "--evidence"] + arguments,
                in: folder.path
            )
            #expect(lines(run.output, of: "WARC-Type") == ["warcinfo", "metadata"])
            for word in ["lantern", "urn:uuid:1>", "2026-11-30"] {
                #expect(!run.output.contains(word), "\(word)")
            }
            #expect(run.output.contains(#""hmac":"#) == (arguments.count > 1))
        }
    }

    @Test func `an archive among the pages is refused, and so is the place of another file`() throws
    {
        #expect(try caveat("scan", "pages", "--format", "warc", "-o", "pages").status == 2)
        #expect(
            try caveat("scan", "crawl.warc", "--format", "warc", "-o", "crawl.warc").status == 2
        )
        #expect(try caveat("scan", "pages", "--format", "json", "-o", "all.warc").status == 2)
        try folder.write(Self.crawl, to: "out/caveat.warc")
        let run = try caveat("scan", "pages", "--format", "warc", "-o", "out")
        #expect(run.status == 2)
        #expect(run.errors.contains("which caveat has not written"))
    }

    @Test(.enabled(if: Python.has("warcio"), "warcio is not installed"))
    func `warcio finds nothing wrong with it`() throws {
        let run = try caveat("scan", "pages", "crawl.warc", "--format", "warc", "-o", "all.warc")
        #expect(run.status == 0)
        let script = """
            from warcio.checker import Checker
            from warcio.archiveiterator import ArchiveIterator
            import sys, types
            path = '\(folder.path)/all.warc'
            checker = Checker(types.SimpleNamespace(inputs=[path], verbose=False))
            checker.process_all()
            assert checker.exit_value == 0
            with open(path, 'rb') as file:
                for record in ArchiveIterator(file, check_digests='raise'):
                    record.content_stream().read()
                    assert record.digest_checker.passed, record.rec_headers
            sys.stdout.write('ok')
            """
        #expect(Python.output(of: script)?.suffix(2) == Array("ok".utf8)[...])
    }

    @Test(.enabled(if: Python.has("fastwarc"), "FastWARC is not installed"))
    func `FastWARC reads its records and finds their digests right`() throws {
        let run = try caveat("scan", "pages", "crawl.warc", "--format", "warc", "-o", "all.warc")
        #expect(run.status == 0)
        let script = """
            from fastwarc.warc import ArchiveIterator
            with open('\(folder.path)/all.warc', 'rb') as file:
                for record in ArchiveIterator(file, parse_http=False):
                    assert record.verify_block_digest(), record.record_id
                    print(record.record_type)
            """
        let output = try #require(Python.output(of: script))
        #expect(
            String(decoding: output, as: UTF8.self).split(separator: "\n") == [
                "warcinfo", "conversion", "metadata", "conversion", "metadata", "conversion",
                "metadata",
            ]
        )
    }
}
