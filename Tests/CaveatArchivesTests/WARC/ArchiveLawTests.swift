internal import CaveatTestSupport
internal import Testing

/// What holds for every byte string that is read as an archive.
@Suite struct ArchiveLawTests {
    private static let records = [
        WARCText.record("warcinfo", url: "", block: [UInt8]("software: x")),
        WARCText.response(url: "https://lantern.example/1", page: boats),
        WARCText.response(
            head: ["Content-Type: text/html", "Content-Encoding: gzip"],
            body: StoredCompression.gzip([UInt8](boats))
        ),
        WARCText.response(
            head: ["Content-Type: text/html", "Transfer-Encoding: chunked"],
            body: [UInt8]("5\r\n<p>Bo\r\n3\r\nats\r\n0\r\n\r\n")
        ),
        WARCText.record("revisit", block: []),
    ]

    @Test(arguments: 0..<40)
    func `any bytes give records or errors, and an end`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let laws = ArchiveLaws(pageLimit: seed % 4 == 3 ? 20 : 1 << 20)
        for round in 0..<25 {
            let members = Self.records.shuffled(using: &generator)
            var file: [UInt8]
            switch round % 4 {
            case 0: file = members.flatMap { $0 }
            case 1: file = members.flatMap { StoredCompression.gzip($0) }
            case 2: file = StoredCompression.gzip(members.flatMap { $0 })
            default: file = ZIPText.archive([("archive/a.warc", members.flatMap { $0 })])
            }
            for _ in 0..<Int.random(in: 0...6, using: &generator) where !file.isEmpty {
                let index = Int.random(in: 0..<file.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: file[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
                case 1: file.remove(at: index)
                case 2: file.removeLast(file.count - index)
                default: file.insert(contentsOf: file.prefix(index / 2), at: index)
                }
            }
            let size = Int.random(in: 1...300, using: &generator)
            #expect(laws.broken(by: file, inPiecesOf: size) == [], "seed \(seed)")
        }
    }

    @Test func `the pieces in which a file comes change nothing`() {
        for file in [
            Self.records.flatMap { $0 }, Self.records.flatMap { StoredCompression.gzip($0) },
        ] {
            for cut in stride(from: file.count, to: 0, by: -97) {
                let whole = ArchiveSummary(Array(file.prefix(cut)))
                let pieces = ArchiveSummary(Array(file.prefix(cut)), inPiecesOf: 3)
                #expect(whole.texts == pieces.texts)
                #expect(whole.skipped == pieces.skipped)
                #expect(whole.faults == pieces.faults)
            }
        }
    }
}
