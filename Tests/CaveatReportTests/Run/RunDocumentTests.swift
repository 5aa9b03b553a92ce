internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct RunDocumentTests {
    private static func document(
        _ format: RunDocument.Format,
        hasByteOrderMark: Bool = false
    ) -> RunDocument {
        RunDocument(
            format,
            tool: SampleReports.notice.tool,
            hasByteOrderMark: hasByteOrderMark
        )
    }

    @Test(arguments: RunDocument.Format.allCases)
    func `taken piece by piece it is the same`(format: RunDocument.Format) {
        var whole = Self.document(format)
        var pieces = Self.document(format)
        var taken: [UInt8] = pieces.takeWritten()
        for (_, report) in SampleReports.all {
            whole.append(format.part(of: report))
            pieces.append(format.part(of: report))
            taken += pieces.takeWritten()
        }
        #expect(taken + pieces.finish() == whole.finish())
    }

    @Test(arguments: RunDocument.Format.allCases)
    func `knows its own files`(format: RunDocument.Format) {
        for report in [SampleReports.notice, SampleReports.empty] {
            var document = Self.document(format, hasByteOrderMark: true)
            document.append(format.part(of: report))
            #expect(format.isOwn(Array(document.finish().prefix(format.openingCount))))
        }
        var empty = Self.document(format)
        #expect(format.isOwn(empty.finish()))
        #expect(!format.isOwn(Array("name,url\r\n".utf8)))
        #expect(!format.isOwn(Array("{\"version\": \"2.1.0\"}".utf8)))
        #expect(!format.isOwn([]))
    }

    @Test func `a table begins with a byte order mark when that is wanted`() {
        var marked = Self.document(.csv, hasByteOrderMark: true)
        var plain = Self.document(.csv)
        #expect(marked.finish() == [0xEF, 0xBB, 0xBF] + plain.finish())
    }
}
