import CaveatHTML
import CaveatModel
import Testing

@Suite struct BinarySnifferTests {
    private static let binaries: [(bytes: [UInt8], kind: String)] = [
        (Array("%PDF-1.7\n%âãÏÓ".utf8), "PDF"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "PNG image"),
        ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG image"),
        (Array("GIF89a".utf8), "GIF image"),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP archive"),
        ([0x1F, 0x8B, 0x08, 0x00], "gzip archive"),
        ([UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8), "tar archive"),
        ([0, 0, 0, 0x20] + Array("ftypisom".utf8), "MP4 video"),
        ((0..<200).map { UInt8($0 % 32) }, "binary data"),
        ((0..<200).map { UInt8($0 % 2) }, "binary data"),
        (
            [UInt8](repeating: 0, count: 10_000),
            "zeros (NUL bytes), as a file holds that was never fully written"
        ),
        (Array("WARC/1.1\r\nWARC-Type: response\r\n".utf8), "WARC archive"),
        (
            Array("From: <Saved by a browser>\r\nContent-Type: Multipart/Related;\r\n\r\n".utf8),
            "saved page or mail (MIME)"
        ),
    ]

    @Test(arguments: binaries)
    func `refuses a file that is no text`(bytes: [UInt8], kind: String) {
        let error = #expect(throws: IngestError.self) { try PageParser().parse(bytes) }
        guard case .binary(kind, remedy: _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        ("PDF", "not a page but PDF; make text of it: pdftotext"),
        ("gzip archive", "not a page but gzip archive; unpack it: gunzip"),
        ("PNG image", "not a page but PNG image"), ("binary data", "not a page but binary data"),
    ])
    func `says what to do where that helps`(kind: String, words: String) throws {
        let bytes = try #require(Self.binaries.first { $0.kind == kind }).bytes
        let error = #expect(throws: IngestError.self) { try PageParser().parse(bytes) }
        #expect(error?.description == words)
    }

    @Test(arguments: [
        "\u{FEFF}Where the ferry goes", "<p>Жёлтый паром</p><p>The ferry</p>",
    ])
    func `takes UTF-16 for text`(text: String) throws {
        let marked = try PageParser().parse(
            text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        )
        #expect(marked.source.encoding.name == EncodingName("utf-16le"))
        let big = try PageParser().parse(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        #expect(big.source.encoding.name == EncodingName("utf-16be"))
    }

    @Test(arguments: [
        "From: the harbour\n\nThe type multipart/related is for mails.",
        "Dates: multipart/related",
    ])
    func `takes a text about archives for text`(text: String) throws {
        _ = try PageParser().parse(Array(text.utf8))
    }

    @Test(arguments: ["", "a", "<p>\0</p>", "PDF is a format", "\u{1B}$B", "a\tb\r\n\u{C}c"])
    func `lets text pass`(text: String) throws {
        _ = try PageParser().parse(Array(text.utf8))
    }
}
