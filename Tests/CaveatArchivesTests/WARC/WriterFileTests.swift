internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Foundation
internal import Testing

/// Files that the writers of others write.
@Suite(.enabled(if: CompressionLibrary.zlib.isBuiltIn)) struct WriterFileTests {
    @Test(.enabled(if: Python.has("warcio")), arguments: [true, false])
    func `a file of warcio has all its pages`(isCompressed: Bool) throws {
        let script = """
            import io, sys
            from warcio.warcwriter import WARCWriter
            from warcio.statusandheaders import StatusAndHeaders
            out = io.BytesIO()
            writer = WARCWriter(out, gzip=\(isCompressed ? "True" : "False"))
            writer.write_record(writer.create_warcinfo_record('a.warc', {'software': 'x'}))
            for number in range(20):
                head = StatusAndHeaders('200 OK', [('Content-Type', 'text/html')], protocol='HTTP/1.1')
                page = '<p>Page %d %s' % (number, 'boats ' * number * 100)
                writer.write_record(writer.create_warc_record(
                    'https://lantern.example/%d' % number, 'response',
                    payload=io.BytesIO(page.encode()), http_headers=head))
            sys.stdout.buffer.write(out.getvalue())
            """
        let bytes = try #require(Python.output(of: script))
        let summary = ArchiveSummary(bytes, inPiecesOf: 100)
        #expect(summary.pages.count == 20)
        #expect(summary.texts.last?.hasPrefix("<p>Page 19 boats") == true)
        #expect(summary.pages.allSatisfy { $0.record.payloadDigest?.hasPrefix("sha1:") == true })
        #expect(summary.skipped == ["warcinfo"])
        #expect(summary.faults.isEmpty)
        let ranges = summary.pages.compactMap { page in
            page.record.length.map { page.record.offset..<page.record.offset + $0 }
        }
        #expect(ranges.count == 20)
        for range in ranges { #expect(ArchiveSummary(Array(bytes[range])).pages.count == 1) }
        var damaged = bytes
        for index in ranges[7].dropFirst(30).prefix(40) { damaged[index] ^= 0xA5 }
        guard isCompressed else { return }
        #expect(ArchiveSummary(damaged).pages.count == 19)
        #expect(ArchiveSummary(damaged).faults.map(\.offset) == [ranges[7].lowerBound])
    }
}

/// The Python of this machine.
private enum Python {
    /// Whether a module can be imported.
    static func has(_ module: String) -> Bool { output(of: "import \(module)") != nil }

    /// What a script writes to standard output; nil when it fails.
    static func output(of script: String) -> [UInt8]? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(bytes) : nil
    }
}
