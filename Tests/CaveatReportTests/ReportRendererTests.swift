internal import CaveatModel
internal import CaveatReport
internal import CaveatTestSupport
internal import Testing

@Suite struct ReportRendererTests {
    @Test(arguments: SampleReports.all.map(\.name), ReportFormat.allCases)
    func `writes what the snapshot says`(name: String, format: ReportFormat) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let output = ReportRenderer(format: format).render(report)
        #expect(
            Golden.difference(of: output, from: "\(name)/expected-report.\(format.fileExtension)")
                == nil
        )
    }

    @Test(arguments: SampleReports.all.map(\.name), CleanedTextFormat.allCases)
    func `writes the cleaned text that the snapshot shows`(
        name: String,
        format: CleanedTextFormat
    ) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let output = CleanedTextRenderer(format: format).render(report)
        #expect(
            Golden.difference(of: output, from: "\(name)/expected-text.\(format.fileExtension)")
                == nil
        )
    }

    @Test func `shows the whole report in colour`() {
        let options = ReportOptions(color: true, width: 60)
        let output = ReportRenderer(format: .text, options: options).render(SampleReports.notice)
        #expect(
            Golden.difference(of: output, from: "notice-after-article/expected-report-color-60.txt")
                == nil
        )
    }

    @Test(arguments: ReportFormat.allCases)
    func `gives the same bytes for the same report`(format: ReportFormat) {
        for (_, report) in SampleReports.all {
            let renderer = ReportRenderer(format: format)
            #expect(renderer.render(report) == renderer.render(report))
        }
    }

    @Test(arguments: ReportFormat.allCases)
    func `writes valid UTF-8 that ends in one line feed`(format: ReportFormat) {
        for (_, report) in SampleReports.all {
            let output = ReportRenderer(format: format).render(report)
            #expect(String(validating: output, as: UTF8.self) != nil)
            #expect(output.last == 0x0A)
            #expect(output.dropLast().last != 0x0A)
        }
    }

    /// An archive holds the exact text; that its heads and reports are harmless is a matter of archives.
    @Test(arguments: ReportFormat.allCases.filter { $0 != .warc })
    func `lets no hostile character through`(format: ReportFormat) {
        let output = ReportRenderer(format: format).render(SampleReports.hostile)
        #expect(hostileCharacters(in: output, isTable: format == .csv).isEmpty)
    }

    @Test(arguments: CleanedTextFormat.allCases)
    func `lets no hostile character through with the text`(format: CleanedTextFormat) {
        let output = CleanedTextRenderer(format: format).render(SampleReports.hostile)
        #expect(hostileCharacters(in: output).isEmpty)
    }

    @Test(arguments: [0, 40, 60, 80, 132])
    func `fills no line of a text report beyond its width`(width: Int) {
        let options = ReportOptions(width: width, includesText: false)
        for (name, report) in SampleReports.all {
            let output = ReportRenderer(format: .text, options: options).render(report)
            let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
            let long = lines.filter { $0.unicodeScalars.count > max(width, 40) && !$0.isCopied }
            #expect(long.isEmpty, "\(name)")
        }
    }

    @Test(arguments: [ReportFormat.text, .markdown])
    func `leaves the text out when it is not wanted`(format: ReportFormat) {
        let options = ReportOptions(includesText: false, includesRemovedPieces: false)
        let output = ReportRenderer(format: format, options: options).render(SampleReports.notice)
        let text = String(decoding: output, as: UTF8.self)
        #expect(!text.contains("sailed at dawn"))
        #expect(!text.contains("Skip to main content"))
        #expect(text.contains("accessibility links"))
    }

    /// The hostile characters in some output, as `U+` numbers.
    private func hostileCharacters(in output: [UInt8], isTable: Bool = false) -> [String] {
        String(decoding: output, as: UTF8.self).unicodeScalars.compactMap { scalar in
            switch scalar.value {
            case 0x09, 0x0A: nil
            // The ends of rows; that no cell holds one is a matter of tables.
            case 0x0D where isTable: nil
            case 0x00..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069:
                "U+" + String(scalar.value, radix: 16)
            default: nil
            }
        }
    }
}

extension ReportFormat {
    /// How the names of files of this format end.
    fileprivate var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .json: "json"
        case .jsonl: "jsonl"
        case .html, .csv, .sarif, .warc: rawValue
        }
    }
}

extension CleanedTextFormat {
    /// How the names of files of this format end.
    fileprivate var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .json: "json"
        }
    }
}
