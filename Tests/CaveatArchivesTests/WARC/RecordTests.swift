internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// Which records are pages, and what is known of them.
@Suite struct RecordTests {
    @Test func `a record says what it is, in whatever form its head has`() throws {
        let block = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n\(boats)"
        let head = [
            "WARC/1.0", "warc-type: response", "WARC-Target-URI: <https://lantern.example/ж>",
            "WARC-Record-ID: <urn:uuid:1>", "WARC-Date: 2026-11-30T10:00:00.123Z",
            "WARC-Payload-Digest: sha1:AAAA", "WARC-Block-Digest:sha256:bb", "X-Long: one",
            "\ttwo", "Content-Type: application/http; msgtype=response",
            "Content-Length: \(block.utf8.count)", "", block, "", "",
        ]
        for lineEnd in ["\n", "\r\n"] {
            let file = [UInt8](head.joined(separator: lineEnd).replacing("\r\n<p>", with: "\n<p>"))
            let page = try #require(ArchiveSummary(file).pages.first)
            #expect(page.record.targetURI == "https://lantern.example/ж")
            #expect(page.record.id == "urn:uuid:1")
            #expect(page.record.date == "2026-11-30T10:00:00.123Z")
            #expect(page.record.payloadDigest == "sha1:AAAA")
            #expect(page.record.blockDigest == "sha256:bb")
            #expect(page.record.offset == 0)
            #expect(page.record.length == file.count)
            #expect(page.fileName == "000001-lantern.example")
            #expect(String(decoding: page.bytes, as: UTF8.self) == boats)
        }
    }

    @Test func `records that are no pages are skipped with a reason`() {
        let ok = "HTTP/1.1 200 OK\r\n"
        let http = ["Content-Type: application/http"]
        let records: [(reason: String, record: [UInt8])] = [
            ("warcinfo", WARCText.record("warcinfo", url: "", block: [UInt8]("software: x"))),
            ("request", WARCText.record("request", block: [UInt8]("GET / HTTP/1.1\r\n\r\n"))),
            ("metadata", WARCText.record("metadata", block: [UInt8]("fetchTimeMs: 5"))),
            ("revisit", WARCText.record("revisit", block: [UInt8](ok))),
            ("conversion", WARCText.record("conversion", block: [UInt8]("Boats"))),
            ("continuation", WARCText.record("continuation", block: [UInt8]("Boats"))),
            (
                "dns",
                WARCText.record(
                    "response",
                    url: "dns:lantern.example",
                    fields: ["Content-Type: text/dns"],
                    block: [UInt8]("20261130 192.0.2.1")
                )
            ),
            (
                "note of the crawler",
                WARCText.record(
                    "resource",
                    url: "urn:text:https://lantern.example/",
                    fields: ["Content-Type: text/plain"],
                    block: [UInt8]("Boats")
                )
            ),
            (
                "not HTML or text",
                WARCText.response(head: ["Content-Type: image/png"], body: [1, 2, 3])
            ),
            ("of unknown type", WARCText.response(head: [], body: [UInt8]("Boats"))),
            ("without body", WARCText.response(status: "HTTP/1.1 301 Moved", body: [])),
            ("cut before the body", WARCText.record("response", fields: http, block: [UInt8](ok))),
        ]
        let summary = ArchiveSummary(records.flatMap(\.record))
        #expect(summary.skipped == records.map(\.reason))
        #expect(summary.faults.isEmpty)
        #expect(summary.pages.isEmpty)
    }

    @Test func `resources are pages without a head of HTTP`() {
        let html = WARCText.record(
            "resource",
            fields: ["Content-Type: text/html; charset=koi8-r"],
            block: [UInt8](boats)
        )
        let text = WARCText.record(
            "resource",
            fields: ["Content-Type: text/plain"],
            block: [UInt8]("Boats")
        )
        let summary = ArchiveSummary(html + text)
        #expect(summary.texts == [boats, "Boats"])
        #expect(summary.pages.map(\.charset?.rawValue) == ["koi8-r", nil])
        #expect(summary.pages.map(\.format) == [.html, .plainText])
        #expect(summary.pages.map(\.record.status) == [nil, nil])
    }

    @Test func `a page that the crawler cut is not whole`() {
        let record = WARCText.response(fields: ["WARC-Truncated: length"], body: [UInt8](boats))
        #expect(ArchiveSummary(record).texts == [boats + "…"])
    }

    @Test func `names of files are distinct, short and safe`() {
        let urls = [
            "https://lantern.example/", "https://lantern.example/../Ж/?a=1&b=2#c", "",
            "https://lantern.example/" + String(repeating: "a/", count: 200),
        ]
        let file = urls.flatMap { WARCText.response(url: $0, page: boats) }
        #expect(
            ArchiveSummary(file).pages.map(\.fileName) == [
                "000001-lantern.example", "000002-lantern.example-..-a-1-b-2-c", "000003",
                "000004-lantern.example" + String(repeating: "-a", count: 32),
            ]
        )
    }
}
