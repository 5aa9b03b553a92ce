internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

/// What every format must say alike.
@Suite struct AgreementTests {
    /// A report in each format as plain words: without markup, escapes and breaks of lines.
    private func words(of report: RiskReport) -> [(format: ReportFormat, words: String)] {
        ReportFormat.allCases.map { format in
            let output = ReportRenderer(format: format).render(report)
            var text = String(decoding: output, as: UTF8.self)
            switch format {
            case .markdown: text.removeAll { $0 == "\\" }
            case .html:
                for (escape, character) in [("&#39;", "'"), ("&quot;", "\""), ("&amp;", "&")] {
                    text = text.replacing(escape, with: character)
                }
            case .json, .jsonl, .sarif, .warc: text = text.replacing("\\\"", with: "\"")
            case .csv: text = text.replacing("\"\"", with: "\"")
            case .text: break
            }
            return (format, Self.words(text))
        }
    }

    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: SampleReports.scopes.map(\.name))
    func `all formats name the same scope of "none"`(name: String) throws {
        let report = try #require(SampleReports.scopes.first { $0.name == name }?.report)
        for (format, words) in words(of: report) {
            // A log is about many pages: what was not read of one is a notification of its own.
            let scope =
                format == .sarif
                ? Wording.scope(of: report.rules) : Wording.scope(of: report)
            #expect(words.contains(scope), "\(format): \(scope)")
            let remarks =
                report.outcome.remarks
                + [Wording.remark(onLanguageOf: report)].compactMap { $0 }
            for remark in remarks {
                let isTold =
                    words.contains(remark) || words.contains(remark.capitalizedSentence)
                #expect(isTold, "\(format): \(remark)")
            }
        }
    }

    @Test(arguments: SampleReports.all.map(\.name).filter { $0 != "hostile-page" })
    func `all formats tell the same findings`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        for (format, words) in words(of: report) {
            for finding in report.findings {
                // Text and Markdown tell mentions by their quotes.
                let name =
                    finding.isBrief ? finding.evidence.first?.quote ?? "" : finding.title
                #expect(words.contains(Self.words(name)), "\(format): \(finding.rule)")
                #expect(words.contains(finding.jurisdiction.code))
            }
        }
    }

    @Test func `all formats say that no rule is about a law that was asked for`() throws {
        let report = SampleReports.looking(with: .builtIn, laws: ["RU"], asking: ["CU"])
        for (format, words) in words(of: report) {
            let remark = "o rule is about the law of Cuba (CU)"
            #expect(words.contains(remark), "\(format)")
        }
    }
}
