internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// Damage costs the record that it is in.
@Suite(.enabled(if: CompressionLibrary.zlib.isBuiltIn)) struct DamageTests {
    private let records = (1...4).map {
        WARCText.response(url: "https://lantern.example/\($0)", page: "<p>Page \($0)")
    }
    private var members: [[UInt8]] { records.map { StoredCompression.gzip($0) } }

    /// Where a member can be damaged: its head, its text, its checksum.
    @Test(arguments: [0, 2, 12, 60, -6])
    func `a damaged member costs one record`(place: Int) {
        var members = members
        let index = place < 0 ? members[1].count + place : place
        members[1][index] ^= 0x55
        let summary = ArchiveSummary(members.flatMap { $0 })
        #expect(summary.texts == ["<p>Page 1", "<p>Page 3", "<p>Page 4"])
        #expect(summary.faults.count == 1)
        #expect(summary.faults.first?.offset == members[0].count)
    }

    @Test func `a damaged first member costs one record`() {
        var members = members
        members[0][0] = 0x20
        let summary = ArchiveSummary(members.flatMap { $0 })
        #expect(summary.texts.suffix(3) == ["<p>Page 2", "<p>Page 3", "<p>Page 4"])
        #expect(!summary.faults.isEmpty)
    }

    @Test(arguments: [true, false])
    func `a file that is cut keeps the rest and says so`(isCompressed: Bool) {
        let file =
            isCompressed
            ? Array(members.joined()).dropLast(20) : Array(records.joined()).dropLast(10)
        let summary = ArchiveSummary(Array(file))
        #expect(summary.texts.prefix(3) == ["<p>Page 1", "<p>Page 2", "<p>Page 3"])
        #expect(summary.texts.count == 4)
        #expect(summary.texts.last?.hasSuffix("…") == true)
        #expect(summary.faults.map(\.problem) == [.cut])
        #expect(summary.faults.first?.description.contains("ends in the middle") == true)
    }

    @Test(arguments: [40, 5_000, -7, 1])
    func `a wrong length costs no other record`(error: Int) {
        let message = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Page 2"
        var records = records
        records[1] = WARCText.record(
            "response",
            fields: ["Content-Type: application/http"],
            block: [UInt8](message),
            length: message.utf8.count + error
        )
        let summary = ArchiveSummary(records.flatMap { $0 })
        let others = [0, 2, 3].map { summary.texts.indices.contains($0) ? summary.texts[$0] : "" }
        #expect(others == ["<p>Page 1", "<p>Page 3", "<p>Page 4"])
        #expect(summary.texts.count == 4)
        if error != 1 {
            #expect(
                summary.faults.first?.problem
                    == .wrongLength(claimed: message.utf8.count + error)
            )
        }
    }

    @Test func `what is no record is passed over`() {
        let file =
            [UInt8]("half a record\r\n") + records[0] + [UInt8]("WARC/1.0\r\nno length\r\n\r\n")
            + records[1] + [UInt8]("WARC/1.1\r\nContent-Length: -5\r\n\r\n") + records[2]
        let summary = ArchiveSummary(file)
        #expect(summary.texts == ["<p>Page 1", "<p>Page 2", "<p>Page 3"])
        #expect(summary.faults.count == 3)
    }

    @Test(arguments: ["", "<p>no archive", "\u{0}\u{0}", "WARC/", "WARC/1.1\r\n\r\n"])
    func `what is no archive gives no record`(text: String) {
        let summary = ArchiveSummary([UInt8](text))
        #expect(summary.pages.isEmpty)
        #expect(summary.faults.isEmpty == (text.isEmpty || text.hasPrefix("\u{0}")))
    }

    @Test func `a source that fails ends the reading`() {
        var calls = 0
        let reader = ArchiveReader(pageLimit: 100) { () throws(ArchiveFault) in
            calls += 1
            throw ArchiveFault(offset: 0, problem: .unreadable("the disk is gone"))
        }
        var items = 0
        while reader.next() != nil { items += 1 }
        #expect(items == 1)
        #expect(calls == 1)
    }
}
