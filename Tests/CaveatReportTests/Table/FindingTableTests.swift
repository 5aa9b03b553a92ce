internal import CaveatModel
internal import CaveatTestSupport
internal import Foundation
internal import Testing

@testable internal import CaveatReport

@Suite struct FindingTableTests {
    /// The rows of a report by the names of their columns.
    private func rows(_ report: RiskReport) throws -> [[String: String]] {
        let table = try CSVParser.parse(ReportRenderer(format: .csv).render(report))
        return table.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(table[0], $0)) }
    }

    @Test(arguments: SampleReports.all.map(\.name))
    func `has a row for each finding and one for a page without`(name: String) throws {
        let report = try #require(SampleReports.all.first { $0.name == name }?.report)
        let rows = try rows(report)
        let findings = report.findings + report.ignored.map(\.finding)
        #expect(rows.count == max(findings.count, 1))
        #expect(Set(rows.map { $0["digest"] }) == [report.input.digest.description])
        for (row, finding) in zip(rows, findings) {
            #expect(row["rule"] == finding.rule.rawValue)
            #expect(row["byte_start"] == finding.evidence.first.map { "\($0.source.start)" })
            #expect(
                row["byte_ranges"]
                    == finding.evidence.map { "\($0.source.start)-\($0.source.end)" }
                    .joined(separator: " ")
            )
        }
    }

    @Test func `tells what a warning says`() throws {
        let row = try rows(SampleReports.notice)[1]
        #expect(row["name"] == "pages/ferry.html")
        #expect(row["url"] == "https://harbour.example/ferry")
        #expect(row["risk"] == "critical")
        #expect(row["outcome"] == "complete")
        #expect(row["kind"] == "notice")
        #expect(row["jurisdiction"] == "RU")
        #expect(row["acts"] == "share; save; contact")
        #expect(row["penalties"] == "fine; imprisonment")
        #expect(row["persons"] == "citizen")
        #expect(
            row["law"] == "Code of Administrative Offences, Art. 20.33; Criminal Code, Art. 284.1"
        )
        #expect(row["zone"] == "footer")
        #expect(row["set_aside"] == "true")
        #expect(
            row["quote"]
                == "declared an undesirable organization … you may be fined or imprisoned"
        )
        #expect(row["ignored"] == "")
    }

    @Test func `tells why a finding is set aside, and what of a page was not read`() throws {
        #expect(try rows(SampleReports.setAside)[1]["ignored"] == "Known")
        let row = try rows(SampleReports.everything)[0]
        #expect(row["outcome"] == "partial")
        #expect(row["remarks"]?.contains("elements deeper than 512") == true)
        #expect(
            try rows(SampleReports.nameOnList).map { $0["entry"] } == [
                "Foghorn Society", "Night Bell",
            ]
        )
    }

    @Test func `an input that was not read has a row, what is no page has none`() throws {
        var document = RunDocument(.csv, tool: SampleReports.notice.tool)
        document.append(UnreadInput(path: "=gone.html", reason: "no such file", fate: .failed))
        document.append(UnreadInput(path: "x.html", reason: "PNG image", fate: .skipped))
        document.append(UnreadInput(path: "x.png", reason: "not a page", fate: .passedOver))
        let table = try CSVParser.parse(document.finish())
        #expect(table.count == 3)
        #expect(table[1][0] == "'=gone.html")
        #expect(table[1].filter { !$0.isEmpty } == ["'=gone.html", "failed", "no such file"])
        #expect(table[2].filter { !$0.isEmpty } == ["x.html", "skipped", "PNG image"])
    }

    @Test func `“The command line” explains every column`() throws {
        let path =
            try #require(Golden.packageRoot())
            + "/Sources/Caveat/Caveat.docc/CommandLine.md"
        let article = String(
            decoding: try #require(FileManager.default.contents(atPath: path)),
            as: UTF8.self
        )
        let section = try #require(article.components(separatedBy: "<!-- columns: begin -->").last)
        let named = section.components(separatedBy: "<!-- columns: end -->")[0]
            .matches(of: /`([a-z_]+)`/).map { String($0.1) }
        #expect(named == TableColumn.allCases.map(\.rawValue))
    }

    @Test(arguments: [31, 32, 33] as [UInt64])
    func `whatever a page says, a row stays a row`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("a,;\"'=+-@\r\n\t \u{0}\u{1B}\u{2028}\u{202E}Ж".unicodeScalars)
        for _ in 0..<300 {
            let cells = (0..<4).map { _ in
                var text = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...9, using: &generator) {
                    text.append(alphabet.randomElement(using: &generator) ?? "a")
                }
                return String(text)
            }
            var table = TableWriter()
            table.row(cells)
            table.row(["x", "x", "x", "x"])
            let rows = try CSVParser.parse(table.bytes)
            #expect(rows.count == 2, "seed \(seed): \(cells)")
            for (cell, read) in zip(cells, rows[0]) {
                let line = TerminalText.line(cell)
                #expect(read == line || read == "'" + line, "seed \(seed): \(cells)")
                #expect(!"=+-@".contains(read.first ?? "a"), "seed \(seed): \(cells)")
            }
            #expect(table.bytes.count { $0 == 0x0A } == 2, "seed \(seed): \(cells)")
        }
    }
}
