import Caveat
import CaveatAuthoring
import CaveatModel
import CaveatReport
import Foundation
import Testing

/// The programs that documentation shows, as one outside of the package would have them.
@Suite struct DocumentedProgramTests {
    private let folder: URL
    private let path: String
    private let rules: RuleSet
    private let scanner: PageScanner
    private let output = Output()

    /// What the programs print.
    private final class Output {
        var lines: [String] = []
    }

    /// Takes what the programs print, in place of Swift's own function.
    private func print(_ values: Any...) {
        output.lines.append(values.map { "\($0)" }.joined(separator: " "))
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("caveat-documented-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let page = """
            <!DOCTYPE html><html lang="en"><title>Library reopens</title><article>
            <h1>Library reopens</h1><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <p>Volunteers carried the last of four thousand rescued books back to their shelves.</p>
            <p>If you are in Russia, you could face fines or imprisonment for sharing this article,
            since our newsroom was declared an undesirable organization there.</p></article>
            """
        path = folder.appendingPathComponent("page.html").path
        try Data(page.utf8).write(to: URL(fileURLWithPath: path))
        rules = try RuleSet.builtIn()
        scanner = PageScanner(rules: rules)
    }

    @Test func `scan one page`() throws {
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        let report = try scanner.scan(PageInput(contentsOf: path))
        for finding in report.findings {
            print(finding.title, finding.jurisdiction)
            for evidence in finding.evidence { print(evidence.quote) }
        }
        #expect(output.lines.contains { $0.contains("you could face fines") })
    }

    @Test func `scan a folder`() async throws {
        let paths = [path, path]
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        let reports = try await withThrowingTaskGroup(of: RiskReport.self) { group in
            for path in paths {
                group.addTask { try scanner.scan(PageInput(contentsOf: path)) }
            }
            var reports: [RiskReport] = []
            for try await report in group { reports.append(report) }
            return reports
        }
        #expect(reports.map { $0.risk.level } == [.critical, .critical])
    }

    @Test func `write reports`() throws {
        let reports = [try scanner.scan(PageInput(contentsOf: path, name: "page.html"))]
        let renderer = ReportRenderer(format: .html)
        for report in reports {
            let file = folder.appendingPathComponent(report.input.name + ".report.html")
            try Data(renderer.render(report)).write(to: file)
        }
        let file = folder.appendingPathComponent("page.html.report.html")
        #expect(try String(contentsOf: file, encoding: .utf8).contains("Library reopens"))
    }

    @Test func `limit what a page costs`() throws {
        var limits = PageLimits()
        limits.bytes = 4 << 20
        limits.milliseconds = 2_000
        let scanner = PageScanner(rules: rules, limits: limits)
        #expect(try scanner.scan(PageInput(contentsOf: path)).outcome == .complete)
    }

    @Test func `read a report`() throws {
        let report = try scanner.scan(PageInput(contentsOf: path))
        for finding in report.findings where finding.kind.isWarning {
            let acts = finding.facts.acts.map(\.value.rawValue).joined(separator: ", ")
            print(finding.jurisdiction, finding.severity.rawValue, acts)
            for evidence in finding.evidence {
                print("line \(evidence.place.line): \(evidence.quote)")
            }
        }
        #expect(output.lines.contains("RU critical share"))
        #expect(output.lines.contains { $0.hasPrefix("line 4: If you are in Russia") })
    }

    @Test func `see what was removed`() throws {
        let report = try scanner.scan(PageInput(contentsOf: path))
        for block in report.article.blocks {
            guard case .removed(let category) = block.disposition else { continue }
            print(category.rawValue, block.reason, report.article.string(of: block))
        }
        #expect(output.lines.contains { $0.hasPrefix("navigation") && $0.hasSuffix("Home News") })
    }

    @Test func `read a report that was written`() throws {
        let report = try scanner.scan(PageInput(contentsOf: path))
        let json = Data(ReportRenderer(format: .json).render(report))
        func show() throws {
            let saved = try JSONDecoder().decode(SavedReport.self, from: json)
            guard saved.isOfKnownVersion else { return }
            for finding in saved.findings where finding.severity == "critical" {
                print(finding.title, finding.evidence.compactMap(\.quote?.exact))
            }
        }
        try show()
        #expect(output.lines.contains { $0.contains("If you are in Russia") })
    }

    @Test(arguments: ["", "pack: xx.lantern\n"])
    func `load rules`(text: String) throws {
        let file = folder.appendingPathComponent("lantern.yaml")
        if !text.isEmpty { try Data(text.utf8).write(to: file) }
        func load() {
            do {
                let rules = try RuleSet(paths: ["lantern.yaml", RuleSet.defaultName])
                print(rules.ruleCount)
            } catch {
                switch error {
                case .faulty(let errors):
                    for fault in errors.diagnostics {
                        print(fault.place, fault.code, fault.message, fault.fix)
                    }
                case .unreadable(let failure):
                    print(failure.path, failure.code, failure.cause)
                }
            }
        }
        load()
        #expect(output.lines == ["lantern.yaml missing no such file or folder"])
        #expect(throws: RuleSetError.self) { try RuleSet(paths: [file.path]) }
    }

    @Test func `feed records`() throws {
        let record = #"{"id": 1, "html": "<p>Boats leave at noon."}"# + "\n"
        let pieces = [Array(record.utf8.prefix(9)), Array((record.dropFirst(9) + record).utf8)]
        let records = RecordScanner(scanner: scanner, includesText: true)
        var lines = RecordLines(limit: records.lineLimit)
        var answers: [UInt8] = []
        for piece in pieces {
            lines.add(piece)
            while let line = lines.next() { answers += records.answer(to: line) }
        }
        if let line = lines.end() { answers += records.answer(to: line) }
        let texts = String(decoding: answers, as: UTF8.self).split(separator: "\n")
        #expect(texts.count == 2)
        #expect(texts.allSatisfy { $0.contains(#""text":"Boats leave at noon."#) })
    }
}
