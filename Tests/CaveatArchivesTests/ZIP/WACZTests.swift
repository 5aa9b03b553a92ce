internal import CaveatArchives
internal import CaveatTestSupport
internal import Testing

@Suite struct WACZTests {
    private let warc = WARCText.response(url: "https://lantern.example/1", page: boats)

    private func archive(_ bytes: [UInt8]) -> WACZArchive {
        WACZArchive(byteCount: bytes.count) { offset, count in
            // In small pieces, as a file system may give them.
            Array(bytes.dropFirst(offset).prefix(min(count, 100)))
        }
    }

    @Test(arguments: [false, true])
    func `the WARC files of an archive are read where they stand`(isLarge: Bool) {
        let files = [
            ("pages/pages.jsonl", [UInt8]("{}")), ("archive/a.warc", warc),
            ("archive/b.WARC.gz", StoredCompression.gzip(warc)),
        ]
        let bytes = ZIPText.archive(files.map { (name: $0.0, content: $0.1) }, isLarge: isLarge)
        let archive = archive(bytes)
        #expect(archive.entries.map(\.name) == ["archive/a.warc", "archive/b.WARC.gz"])
        #expect(archive.faults.isEmpty)
        #expect(archive.entries.map { Array(bytes[$0.range]) } == [warc, files[2].1])
    }

    @Test func `what cannot be read in place is told of`() {
        let packed = archive(ZIPText.archive([("archive/a.warc", warc)], method: 8))
        #expect(packed.entries.isEmpty)
        #expect(packed.faults.map(\.description).joined().contains("unzip it first"))
        let empty = archive(ZIPText.archive([("datapackage.json", [UInt8]("{}"))]))
        #expect(empty.faults.map(\.description).joined().contains("no WARC file"))
        let cut = archive(Array(ZIPText.archive([("archive/a.warc", warc)]).dropLast(1)))
        #expect(cut.faults.map(\.description).joined().contains("fetch the file again"))
        #expect(archive([]).faults.count == 1)
    }
}
