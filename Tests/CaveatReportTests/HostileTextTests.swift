internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

/// Laws that hold for every text, tried on random ones.
@Suite struct HostileTextTests {
    /// Characters that something somewhere gives a meaning to, and some that nothing does.
    private static let alphabet = Array(
        ("ab Жé世😀\u{301}\u{200D} \t\n\r\u{0}\u{1B}\u{7F}\u{80}\u{9F}\u{A0}\u{2027}\u{2028}\u{202E}"
            + "\u{2066}\u{206A}\u{FEFF}\"\\/`*_[]()<>#+-=.!|~$&:;1290{}^").unicodeScalars
    )

    private static func texts(seed: UInt64, count: Int) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                let index = Int.random(in: alphabet.indices, using: &generator)
                text.unicodeScalars.append(alphabet[index])
            }
            return text
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `reads back from JSON as it was`(seed: UInt64) throws {
        for text in Self.texts(seed: seed, count: 500) {
            var json = JSONWriter(layout: .compact)
            json.array(isInline: true) { json in
                json.element()
                json.value(text)
                json.element()
                json.value(utf8: Array(text.utf8)[...])
            }
            let elements = try JSONParser.parse(json.bytes).elements
            #expect(
                elements.map { $0.string.map { Array($0.utf8) } } == [
                    Array(text.utf8), Array(text.utf8),
                ]
            )
        }
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func `reads back from JSON repaired when it was no UTF-8`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                [0x22, 0x41, 0x80, 0x9F, 0xA8, 0xC2, 0xE2, 0xED, 0xF0, 0xFF]
                    .randomElement(using: &generator) ?? UInt8(0)
            }
            var json = JSONWriter(layout: .compact)
            json.value(utf8: bytes[...])
            #expect(
                try JSONParser.parse(json.bytes) == .string(String(decoding: bytes, as: UTF8.self))
            )
        }
    }

    @Test(arguments: [7, 8, 9] as [UInt64])
    func `keeps every harmless character on a terminal and no other`(seed: UInt64) {
        for text in Self.texts(seed: seed, count: 500) {
            let expected = text.unicodeScalars.map { scalar -> Unicode.Scalar in
                switch scalar.value {
                case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
                case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
                default: scalar
                }
            }
            #expect(Array(TerminalText.line(text).unicodeScalars) == expected)
        }
    }

    @Test(arguments: [10, 11, 12] as [UInt64])
    func `leaves nothing in Markdown that has a meaning`(seed: UInt64) {
        for text in Self.texts(seed: seed, count: 500) {
            let line = Array(MarkdownEscape.line(text, startsLine: true).utf8)
            var isEscaped = false
            for (index, byte) in line.enumerated() {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else {
                    #expect(!"`*_[]<>|~$".utf8.contains(byte), "seed \(seed): \(text)")
                    #expect(index > 0 || !"#+-=".utf8.contains(byte), "seed \(seed): \(text)")
                }
            }
            #expect(!isEscaped)
        }
    }

    @Test(arguments: [13, 14, 15] as [UInt64])
    func `shows in HTML what a terminal shows`(seed: UInt64) {
        for text in Self.texts(seed: seed, count: 500) {
            // A tab is a space to HTML.
            let line = HTMLEscape.line(text).utf8.map { $0 == 0x09 ? 0x20 : $0 }
            #expect(!line.contains { "<>\"'".utf8.contains($0) }, "seed \(seed): \(text)")
            #expect(HTMLMarkup.resolved(line) == TerminalText.line(text), "seed \(seed): \(text)")
        }
    }

    @Test(arguments: [16, 17, 18] as [UInt64])
    func `plants nothing in a report, whatever a page says`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let planted = [
            "</title><script>alert(1)</script>", "\" onclick=\"x", "' autofocus onfocus='x",
            "</style><style>*{display:none}", "<!-- ", "]]>", "</mark></p><h1>", "&lt;b&gt;",
            "\u{202E}\u{2066}\u{0}", "javascript:alert(1)", "<base href=//evil.example>",
        ]
        for _ in 0..<20 {
            func text() -> String {
                Self.texts(seed: generator.next(), count: 1).joined()
                    + (planted.randomElement(using: &generator) ?? "")
            }
            var page = ArticleFixture()
            page.add(text(), .removed(.navigation), zone: .navigation)
            page.add(text(), .kept(.preformatted))
            page.add("\(text())\t\(text())", .kept(.table))
            page.add(text(), .kept(.listItem), level: 1)
            let quote = "x\(text())x"
            let block = page.add("\(text()) \(quote) \(text())")
            let article = page.article(
                metadata: ArticleMetadata(
                    title: text(),
                    authors: [text()],
                    published: text(),
                    site: text(),
                    url: text()
                )
            )
            let report = SampleReports.report(
                page.page,
                name: text(),
                article: article,
                findings: [
                    SampleReports.finding(
                        .notice,
                        .high,
                        text(),
                        [article.evidence(quoting: quote, in: block)]
                    )
                ],
                reasons: [text()]
            )
            let markup = HTMLMarkup(ReportRenderer(format: .html).render(report))
            let names = markup.tags.map(\.name)
            #expect(!names.contains("script") && !names.contains("base"), "seed \(seed)")
            #expect(names.count { $0 == "style" } == 1 && names.count { $0 == "h1" } == 1)
            #expect(!markup.tags.flatMap(\.attributes).contains { $0.name.hasPrefix("on") })
            let log = ReportRenderer(format: .sarif).render(report)
            #expect(try SARIFChecker.problems(of: log) == [], "seed \(seed)")
            let table = ReportRenderer(format: .csv).render(report)
            #expect(try CSVParser.parse(table).count == 2, "seed \(seed)")
            var index = FolderIndex(tool: report.tool)
            index.append(IndexEntry(report), at: Array(text().utf8))
            index.append(UnreadInput(path: text(), reason: text(), fate: .failed))
            index.forEachPage { _, bytes in
                #expect(!HTMLMarkup(bytes).tags.contains { $0.name == "script" }, "seed \(seed)")
            }
        }
    }

    @Test(arguments: [
        ("&amp;", #"\&amp;"#), ("a&lt;b", #"a\&lt;b"#), ("&#38;", #"\&#38;"#),
        ("&#x26;", #"\&#x26;"#),
        ("&&amp;;", #"&\&amp;;"#), ("& amp;", "& amp;"), ("&amp", "&amp"), ("&;", "&;"), ("&", "&"),
    ])
    func `escapes an ampersand only where it makes a character reference`(
        text: String,
        expected: String
    ) {
        #expect(MarkdownEscape.line(text) == expected)
    }
}
