import Caveat
import CaveatTestSupport
import Testing

@Suite struct PathBytesTests {
    /// Bytes, and how they are read.
    private static let cases: [(bytes: [UInt8], name: String)] = [
        ([], ""),
        (Array("a/b.html".utf8), "a/b.html"),
        (Array("é".utf8), "é"),
        ([0xCF, 0xE0, 0x2E], #"\xCF\xE0."#),
        // A character cut short, a surrogate, an overlong slash, a lone continuation.
        ([0x61, 0xD0], #"a\xD0"#),
        ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#),
        ([0xC0, 0xAF], #"\xC0\xAF"#),
        ([0x80, 0xFF], #"\x80\xFF"#),
        // The characters that stand for bytes are themselves taken apart.
        (Array("\u{10FF80}\u{10FFFF}".utf8), #"\xF4\x8F\xBE\x80\xF4\x8F\xBF\xBF"#),
        (Array("\u{10FF7F}".utf8), "\u{10FF7F}"),
    ]

    @Test(arguments: cases)
    func `text is turned back into the same bytes`(bytes: [UInt8], name: String) {
        let path = PathBytes(bytes: bytes)
        #expect(PathBytes(path.text).bytes == bytes)
        #expect(path.name == name)
    }

    @Test func `any bytes survive as text`() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 1...255, using: &random)
                    : [0xF4, 0x8F, 0xBE, 0xBF, 0x80].randomElement(using: &random) ?? 0x80
            }
            #expect(PathBytes(PathBytes(bytes: bytes).text).bytes == bytes)
        }
    }

    @Test func `what could steer a terminal or forge a line is written out`() {
        let path = PathBytes("a\u{1B}[2J\n0 pages\r\t\u{9B}\u{202E}\u{2028}\u{7F}é.html")
        #expect(
            path.description
                == #"a\u{1B}[2J\n0 pages\r\t\u{9B}\u{202E}\u{2028}\u{7F}é.html"#
        )
        let failure = InputFailure(path: path.name, code: .denied, cause: "permission denied")
        #expect(failure.description == "\(path): permission denied")
    }

    @Test func `paths are ordered as a walk goes through them`() {
        let ordered = ["a", "a/b", "a/b/c", "a!", "a.html", "a0", "b"].map { PathBytes($0) }
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test(arguments: [
        ("a/b.HTML", "html"), ("a.b/c", ""), (".hidden", ""), ("a.tar.gz", "gz"), ("a.", ""),
        ("b.html/", "html"),
    ])
    func `the extension is what follows the last dot of the name`(path: String, ending: String) {
        #expect(PathBytes(path).fileExtension == ending)
    }
}
