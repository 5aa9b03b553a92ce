import Caveat
import CaveatTestSupport
import Foundation
import Testing

/// Runs into a folder that go on where earlier ones were.
@Suite struct ResumeRunTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.highRules.get(), to: "rules")
        for number in 1...4 { try write(page: number, lines: number) }
    }

    private static func rules(severity: String) -> String {
        """
        pack: zz.horn
        title: Horns
        jurisdiction: ZZ
        modified: 2026-11-20
        rules:
          - id: zz.horn.heard
            kind: notice
            severity: \(severity)
            status: test
            title: A horn is heard
            message: The page tells of a horn.
            when: {phrase: ["tells of a horn"]}

        """
    }

    private static let highRules = Result { try compiledRules(severity: "high") }
    private static let lowRules = Result { try compiledRules(severity: "low") }

    /// Rules that are ready at once: most of a run is then reading and writing.
    private static func compiledRules(severity: String) throws -> [UInt8] {
        let folder = try TemporaryFolder()
        try folder.write(rules(severity: severity), to: "rules.yaml")
        return try RuleSet.compile(paths: [folder.path + "/rules.yaml"])
    }

    private func write(page number: Int, lines: Int) throws {
        let text = (0..<lines).map { "<p>Line \($0) tells of a horn in the \"fog\".</p>" }
        let page = "<!DOCTYPE html><h1>Page \(number)</h1>\n" + text.joined(separator: "\n")
        try folder.write(page, to: "site/\(number % 2)/\(number).html")
    }

    private static let formats = "json,text,html,csv,sarif"

    /// Runs over all pages.
    private func scan(
        into output: String,
        formats: String = Self.formats,
        _ arguments: String...
    ) throws -> CommandLineRun {
        try CommandLineRun(
            ["scan", "site", "--rules", "rules", "--format", formats, "-o", output]
                + ["--summary", output + ".csv"] + arguments,
            in: folder.path
        )
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + name)))
    }

    /// Every file of an output folder and the table beside it.
    private func tree(_ output: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = ["summary": try bytes(output + ".csv")]
        for name in try folder.names() where name.hasPrefix(output + "/") {
            files[String(name.dropFirst(output.count))] = try bytes(name)
        }
        return files
    }

    private func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }

    /// How many pages a run has left as they were.
    private func keptCount(of run: CommandLineRun) -> Int? {
        run.errors.firstMatch(of: /; ([0-9]+) done before/).flatMap { Int($0.1) }
    }

    @Test func `a run that was cut after any page ends as one that was not`() throws {
        #expect(try scan(into: "whole").status == 0)
        let whole = try tree("whole")
        #expect(whole.count == 4 * 3 + 1 + 2 + 1)
        let journal = try bytes("whole/.caveat-journal")
        let ends = journal.indices.filter { journal[$0] == 0x0A }
        #expect(ends.count == 5)
        for (place, end) in ends.enumerated() {
            // The next line is cut in the middle, as a kill may do.
            let cut = place + 1 < ends.count ? (end + ends[place + 1]) / 2 : end + 1
            #expect(try scan(into: "out").status == 0)
            try folder.write(Array(journal[..<cut]), to: "out/.caveat-journal")
            for name in ["out/findings.csv", "out/findings.sarif", "out/index.html", "out.csv"] {
                try remove(name)
            }
            let run = try scan(into: "out", "--resume")
            #expect(run.status == 0)
            #expect(keptCount(of: run) == place)
            #expect(try tree("out") == whole)
            // The line that was cut harms none that follows.
            #expect(keptCount(of: try scan(into: "out", "--resume")) == 4)
            #expect(try tree("out") == whole)
        }
    }

    @Test func `what is not as it was is done again, and nothing else`() throws {
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 0)
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 4)
        try write(page: 2, lines: 7)
        try write(page: 5, lines: 1)
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 3)
        try remove("out/1/1.html.report.json")
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 4)
        let report = try folder.read("out/0/2.html.report.txt")
        try folder.write(report + "x", to: "out/0/2.html.report.txt")
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 4)
        try folder.write(
            report.replacingOccurrences(of: "horn", with: "harp"),
            to: "out/0/2.html.report.txt"
        )
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 4)
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 5)
        #expect(try folder.read("out/0/2.html.report.txt") == report)
        // A link to the very same bytes is not what was written.
        try remove("out/1/1.html.report.txt")
        _ = try scan(into: "other")
        try folder.link("out/1/1.html.report.txt", to: "../../other/1/1.html.report.txt")
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 4)
        #expect(try tree("out") == tree("other"))
    }

    @Test func `a page that is as it once was, but whose report is not, is done again`() throws {
        let page = try bytes("site/1/1.html")
        _ = try scan(into: "out")
        let first = try tree("out")
        try write(page: 1, lines: 9)
        _ = try scan(into: "out", "--resume")
        try folder.write(page, to: "site/1/1.html")
        #expect(keptCount(of: try scan(into: "out", "--resume")) == 3)
        #expect(try tree("out") == first)
    }

    @Test func `other rules or options begin from the start, and say so`() throws {
        let word = "the rules or options are not those of the earlier run"
        _ = try scan(into: "out")
        for arguments in [
            ["--jurisdiction", "RU"], ["--max-nodes", "1000"], ["--sensitive"],
            ["--as-of", "2026-11-30"],
            ["--evidence", "positions"], ["--charset", "utf-8"],
        ] {
            let run = try CommandLineRun(
                ["scan", "site", "--rules", "rules", "--format", Self.formats, "-o", "out"]
                    + ["--summary", "out.csv", "--resume"] + arguments,
                in: folder.path
            )
            #expect(keptCount(of: run) == 0, "\(arguments)")
            #expect(run.errors.contains(word))
        }
        _ = try scan(into: "out")
        #expect(keptCount(of: try scan(into: "out", formats: "json", "--resume")) == 0)
        _ = try scan(into: "out")
        try folder.write(Self.lowRules.get(), to: "rules")
        let run = try scan(into: "out", "--resume")
        #expect(keptCount(of: run) == 0)
        #expect(run.errors.contains("4 low") && run.errors.contains(word))
        // What changes no report needs no scan.
        let other = try scan(into: "out", "--resume", "--group-by", "folder", "--fail-on", "low")
        #expect(keptCount(of: other) == 4)
        #expect(other.status == 1)
        #expect(!other.errors.contains(word))
    }

    @Test func `without the option a run begins from the start`() throws {
        _ = try scan(into: "out")
        let journal = try bytes("out/.caveat-journal")
        #expect(keptCount(of: try scan(into: "out")) == nil)
        #expect(try bytes("out/.caveat-journal") == journal)
    }

    @Test func `pages that failed are tried again`() throws {
        try folder.link("site/late.html", to: "../late.html")
        let run = try scan(into: "out", "--resume")
        #expect(run.status == 2)
        try folder.write("<h1>Late</h1><p>It tells of a horn.</p>", to: "late.html")
        let next = try scan(into: "out", "--resume")
        #expect(next.status == 0)
        #expect(keptCount(of: next) == 4)
        _ = try scan(into: "whole")
        #expect(try tree("out") == tree("whole"))
    }

    @Test func `pages read in part end a run that goes on as they end another`() throws {
        let limit = ["--max-nodes", "8", "--fail-on", "partial"]
        let first = try scan(into: "out", limit[0], limit[1], limit[2], limit[3])
        let next = try scan(into: "out", "--resume", limit[0], limit[1], limit[2], limit[3])
        #expect(first.status == 1 && next.status == 1)
        #expect(keptCount(of: next) == 4)
        #expect(
            first.errors.split(separator: "\n").last == next.errors.split(separator: "\n").last
        )
    }

    @Test func `a journal beside reports without names and quotes has none`() throws {
        _ = try scan(into: "out", "--evidence", "positions")
        let journal = try folder.read("out/.caveat-journal")
        for word in ["1.html", "site/", "fog", "Page 1", "Line 0"] {
            #expect(!journal.contains(word))
        }
        let run = try scan(into: "out", "--evidence", "positions", "--resume")
        #expect(keptCount(of: run) == 4)
        let before = try tree("out")
        _ = try scan(into: "whole", "--evidence", "positions")
        #expect(try tree("whole") == before)
    }

    @Test func `a run among its own reports goes on, and reads no journal as a page`() throws {
        let whole = try CommandLineRun(
            ["scan", "site", "--rules", "rules", "-o", "site"],
            in: folder.path
        )
        #expect(whole.status == 0)
        let run = try CommandLineRun(
            ["scan", "site", "--rules", "rules", "-o", "site", "--resume"],
            in: folder.path
        )
        #expect(keptCount(of: run) == 4)
        #expect(!run.errors.contains("hidden"))
    }

    @Test func `a file of someone else in the journal's place is left alone`() throws {
        try folder.write("my own notes", to: "out/.caveat-journal")
        for arguments in [[], ["--resume"]] {
            let run = try CommandLineRun(
                ["scan", "site", "--rules", "rules", "-o", "out"] + arguments,
                in: folder.path
            )
            #expect(run.status == 2)
            #expect(run.errors.contains("caveat has not written this file; remove it"))
        }
        #expect(try folder.read("out/.caveat-journal") == "my own notes")
        #expect(try folder.names().filter { $0.hasPrefix("out/") } == [])
    }

    @Test(arguments: [
        (["scan", "site", "--resume"], "add --output DIR"),
        (["scan", "-", "--resume", "-o", "out"], "not for standard input"),
        (
            [
                "scan", "site", "--resume", "--rules", "rules", "--format", "jsonl", "-o",
                "all.jsonl",
            ],
            "all.jsonl: one file"
        ),
    ])
    func `where nothing can be gone on with, it is refused`(
        arguments: [String],
        words: String
    ) throws {
        let run = try CommandLineRun(arguments, in: folder.path)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(words))
        #expect(try !folder.names().contains { $0.hasPrefix("all") || $0.hasPrefix("out") })
    }
}
