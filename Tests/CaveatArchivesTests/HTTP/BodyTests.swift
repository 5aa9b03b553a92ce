internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// Bodies as servers send them and writers of archives leave them.
@Suite struct BodyTests {
    /// A body with what is said of it.
    struct Trap: Sendable, CustomTestStringConvertible {
        let name: String
        let head: [String]
        let body: [UInt8]
        var text = boats
        var library = CompressionLibrary.zlib
        var testDescription: String { name }
    }

    private static let chunks =
        [UInt8]("19;a=b\r\n\(boats.prefix(25))\r\n")
        + [UInt8](
            "\(String(boats.count - 25, radix: 16).uppercased())\r\n\(boats.dropFirst(25))\r\n0\r\nX: y\r\n\r\n"
        )
    private static let page = [UInt8](boats)
    private static let gzip = StoredCompression.gzip(page)
    private static let chunked = "Transfer-Encoding: Chunked"

    private static let traps = [
        Trap(name: "plain", head: [], body: page),
        Trap(name: "chunks with an extension and a trailer", head: [chunked], body: chunks),
        Trap(name: "says chunked, is not", head: [chunked], body: page),
        Trap(
            name: "says chunked, begins like a size",
            head: [chunked],
            body: [UInt8]("Face\n\(boats)"),
            text: "Face\n\(boats)"
        ),
        Trap(
            name: "chunks that end early",
            head: [chunked],
            body: Array(chunks.prefix(40)),
            text: boats.prefix(26) + "…"
        ),
        Trap(name: "gzip", head: ["Content-Encoding: gzip"], body: gzip),
        Trap(name: "x-gzip", head: ["content-encoding:  X-GZIP"], body: gzip),
        Trap(
            name: "two gzip members",
            head: ["Content-Encoding: gzip"],
            body: gzip + gzip,
            text: boats + boats
        ),
        Trap(name: "says gzip, is not", head: ["Content-Encoding: gzip"], body: page),
        Trap(
            name: "gzip cut off",
            head: ["Content-Encoding: gzip"],
            body: Array(gzip.prefix(30)),
            text: boats.prefix(15) + "…"
        ),
        Trap(
            name: "deflate as zlib writes it",
            head: ["Content-Encoding: deflate"],
            body: StoredCompression.zlib(page)
        ),
        Trap(
            name: "deflate without head",
            head: ["Content-Encoding: deflate"],
            body: StoredCompression.rawDeflate(page)
        ),
        Trap(name: "says deflate, is not", head: ["Content-Encoding: deflate"], body: page),
        Trap(
            name: "gzip as transfer, in chunks",
            head: ["Transfer-Encoding: gzip, chunked"],
            body: [UInt8]("\(String(gzip.count, radix: 16))\r\n") + gzip + [UInt8]("\r\n0\r\n\r\n")
        ),
        Trap(
            name: "br",
            head: ["Content-Encoding: br"],
            body: StoredCompression.brotli(page),
            library: .brotli
        ),
        Trap(name: "says br, is not", head: ["Content-Encoding: br"], body: page, library: .brotli),
        Trap(
            name: "says br, begins like an empty stream",
            head: ["Content-Encoding: br"],
            body: [UInt8]("n \(boats)"),
            text: "n \(boats)",
            library: .brotli
        ),
        Trap(
            name: "gzip, then br",
            head: ["Content-Encoding: gzip, br"],
            body: StoredCompression.brotli(gzip),
            library: .brotli
        ),
        Trap(
            name: "zstd",
            head: ["Content-Encoding: zstd"],
            body: StoredCompression.zstandard(page),
            library: .zstd
        ),
        Trap(name: "an unknown coding", head: ["Content-Encoding: pigeon"], body: page),
        Trap(
            name: "decoded by the writer, as Common Crawl says it",
            head: ["X-Crawl-Content-Encoding: gzip", "X-Crawl-Transfer-Encoding: chunked"],
            body: page
        ),
        Trap(
            name: "decoded by the writer, as Webrecorder says it",
            head: ["x-orig-content-encoding: br", "x-orig-transfer-encoding: chunked"],
            body: page
        ),
        Trap(name: "a wrong length", head: ["Content-Length: 3"], body: page),
    ]

    @Test(arguments: traps)
    func `a body is what a browser would show`(trap: Trap) throws {
        let record = WARCText.response(
            head: ["Content-Type: text/html"] + trap.head,
            body: trap.body
        )
        let summary = ArchiveSummary(record)
        guard trap.library.isBuiltIn || trap.text != boats else {
            let fault = CompressionFault.missing(trap.library)
            #expect(
                summary.faults.map(\.problem) == [.compression(fault)]
                    || summary.texts == [trap.text]
            )
            return
        }
        #expect(summary.faults.isEmpty)
        #expect(summary.texts == [trap.text])
    }

    @Test func `a body that grows without end is cut at the limit`() {
        let text = [UInt8](repeating: 0x61, count: 300_000)
        let record = WARCText.response(
            head: ["Content-Type: text/html", "Content-Encoding: gzip"],
            body: StoredCompression.gzip(text)
        )
        #expect(ArchiveSummary(record, pageLimit: 1_000).pages.map(\.bytes.count) == [1_001])
    }

    @Test(arguments: [
        "HTTP/2 200\r\n", "HTTP/1.1 200\n", "HTTP/1.0 200 All is well\r\n", "HTTP/1.1  200 OK\r\n",
    ])
    func `a status line is read in all its forms`(line: String) {
        let message =
            "\(line)Content-Type: text/html;\n charset=windows-1251\nX-Größe: groß\n\n\(boats)"
        let record = WARCText.record(
            "response",
            fields: ["Content-Type: application/http"],
            block: [UInt8](message)
        )
        let pages = ArchiveSummary(record).pages
        #expect(pages.map(\.record.status) == [200])
        #expect(pages.map(\.charset?.rawValue) == ["windows-1251"])
        #expect(ArchiveSummary(record).texts == [boats])
    }

    @Test func `a page that was blocked says by whom`() {
        let record = WARCText.response(
            status: "HTTP/1.1 451 Unavailable For Legal Reasons",
            head: [
                "Content-Type: text/html",
                #"Link: <https://court.example/a>; rel="up", <https://isp.example/b>; rel="blocked-by""#,
            ],
            body: [UInt8](boats)
        )
        let pages = ArchiveSummary(record).pages
        #expect(pages.map(\.record.status) == [451])
        #expect(pages.map(\.record.blockedBy) == ["https://isp.example/b"])
    }

    @Test(arguments: ["302 Found", "403 Forbidden", "404 Not Found"])
    func `bodies of refusals are pages`(status: String) {
        let record = WARCText.response(status: "HTTP/1.1 \(status)", body: [UInt8](boats))
        #expect(ArchiveSummary(record).texts == [boats])
    }
}
