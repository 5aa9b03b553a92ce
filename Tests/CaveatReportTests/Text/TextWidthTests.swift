internal import CaveatModel
internal import Testing

@testable internal import CaveatReport

@Suite struct TextWidthTests {
    /// The lines that are not the page's own text, which keeps its lines.
    private func lines(_ report: RiskReport, _ options: ReportOptions) -> [Substring] {
        var options = options
        options.includesText = false
        let output = ReportRenderer(format: .text, options: options).render(report)
        return String(decoding: output, as: UTF8.self).split(separator: "\n")
    }

    @Test(
        arguments: [40, 80, 120],
        SampleReports.all.map(\.name) + SampleReports.scopes.map(\.name)
    )
    func `no line is wider than it may be`(width: Int, name: String) throws {
        let all = SampleReports.all + SampleReports.scopes
        let report = try #require(all.first { $0.name == name }?.report)
        for isPlain in [false, true] {
            let options = ReportOptions(width: width, isPlain: isPlain)
            for line in lines(report, options) {
                #expect(DisplayWidth.columns(of: line) <= width || line.isCopied, "\(line)")
            }
        }
    }

    @Test(arguments: [40, 80])
    func `addresses and digests are whole, so that they can be copied`(width: Int) {
        for (_, report) in SampleReports.all where report.disclosure == .full {
            let text = lines(report, ReportOptions(width: width))
            for word in ["\(report.input.digest)", "\(report.rules.digest)"] {
                #expect(text.contains { $0.contains(word) }, "\(word)")
            }
            for source in report.findings.flatMap(\.basis).compactMap(\.source) {
                #expect(text.contains { $0.contains(source) }, "\(source)")
            }
        }
    }

    @Test func `a country with a long name stays within a narrow line`() throws {
        let sample = try #require(SampleReports.notice.findings.last)
        let finding = Finding(
            rule: sample.rule,
            kind: sample.kind,
            severity: sample.severity,
            confidence: sample.confidence,
            jurisdiction: try #require(Jurisdiction("CF")),
            title: sample.title,
            message: sample.message,
            facts: sample.facts,
            basis: sample.basis,
            zone: sample.zone,
            isSetAside: sample.isSetAside,
            evidence: sample.evidence
        )
        let report = SampleReports.report(
            [],
            name: "ferry.html",
            article: SampleReports.notice.article,
            findings: [finding]
        )
        for line in lines(report, ReportOptions(width: 40)) {
            #expect(DisplayWidth.columns(of: line) <= 40 || line.isCopied, "\(line)")
        }
    }

    @Test func `plain text draws nothing`() {
        let drawn: Set<Character> = ["■", "│", "─", "•", "·", "…", "–"]
        for (name, report) in SampleReports.all where name != "hostile-page" {
            let options = ReportOptions(color: true, isPlain: true)
            let plain = lines(report, options).joined(separator: "\n")
            #expect(plain.allSatisfy { !drawn.contains($0) }, "\(name)")
            #expect(!plain.contains("\u{1B}"), "\(name)")
        }
        let usual = lines(SampleReports.notice, ReportOptions()).joined()
        #expect(usual.contains("■") && usual.contains("│") && usual.contains("─"))
    }
}

extension Substring {
    /// Whether a line holds, after its margin, nothing but an address or a digest, which people copy.
    var isCopied: Bool {
        guard let word = split(separator: " ").last,
            word.contains("://") || word.hasPrefix("sha256:")
        else { return false }
        return count - word.count <= "  Canonical  ".count
    }
}
