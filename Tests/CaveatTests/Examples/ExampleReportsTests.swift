import Caveat
import CaveatModel
import CaveatReport
import CaveatRules
import CaveatTestSupport
import Foundation
import Testing

/// The pages of `Examples/pages` and the reports beside them.
@Suite struct ExampleReportsTests {
    static let root = Golden.packageRoot() ?? "."

    static let pages: [InputFile] = InputDiscovery().find([root + "/Examples/pages"]).files

    private func report(on page: InputFile) throws -> RiskReport {
        let scanner = PageScanner(rules: try RuleSet.builtIn())
        return try scanner.scan(
            PageInput(
                name: page.name,
                bytes: try FileBytes.read(page.path),
                format: page.name.hasSuffix(".txt") ? .plainText : nil
            )
        )
    }

    @Test func `there are ten pages`() {
        #expect(Self.pages.count == 10)
    }

    @Test(arguments: pages.map(\.name))
    func `what is explained is what a scan reports`(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let scanner = PageScanner(rules: try RuleSet.builtIn(), sensitivity: .high)
        let input = PageInput(name: page.name, bytes: try FileBytes.read(page.path))
        let explanation = try scanner.explain(input)
        let renderer = ReportRenderer(format: .json)
        #expect(renderer.render(explanation.report) == renderer.render(try scanner.scan(input)))
        let fired = Set(explanation.report.findings.map(\.rule))
        for trace in explanation.traces {
            #expect(trace.outcome.isMatch || !fired.contains(trace.rule), "\(trace.rule)")
        }
    }

    @Test(arguments: pages.map(\.name), [ReportFormat.text, .json, .markdown, .html])
    func `the report beside a page is what a scan says`(
        name: String,
        format: ReportFormat
    ) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let output = ReportRenderer(format: format).render(try report(on: page))
        let endings: [ReportFormat: String] = [.text: "txt", .markdown: "md"]
        let ending = endings[format] ?? format.rawValue
        let file = "Examples/reports/\(format.rawValue)/\(name).report.\(ending)"
        #expect(Golden.difference(of: output, fromPackageFile: file) == nil)
        if format == .json {
            #expect(SchemaValidator.validate(json: output, schema: ReportSchema.report()) == [])
        }
    }

    @Test func `the index beside the HTML reports is what a scan writes`() throws {
        var index = FolderIndex(tool: .caveat)
        for page in Self.pages {
            let path = page.relativePath.bytes + Array(".report.html".utf8)
            index.append(IndexEntry(try report(on: page)), at: path)
        }
        index.append(UnreadInput(path: ".gitattributes", reason: "hidden", fate: .passedOver))
        var names: [String] = []
        index.forEachPage { name, bytes in
            names.append(name)
            let file = "Examples/reports/html/\(name)"
            #expect(Golden.difference(of: bytes, fromPackageFile: file) == nil)
        }
        #expect(names == ["index.html"])
    }

    @Test(arguments: RunDocument.Format.allCases)
    func `the documents about all examples are what a scan writes`(
        format: RunDocument.Format
    ) throws {
        var document = RunDocument(format, tool: .caveat)
        let options = ReportOptions(includesText: false, includesRemovedPieces: false)
        for page in Self.pages {
            document.append(format.part(of: try report(on: page), options: options))
        }
        document.append(UnreadInput(path: ".gitattributes", reason: "hidden", fate: .passedOver))
        let folder = format == .warc ? "warc" : "tables"
        let file = "Examples/reports/\(folder)/\(format.fileName)"
        #expect(Golden.difference(of: document.finish(), fromPackageFile: file) == nil)
    }

    @Test(arguments: pages.map(\.name))
    func `the evidence's bytes in the file are the quote`(name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name })
        let bytes = try FileBytes.read(page.path)
        let report = try report(on: page)
        let encoding: String.Encoding =
            report.input.encoding.name.rawValue == "windows-1251" ? .windowsCP1251 : .utf8
        let facts = report.findings.flatMap { finding in
            finding.facts.acts.map(\.evidence) + finding.facts.penalties.map(\.evidence)
                + finding.facts.persons.map(\.evidence) + finding.facts.territories.map(\.evidence)
        }
        for evidence in report.findings.flatMap(\.evidence) + facts {
            let text = try evidence.pieces.map { piece in
                try #require(String(data: Data(bytes[piece.range]), encoding: encoding))
            }.joined()
            #expect(Self.folded(Self.unescaped(text)) == Self.folded(evidence.quote))
        }
    }

    /// The text without line breaks and the character references that the examples use.
    private static func unescaped(_ text: String) -> String {
        let text = text.replacing(/<br *\/?>/.ignoresCase(), with: "\n")
        let references = [
            "&quot;": "\"", "&amp;": "&", "&nbsp;": " ", "&laquo;": "«", "&raquo;": "»",
            "&mdash;": "—", "&ldquo;": "“", "&rdquo;": "”", "&rsquo;": "’", "&#8217;": "’",
        ]
        return references.reduce(text) { $0.replacing($1.key, with: $1.value) }
    }

    /// The text without white space, which the article folds.
    private static func folded(_ text: String) -> String {
        String(text.filter { !$0.isWhitespace })
    }
}
