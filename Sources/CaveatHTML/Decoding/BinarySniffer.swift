/// Recognises files that are no text.
///
/// Source: https://mimesniff.spec.whatwg.org/
enum BinarySniffer {
    /// What a file is; nil when it may be text.
    static func kind(of bytes: [UInt8]) -> String? {
        for (kind, offset, magic) in magics
        where bytes.count >= offset + magic.count
            && bytes[offset..<offset + magic.count].elementsEqual(magic)
        {
            return kind
        }
        if bytes.isMHTML { return "MHTML archive" }
        guard holdsTooManyControls(bytes) else { return nil }
        return bytes.prefix(sampleLength).allSatisfy { $0 == 0 }
            ? "zeros (NUL bytes), as a file holds that was never fully written" : "binary data"
    }

    /// How many bytes are looked at.
    private static let sampleLength = 4_096

    /// Names of file types, and the bytes at which offset that give them away.
    private static let magics: [(kind: String, offset: Int, magic: [UInt8])] = [
        ("PDF", 0, Array("%PDF-".utf8)),
        ("PNG image", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("JPEG image", 0, [0xFF, 0xD8, 0xFF]),
        ("GIF image", 0, Array("GIF87a".utf8)),
        ("GIF image", 0, Array("GIF89a".utf8)),
        ("WebP image", 8, Array("WEBPVP".utf8)),
        ("AVIF or HEIC image", 4, Array("ftypavif".utf8)),
        ("AVIF or HEIC image", 4, Array("ftypheic".utf8)),
        ("MP4 video", 4, Array("ftyp".utf8)),
        ("Matroska video", 0, [0x1A, 0x45, 0xDF, 0xA3]),
        ("Ogg media", 0, Array("OggS\0".utf8)),
        ("MP3 audio", 0, Array("ID3".utf8) + [0x03]),
        ("MP3 audio", 0, Array("ID3".utf8) + [0x04]),
        ("WAVE audio", 8, Array("WAVEfmt ".utf8)),
        ("WARC archive", 0, Array("WARC/".utf8)),
        ("ZIP archive", 0, [0x50, 0x4B, 0x03, 0x04]),
        ("ZIP archive", 0, [0x50, 0x4B, 0x05, 0x06]),
        ("gzip archive", 0, [0x1F, 0x8B, 0x08]),
        ("bzip2 archive", 0, Array("BZh".utf8) + [0x39]),
        ("xz archive", 0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        ("Zstandard archive", 0, [0x28, 0xB5, 0x2F, 0xFD]),
        ("7-Zip archive", 0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        ("RAR archive", 0, Array("Rar!".utf8) + [0x1A, 0x07]),
        ("executable", 0, [0x7F, 0x45, 0x4C, 0x46]),
        ("executable", 0, [0xCF, 0xFA, 0xED, 0xFE]),
        ("WebAssembly", 0, [0x00, 0x61, 0x73, 0x6D]),
        ("font", 0, Array("wOFF".utf8)),
        ("font", 0, Array("wOF2".utf8)),
        ("SQLite database", 0, Array("SQLite format 3".utf8)),
    ]

    /// Whether more than a twentieth of the first bytes are control characters, zeros of UTF-16 aside.
    private static func holdsTooManyControls(_ bytes: [UInt8]) -> Bool {
        let count = min(bytes.count, sampleLength)
        var controls = 0
        var zeros = 0
        for byte in bytes[..<count] where byte.isUnwantedControl {
            // Escape begins the sequences of ISO-2022-JP.
            if byte == 0 { zeros += 1 } else if byte != 0x1B { controls += 1 }
        }
        // UTF-16 has control characters as low bytes of Cyrillic (0x04) in every letter, but then it
        // has a mark or zeros in its markup.
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isWide { return false }
        // At most half of UTF-16 are zeros, though a byte may be missing and shift them.
        if zeros * 8 >= count / 2 {
            return count > 0 && (controls * 2 >= count || zeros * 5 > count * 3)
        }
        return count >= 16 && (controls + zeros) * 20 > count
    }
}

extension [UInt8] {
    /// Whether these are pages in the form of a mail: fields, among them the type of such an archive.
    ///
    /// Source: https://www.rfc-editor.org/rfc/rfc2557
    fileprivate var isMHTML: Bool {
        let head = self[..<Swift.min(count, 4_096)]
        let start = Array(head.prefix(32).map(\.lowercasedASCII))
        let fields = [
            "from:", "mime-version:", "subject:", "date:", "content-type:", "return-path:",
        ]
        guard fields.contains(where: { start.starts(with: $0.utf8) }) else { return false }
        // The fields end with an empty line; what stands below is somebody's text.
        let text = String(decoding: head.map(\.lowercasedASCII), as: UTF8.self)
            .replacing("\r\n", with: "\n")
        return text.prefix(upTo: text.firstRange(of: "\n\n")?.lowerBound ?? text.endIndex)
            .contains("multipart/related")
    }
}
