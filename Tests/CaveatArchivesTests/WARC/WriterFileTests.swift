internal import CaveatArchives
internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

/// Files that the writers of others write.
@Suite(.enabled(if: CompressionLibrary.zlib.isBuiltIn)) struct WriterFileTests {
    @Test(
        .enabled(if: Python.has("warcio"), "warcio is not installed"),
        arguments: [true, false]
    )
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

    /// How FastWARC compresses what it writes.
    enum FastWARCForm: String, CaseIterable {
        /// Not at all.
        case plain
        /// Each record by itself.
        case members
        /// All records together.
        case oneMember
    }

    @Test(
        .enabled(if: Python.has("fastwarc"), "FastWARC is not installed"),
        arguments: FastWARCForm.allCases
    )
    func `a file of FastWARC has all its pages`(form: FastWARCForm) throws {
        let script = """
            import io, sys
            from fastwarc.stream_io import GzipWriter
            from fastwarc.warc import WarcRecord, WarcRecordType
            out = io.BytesIO()
            stream = out if '\(form)' == 'plain' else GzipWriter(out)
            for number in range(20):
                page = '<p>Page %d %s' % (number, 'boats ' * number * 100)
                record = WarcRecord()
                record.init_headers(record_type=WarcRecordType.response)
                record.headers['WARC-Target-URI'] = 'https://lantern.example/%d' % number
                record.headers['Content-Type'] = 'application/http; msgtype=response'
                head = 'HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n'
                record.set_bytes_content((head + page).encode())
                record.write(stream, checksum_data=True)
                if '\(form)' == 'members': stream.finish()
            if '\(form)' != 'plain': stream.finish()
            sys.stdout.buffer.write(out.getvalue())
            """
        let summary = ArchiveSummary(try #require(Python.output(of: script)), inPiecesOf: 100)
        #expect(summary.pages.count == 20)
        #expect(summary.texts.last?.hasPrefix("<p>Page 19 boats") == true)
        #expect(
            summary.pages.map(\.record.targetURI)
                == (0..<20).map { "https://lantern.example/\($0)" }
        )
        #expect(summary.pages.allSatisfy { $0.record.blockDigest?.hasPrefix("sha1:") == true })
        #expect(summary.pages.allSatisfy { ($0.record.length != nil) == (form != .oneMember) })
        #expect(summary.faults.isEmpty)
    }

    /// How FastWARC uses a dictionary of Zstandard.
    enum FastWARCDictionary: String, CaseIterable {
        /// Not at all.
        case none
        /// In a frame before the records, as it is.
        case plain
        /// In a frame before the records, which is compressed itself.
        case compressed
    }

    @Test(
        .enabled(
            if: CompressionLibrary.zstd.isBuiltIn && Python.has("fastwarc"),
            "zstd was not there when this was built, or FastWARC is not installed"
        ),
        arguments: FastWARCDictionary.allCases
    )
    func `a Zstandard file of FastWARC has all its pages`(dictionary: FastWARCDictionary) throws {
        let script = """
            import io, sys
            from fastwarc.stream_io import ZstdWriter, zstd_train_dictionary_from_samples
            from fastwarc.warc import WarcRecord, WarcRecordType
            head = 'HTTP/1.1 200 OK\\r\\nContent-Type: text/html\\r\\n\\r\\n'
            pages = ['%s<p>Page %d %s' % (head, n, 'boats ' * n * 100) for n in range(20)]
            samples = [('%s%d' % (page[:900], n)).encode() for page in pages for n in range(20)]
            options = {} if '\(dictionary)' == 'none' else {
                'dictionary': zstd_train_dictionary_from_samples(samples, 4096),
                'compress_dictionary_frame': '\(dictionary)' == 'compressed'}
            out = io.BytesIO()
            stream = ZstdWriter(out, **options)
            for number, page in enumerate(pages):
                record = WarcRecord()
                record.init_headers(record_type=WarcRecordType.response)
                record.headers['WARC-Target-URI'] = 'https://lantern.example/%d' % number
                record.headers['Content-Type'] = 'application/http; msgtype=response'
                record.set_bytes_content(page.encode())
                record.write(stream)
                stream.finish()
            stream.flush()
            sys.stdout.buffer.write(out.getvalue())
            """
        let summary = ArchiveSummary(try #require(Python.output(of: script)), inPiecesOf: 100)
        #expect(summary.pages.count == 20)
        #expect(summary.texts.last?.hasPrefix("<p>Page 19 boats") == true)
        #expect(summary.pages.allSatisfy { $0.record.length != nil })
        #expect((summary.pages.first?.record.offset == 0) == (dictionary == .none))
        #expect(summary.faults.isEmpty)
    }
}
