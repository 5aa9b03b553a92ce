import CaveatHTML
import Testing

@Suite struct BinarySnifferTests {
    @Test(arguments: [
        (Array("%PDF-1.7\n%âãÏÓ".utf8), "PDF"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "PNG image"),
        ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG image"),
        (Array("GIF89a".utf8), "GIF image"),
        ([0x50, 0x4B, 0x03, 0x04, 0x14], "ZIP archive"),
        ([0x1F, 0x8B, 0x08, 0x00], "gzip archive"),
        ([0, 0, 0, 0x20] + Array("ftypisom".utf8), "MP4 video"),
        ((0..<200).map { UInt8($0 % 32) }, "binary data"),
    ])
    func `refuses a file that is no text`(bytes: [UInt8], kind: String) {
        #expect(throws: IngestError.binary(kind: kind)) { try PageParser().parse(bytes) }
    }

    @Test(arguments: ["", "a", "<p>\0</p>", "PDF is a format", "\u{1B}$B", "a\tb\r\n\u{C}c"])
    func `lets text pass`(text: String) throws {
        _ = try PageParser().parse(Array(text.utf8))
    }
}
