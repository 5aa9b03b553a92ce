internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

/// Archives that caveat writes.
@Suite struct WARCPageTests {
    /// A record as it was read back.
    private struct Record {
        let fields: [String: String]
        let block: [UInt8]

        subscript(name: String) -> String? { fields[name] }
    }

    /// Reads records after the standard; nil where the bytes are not records from end to end.
    private static func records(_ bytes: [UInt8]) -> [Record]? {
        var records: [Record] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
            let lines = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
                .split(separator: "\r\n", omittingEmptySubsequences: false)
            guard lines.first == "WARC/1.1" else { return nil }
            var fields: [String: String] = [:]
            for line in lines.dropFirst() {
                guard let colon = line.firstRange(of: ": ") else { return nil }
                fields[String(line[..<colon.lowerBound])] = String(line[colon.upperBound...])
            }
            rest = rest[end.upperBound...]
            guard let count = fields["Content-Length"].flatMap({ Int($0) }),
                rest.count >= count + 4,
                rest.dropFirst(count).starts(with: Array("\r\n\r\n".utf8))
            else { return nil }
            records.append(Record(fields: fields, block: Array(rest.prefix(count))))
            rest = rest.dropFirst(count + 4)
        }
        return records
    }

    private static func records(
        of report: RiskReport,
        options: ReportOptions = ReportOptions(includesText: false, includesRemovedPieces: false)
    ) throws -> [Record] {
        try #require(
            records(ReportRenderer(format: .warc, options: options).render(report))
        )
    }

    /// The report as one on a page out of an archive.
    private static func archived(
        _ report: RiskReport,
        id: String? = "urn:uuid:1",
        address: String? = "https://lantern.example/library",
        date: String? = "2026-11-30T10:00:00Z"
    ) -> RiskReport {
        let input = report.input
        return RiskReport(
            tool: report.tool,
            rules: report.rules,
            input: InputProvenance(
                name: input.name,
                digest: input.digest,
                byteCount: input.byteCount,
                encoding: input.encoding,
                format: input.format,
                archive: ArchiveRecord(id: id, targetURI: address, date: date, offset: 0)
            ),
            outcome: report.outcome,
            risk: report.risk,
            findings: report.findings,
            article: report.article,
            cleaned: report.cleaned
        )
    }

    @Test func `text and report refer to the record that the page is from`() throws {
        let report = Self.archived(SampleReports.notice)
        let records = try Self.records(of: report)
        #expect(records.map { $0["WARC-Type"] } == ["warcinfo", "conversion", "metadata"])
        for record in records.dropFirst() {
            #expect(record["WARC-Refers-To"] == "<urn:uuid:1>")
            #expect(record["WARC-Target-URI"] == "https://lantern.example/library")
        }
        #expect(records.allSatisfy { $0["WARC-Date"] == "2026-11-30T10:00:00Z" })
        #expect(records[2]["WARC-Concurrent-To"] == records[1]["WARC-Record-ID"])
        #expect(records[1].block == report.cleaned.text)
        #expect(records[1]["WARC-Identified-Content-Language"] == "eng")
        #expect(records[1]["Content-Type"] == "text/plain; charset=utf-8")
        let json = ReportRenderer(
            format: .jsonl,
            options: ReportOptions(includesText: false, includesRemovedPieces: false)
        )
        .render(report)
        #expect(records[2].block == json)
        #expect(records[2]["Content-Type"] == "application/json")
        for record in records {
            #expect(record["WARC-Block-Digest"] == "\(Digest(of: record.block))")
        }
    }

    @Test func `positions of the report count bytes of the text`() throws {
        for (_, report) in SampleReports.all where !report.cleaned.text.isEmpty {
            let records = try Self.records(of: report)
            let json = try JSONParser.parse(records[2].block)
            let findings = json["findings"]?.elements ?? []
            for evidence in findings.flatMap({ $0["evidence"]?.elements ?? [] }) {
                guard let start = evidence["textPosition"]?["start"]?.integer,
                    let end = evidence["textPosition"]?["end"]?.integer
                else { continue }
                let text = String(decoding: records[1].block[start..<end], as: UTF8.self)
                #expect(text == evidence["quote"]?["exact"]?.string)
            }
        }
    }

    @Test func `a page without address, date and record has its digest and the epoch`() throws {
        let report = SampleReports.nothingFound
        let bare = report.withoutTexts(number: 1)
        for record in try Self.records(of: bare).dropFirst() {
            #expect(record["WARC-Target-URI"] == "urn:\(report.input.digest)")
            #expect(record["WARC-Date"] == "1970-01-01T00:00:00Z")
            #expect(record["WARC-Refers-To"] == nil)
        }
    }

    @Test func `without a text there is the report alone`() throws {
        for report in [SampleReports.empty, SampleReports.notice.withoutTexts(number: 1)] {
            let records = try Self.records(of: report)
            #expect(records.map { $0["WARC-Type"] } == ["warcinfo", "metadata"])
            #expect(records[1]["WARC-Concurrent-To"] == nil)
        }
    }

    @Test func `a record has the same id in every file, and no other record has it`() throws {
        var blocks: [String: [UInt8]] = [:]
        for (_, report) in SampleReports.all {
            let compact = try Self.records(of: report)
            let full = try Self.records(of: report, options: ReportOptions())
            #expect(compact.last?["WARC-Record-ID"] != full.last?["WARC-Record-ID"])
            for record in compact + full {
                let id = try #require(record["WARC-Record-ID"])
                #expect(blocks[id] == nil || blocks[id] == record.block)
                blocks[id] = record.block
            }
        }
        let notice = try Self.records(of: SampleReports.notice)
        let archived = try Self.records(of: Self.archived(SampleReports.notice))
        #expect(notice[1].block == archived[1].block)
        #expect(notice[1]["WARC-Record-ID"] != archived[1]["WARC-Record-ID"])
    }

    @Test(arguments: [
        "https://lantern.example/a\r\nWARC-Type: response", "https://lantern.example/>\u{85}",
        "javascript", "\u{202E}:x", "",
    ])
    func `no address of a page breaks a head`(address: String) throws {
        let report = Self.archived(
            SampleReports.notice,
            id: address,
            address: address,
            date: address
        )
        let output = ReportRenderer(format: .warc).render(report)
        let records = try #require(Self.records(output))
        #expect(records.map { $0["WARC-Type"] } == ["warcinfo", "conversion", "metadata"])
        for field in records.flatMap(\.fields) {
            #expect(field.value.utf8.allSatisfy { (0x20..<0x7F).contains($0) }, "\(field)")
        }
    }

    @Test func `a file without pages has a head`() throws {
        var document = RunDocument(.warc, tool: SampleReports.notice.tool)
        let records = try #require(Self.records(document.finish()))
        #expect(records.map { $0["WARC-Type"] } == ["warcinfo"])
    }

    @Test(arguments: [
        ("2026-11-30T10:00:00Z", true), ("2026-11-30T10:00:00.123456Z", true),
        ("2026-11-30T10:00:00.Z", false), ("2026-11-30T10:00:00", false), ("2026-11-30", false),
        ("2026-11-30 10:00:00Z", false), ("Mon, 30 Nov 2026 10:00:00 +0000", false), ("", false),
        ("2026-11-30T10:00:00.0123456789Z", false), ("2026-11-30T10:00:00xZ", false),
    ])
    func `a date is taken over in the form of the standard alone`(text: String, isKept: Bool) {
        #expect(WARCDate(text).description == (isKept ? text : "1970-01-01T00:00:00Z"))
    }

    @Test func `languages have three letters`() throws {
        for (tag, code) in [
            ("ru", "rus"), ("en-GB", "eng"), ("zh-Hant", "zho"), ("ast", "ast"), ("xq", nil),
            ("lantern", nil),
        ] as [(String, String?)] {
            #expect(ThreeLetterCode(try #require(LanguageTag(tag)))?.code == code)
        }
    }
}
