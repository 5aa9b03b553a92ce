internal import CaveatModel

/// A kind of file that is no page, and what to do to get at the pages in it.
struct BinaryKind {
    /// What it is called after "not a page but".
    let name: String
    /// What to do first; nil where nothing helps.
    let remedy: String?
    /// The bytes that give it away.
    private let signature: [UInt8]
    /// Where they stand.
    private let offset: Int

    private init(
        _ name: String,
        _ signature: [UInt8],
        at offset: Int = 0,
        first remedy: String? = nil
    ) {
        self.name = name
        self.remedy = remedy
        self.signature = signature
        self.offset = offset
    }

    private init(
        _ name: String,
        _ signature: String,
        at offset: Int = 0,
        first remedy: String? = nil
    ) {
        self.init(name, Array(signature.utf8), at: offset, first: remedy)
    }

    /// Whether a file's first bytes are those of the kind.
    func begins(_ bytes: [UInt8]) -> Bool {
        bytes.count >= offset + signature.count
            && bytes[offset..<offset + signature.count].elementsEqual(signature)
    }

    /// The name of the kind that is told by more than a few bytes; see ``BinarySniffer``.
    static let message = "saved page or mail (MIME)"

    /// What to do with a file of a kind.
    static func remedy(for name: String) -> String? {
        if name == message { return "give it as a file: .mhtml or .eml" }
        return all.first { $0.name == name }?.remedy
    }

    /// Every kind that a few bytes tell.
    ///
    /// Source: https://mimesniff.spec.whatwg.org/
    static let all = [
        BinaryKind(
            "WARC archive",
            "WARC/",
            first: "name it .warc or .warc.gz, or pipe it in with --input-format warc"
        ),
        BinaryKind(
            "gzip archive",
            FileSignature.gzip + [FileSignature.deflate],
            first: "unpack it: gunzip"
        ),
        BinaryKind("bzip2 archive", "BZh9", first: "unpack it: bunzip2"),
        BinaryKind("xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], first: "unpack it: unxz"),
        BinaryKind("Zstandard archive", FileSignature.zstandard, first: "unpack it: unzstd"),
        BinaryKind("ZIP archive", [0x50, 0x4B, 0x03, 0x04], first: "unpack it: unzip"),
        BinaryKind("ZIP archive", [0x50, 0x4B, 0x05, 0x06], first: "unpack it: unzip"),
        BinaryKind("tar archive", "ustar", at: 257, first: "unpack it: tar -xf"),
        BinaryKind(
            "7-Zip archive",
            [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
            first: "unpack it: 7z x"
        ),
        BinaryKind(
            "RAR archive",
            [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07],
            first: "unpack it: unrar x"
        ),
        BinaryKind("PDF", "%PDF-", first: "make text of it: pdftotext"),
        BinaryKind("PNG image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        BinaryKind("JPEG image", [0xFF, 0xD8, 0xFF]),
        BinaryKind("GIF image", "GIF87a"),
        BinaryKind("GIF image", "GIF89a"),
        BinaryKind("WebP image", "WEBPVP", at: 8),
        BinaryKind("AVIF or HEIC image", "ftypavif", at: 4),
        BinaryKind("AVIF or HEIC image", "ftypheic", at: 4),
        BinaryKind("MP4 video", "ftyp", at: 4),
        BinaryKind("Matroska video", [0x1A, 0x45, 0xDF, 0xA3]),
        BinaryKind("Ogg media", "OggS\0"),
        BinaryKind("MP3 audio", "ID3\u{3}"),
        BinaryKind("MP3 audio", "ID3\u{4}"),
        BinaryKind("WAVE audio", "WAVEfmt ", at: 8),
        BinaryKind("executable", [0x7F, 0x45, 0x4C, 0x46]),
        BinaryKind("executable", [0xCF, 0xFA, 0xED, 0xFE]),
        BinaryKind("WebAssembly", [0x00, 0x61, 0x73, 0x6D]),
        BinaryKind("font", "wOFF"),
        BinaryKind("font", "wOF2"),
        BinaryKind("SQLite database", "SQLite format 3"),
    ]
}
