internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// How records are spread over compressed members.
@Suite(.enabled(if: CompressionLibrary.zlib.isBuiltIn)) struct MemberTests {
    private let records = (1...3).map {
        WARCText.response(url: "https://lantern.example/\($0)", page: "<p>Page \($0)")
    }
    private let texts = ["<p>Page 1", "<p>Page 2", "<p>Page 3"]

    @Test(arguments: [1, 7, 1 << 16])
    func `each record is a member, with its place in the file`(size: Int) {
        let members = records.map { StoredCompression.gzip($0) }
        let summary = ArchiveSummary(members.flatMap { $0 }, inPiecesOf: size)
        #expect(summary.texts == texts)
        #expect(summary.faults.isEmpty)
        #expect(summary.pages.map(\.record.length) == members.map(\.count))
        #expect(summary.pages[2].record.offset == members[0].count + members[1].count)
    }

    @Test(arguments: [1, 7, 1 << 16])
    func `one member holds all records`(size: Int) {
        let file = StoredCompression.gzip(records.flatMap { $0 })
        let summary = ArchiveSummary(file, inPiecesOf: size)
        #expect(summary.texts == texts)
        #expect(summary.faults.isEmpty)
        #expect(summary.pages.map(\.record.offset) == [0, 0, 0])
        #expect(summary.pages.dropFirst().allSatisfy { $0.record.length == nil })
    }

    @Test(arguments: [1, 7, 1 << 16])
    func `nothing is compressed`(size: Int) {
        let summary = ArchiveSummary(records.flatMap { $0 }, inPiecesOf: size)
        #expect(summary.texts == texts)
        #expect(summary.faults.isEmpty)
        #expect(summary.pages.map(\.record.length) == records.map(\.count))
        #expect(summary.pages[1].record.offset == records[0].count)
    }

    @Test func `a record goes on in the next member`() {
        let text = records.flatMap { $0 }
        var file: [UInt8] = []
        for start in stride(from: 0, to: text.count, by: 50) {
            file += StoredCompression.gzip(Array(text[start..<min(start + 50, text.count)]))
        }
        let summary = ArchiveSummary(file)
        #expect(summary.texts == texts)
        #expect(summary.faults.isEmpty)
    }

    @Test func `zeros and empty members between members are passed over`() {
        let file =
            StoredCompression.gzip(records[0]) + [0, 0, 0] + StoredCompression.gzip([])
            + StoredCompression.gzip(records[1]) + [0]
        let summary = ArchiveSummary(file)
        #expect(summary.texts == Array(texts.prefix(2)))
        #expect(summary.faults.isEmpty)
    }

    @Test func `frames of Zstandard are members too, behind a frame for a dictionary`() {
        let dictionary =
            [0x5D, 0x2A, 0x4D, 0x18] + StoredCompression.littleEndian(0, count: 4)
        let frames = records.map { StoredCompression.zstandard($0) }
        let summary = ArchiveSummary(dictionary + frames.flatMap { $0 })
        guard CompressionLibrary.zstd.isBuiltIn else {
            #expect(summary.faults.map(\.problem) == [.compression(.missing(.zstd))])
            #expect(summary.faults[0].description.contains("libzstd-dev"))
            return
        }
        #expect(summary.texts == texts)
        #expect(summary.pages.map(\.record.length) == frames.map(\.count))
        #expect(summary.pages[0].record.offset == 8)
    }
}
