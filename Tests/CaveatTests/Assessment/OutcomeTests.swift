import Caveat
import CaveatModel
import CaveatReport
import CaveatTestSupport
import Testing

/// What could not be read is told, whatever was found in the rest.
@Suite struct OutcomeTests {
    /// A page of which something is not read.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let page: [UInt8]
        var limits = PageLimits()
        let shortfall: Shortfall

        init(
            _ name: String,
            _ page: String,
            _ shortfall: Shortfall,
            limits change: (inout PageLimits) -> Void = { _ in }
        ) {
            self.init(name, bytes: Array(page.utf8), shortfall, limits: change)
        }

        init(
            _ name: String,
            bytes: [UInt8],
            _ shortfall: Shortfall,
            limits change: (inout PageLimits) -> Void = { _ in }
        ) {
            self.name = name
            page = bytes
            self.shortfall = shortfall
            change(&limits)
        }

        var testDescription: String { name }
    }

    private static let story = String(repeating: "<p>The ferry is painted again.</p>", count: 20)
    /// Cyrillic in windows-1251, which no encoding of the page's claim can be.
    private static let cyrillic = [UInt8]("<p>".utf8) + (0..<200).map { 0xE0 + UInt8($0 % 31) }

    static let cases = [
        Case(
            "text behind the limit of nodes",
            String(repeating: "<!--x-->", count: 200) + story,
            .limitReached(.nodes, value: 100)
        ) { $0.nodes = 100 },
        Case(
            "text behind the limit of bytes",
            "<!DOCTYPE html><style>\(String(repeating: "x", count: 2_000))</style>" + story,
            .limitReached(.bytes, value: 1_000)
        ) { $0.bytes = 1_000 },
        Case(
            "text beyond the limit of depth",
            String(repeating: "<div>", count: 30) + story,
            .limitReached(.depth, value: 10)
        ) { $0.depth = 10 },
        Case(
            "text behind the limit of time",
            String(repeating: "<p>x", count: 40_000),
            .limitReached(.milliseconds, value: 0)
        ) { $0.milliseconds = 0 },
        Case("a comment that never ends", "<!DOCTYPE html><!-- " + story, .truncatedMarkup),
        Case(
            "bytes that are no UTF-8",
            bytes: Array("<meta charset=utf-8>\(story)\(String(repeating: "ж", count: 60))".utf8)
                + [UInt8](repeating: 0xFF, count: 9),
            .undecodable(count: 9)
        ),
        Case(
            "an encoding that nobody knows",
            bytes: Array("<meta charset=x-lantern>".utf8) + cyrillic,
            .missingDecoder(EncodingName("x-lantern"))
        ),
        Case(
            "an encoding that the standard refuses",
            bytes: Array("<meta charset=hz-gb-2312>\(story)".utf8),
            .missingDecoder(EncodingName("hz-gb-2312"))
        ),
        Case(
            "pages inside frames",
            story + "<iframe srcdoc='<iframe srcdoc=&quot;<iframe srcdoc=x>&quot;>'></iframe>",
            .unreadFrames(count: 1)
        ),
        Case(
            "an empty shell for scripts",
            #"<!DOCTYPE html><title>Port</title><div id="app"></div><script src="app.js"></script>"#,
            .scriptedText
        ),
        Case(
            "a word of waiting beside a store of JSON",
            "<p>Loading…</p><script type=\"application/json\">{\"a\": \"\(story)\"}</script>",
            .scriptedText
        ),
    ]

    private func report(_ page: [UInt8], limits: PageLimits = PageLimits()) throws -> RiskReport {
        try PageScanner(rules: RuleSet(documents: []), limits: limits)
            .scan(PageInput(bytes: page))
    }

    @Test(arguments: cases)
    func `a page of which something is not read is partial`(_ sample: Case) throws {
        let report = try report(sample.page, limits: sample.limits)
        guard case .partial(let shortfalls) = report.outcome else {
            Issue.record("\(report.outcome)")
            return
        }
        #expect(shortfalls.contains(sample.shortfall))
        #expect(report.outcome.remarks.count == shortfalls.count)
    }

    @Test(arguments: cases)
    func `every form of its report says so beside the risk`(_ sample: Case) throws {
        let report = try report(sample.page, limits: sample.limits)
        for (format, words) in [
            (ReportFormat.text, "Risk: NONE  none found in what could be read"),
            (.markdown, "# Risk: none\n\nNone found in what could be read."),
            (.html, "<strong>Risk: none</strong> <span>None found in what could be read.</span>"),
            (.json, #""covers": "part""#), (.jsonl, #""covers":"part""#),
        ] {
            let bytes = ReportRenderer(format: format).render(report)
            #expect(String(decoding: bytes, as: UTF8.self).contains(words), "\(format)")
        }
        let json = ReportRenderer(format: .json).render(report)
        #expect(SchemaValidator.validate(json: json, schema: ReportSchema.report()) == [])
    }

    @Test(arguments: [
        ("", Outcome.empty(reason: "the input has no bytes")),
        ("<!DOCTYPE html><p></p>", .empty(reason: "the page shows no text")),
        (story, .complete),
        (story + "<script>\(String(repeating: "x();", count: 5_000))</script>", .complete),
        ("<p>Closed today.</p><script src=\"counter.js\"></script>", .complete),
        (story + "<iframe src=\"map.html\"></iframe><iframe srcdoc='Read me'></iframe>", .complete),
    ])
    func `a page that was read is complete or empty`(page: String, outcome: Outcome) throws {
        #expect(try report(Array(page.utf8)).outcome == outcome)
    }

    @Test func `a few bytes that are no text keep no page from being complete`() throws {
        let page = Array((Self.story + "жжжжжжжжжжжжжжж").utf8) + [0xFF, 0xFF]
        #expect(try report(page).outcome == .complete)
    }

    @Test(arguments: [999, 1_000, 1_001, 5_000])
    func `size and digest are those of the bytes that were read`(count: Int) throws {
        var limits = PageLimits()
        limits.bytes = 1_000
        let page = Array("<p>".utf8) + [UInt8](repeating: 0x61, count: count - 3)
        let report = try report(page, limits: limits)
        let read = Array(page.prefix(1_000))
        #expect(report.input.byteCount == read.count)
        #expect(report.input.digest == Digest(of: read))
        let markdown = String(
            decoding: ReportRenderer(format: .markdown).render(report),
            as: UTF8.self
        )
        #expect(markdown.contains("the first 1000 bytes") == (count > 1_000))
    }

    @Test func `limits out of range are brought into it`() throws {
        var limits = PageLimits()
        limits.bytes = .max
        limits.nodes = .max
        limits.depth = .max
        limits.attributes = .max
        limits.milliseconds = .max
        #expect(try report(Array(Self.story.utf8), limits: limits).outcome == .complete)
        limits.nodes = .min
        limits.milliseconds = .min
        #expect(try report(Array(Self.story.utf8), limits: limits).outcome != .complete)
    }
}
