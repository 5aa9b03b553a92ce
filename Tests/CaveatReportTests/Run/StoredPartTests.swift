internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

/// What a run stores of a page makes the same documents as the page itself.
@Suite struct StoredPartTests {
    private static func stored(
        _ part: RunDocument.Part,
        of report: RiskReport
    ) throws -> RunDocument.Part {
        var line = FieldWriter()
        part.write(to: &line)
        #expect(!line.bytes.contains(0x0A))
        var reader = FieldReader(line.bytes[...])
        let stored = try RunDocument.Part(reading: &reader, provenance: report.rules)
        #expect(reader.isAtEnd)
        return stored
    }

    @Test(arguments: RunDocument.Format.allCases)
    func `documents of stored parts are those of the pages`(format: RunDocument.Format) throws {
        var document = RunDocument(format, tool: SampleReports.notice.tool)
        var other = document
        for sample in SampleReports.all {
            let part = format.part(of: sample.report)
            document.append(part)
            other.append(try Self.stored(part, of: sample.report))
        }
        #expect(document.finish() == other.finish())
    }

    @Test func `an index of stored entries is that of the pages`() throws {
        var index = FolderIndex(tool: SampleReports.notice.tool)
        var other = index
        for sample in SampleReports.all {
            let entry = IndexEntry(sample.report)
            index.append(entry, at: Array("a".utf8))
            var line = FieldWriter()
            entry.write(to: &line)
            var reader = FieldReader(line.bytes[...])
            other.append(try IndexEntry(reading: &reader), at: Array("a".utf8))
            #expect(reader.isAtEnd)
        }
        var pages: [[UInt8]] = []
        index.forEachPage { pages.append($1) }
        var others: [[UInt8]] = []
        other.forEachPage { others.append($1) }
        #expect(pages == others)
    }

    @Test func `a line that is cut anywhere is no part`() throws {
        let report = SampleReports.everything
        var line = FieldWriter()
        RunDocument.Format.sarif.part(of: report).write(to: &line)
        for count in stride(from: 0, to: line.bytes.count, by: 97) {
            var reader = FieldReader(line.bytes[..<count])
            #expect(throws: FieldReader.Malformed.self) {
                _ = try RunDocument.Part(reading: &reader, provenance: report.rules)
            }
        }
    }
}
