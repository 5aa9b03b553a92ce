import CaveatTestSupport
import Foundation
import Testing

/// Options that stand in a file.
@Suite struct ConfigurationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(SamplePage.notice, to: "pages/notice.html")
        try folder.write(SamplePage.plain, to: "pages/drafts/plain.html")
    }

    private func caveat(
        _ arguments: String...,
        input: String = "",
        in place: String = "",
        environment: [String: String] = [:]
    ) throws -> CommandLineRun {
        try CommandLineRun(
            arguments,
            input: input,
            in: folder.path + "/" + place,
            environment: ["XDG_CONFIG_HOME": folder.path + "/user"]
                .merging(environment) { $1 }
        )
    }

    @Test func `what the file says is as if it stood on the command line`() throws {
        let plain = try caveat("scan", "pages", "--exclude", "drafts/", "--format", "jsonl")
        try folder.write(
            """
            # for the legal desk
            format: jsonl
            exclude: [drafts/]
            sensitive: false
            """,
            to: ".caveat.yaml"
        )
        let run = try caveat("scan", "pages")
        #expect(run.status == 0)
        #expect(run.output == plain.output)
        #expect(run.output.split(separator: "\n").count == 1)
        #expect(try caveat("pages").output == plain.output)
        #expect(try caveat("scan", "pages", "--no-config").output.hasPrefix("Risk: "))
    }

    @Test func `the file is found in folders above, and its paths are relative to it`() throws {
        try folder.write("output: out\nformat: json\n", to: ".caveat.yaml")
        let run = try caveat("scan", ".", in: "pages/drafts")
        #expect(run.status == 0)
        #expect(try folder.read("out/plain.html.report.json").contains("Bridge painted"))
        #expect(try !folder.names().contains { $0.hasPrefix("pages/drafts/out") })
    }

    @Test func `the user's own file is read where no other is`() throws {
        try folder.write("format: csv\n", to: "user/caveat/config.yaml")
        #expect(try caveat("scan", "pages").output.hasPrefix("name,"))
        try folder.write("format: jsonl\n", to: ".caveat.yaml")
        #expect(try caveat("scan", "pages").output.hasPrefix("{"))
        try folder.write("format: markdown\n", to: "other.yaml")
        #expect(try caveat("scan", "pages", "--config", "other.yaml").output.hasPrefix("#"))
        #expect(try caveat("scan", "pages", "--config=nowhere.yaml").status == 2)
    }

    @Test func `the command line wins, and what clashes with it yields`() throws {
        try folder.write(
            """
            format: json
            detail: compact
            text: true
            jurisdiction: [BY]
            quiet: true
            """,
            to: ".caveat.yaml"
        )
        let compact = try caveat("scan", "pages/notice.html")
        #expect(compact.output.contains("\"findings\": []"))
        let run = try caveat("scan", "pages", "--format", "text", "--jurisdiction", "RU", "-v")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("Risk: "))
        #expect(run.output.contains("Risk: CRITICAL"))
        #expect(run.errors.hasPrefix("2 pages: "))
    }

    @Test func `one command's section is for it alone`() throws {
        try folder.write(
            """
            format: text
            scan:
              format: jsonl
            clean: {format: markdown}
            """,
            to: ".caveat.yaml"
        )
        #expect(try caveat("pages/notice.html").output.hasPrefix("{"))
        #expect(try caveat("clean", "pages/notice.html").output.hasPrefix("# Library reopens"))
    }

    @Test func `the user's value yields to nothing, a mistake of the file's is told all the same`()
        throws
    {
        try folder.write("detail: compact\nformat: json\njobs: 0\n", to: ".caveat.yaml")
        let run = try caveat("scan", "pages", "--format", "text")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix(".caveat.yaml:3:7: error[R041]: --jobs takes"))
        #expect(!run.errors.contains("detail"))
        #expect(try caveat("scan", "pages", "--format", "text", "--jobs", "2").status == 0)
    }

    @Test func `what only other commands take is no error`() throws {
        try folder.write(
            """
            format: html
            fail-on: critical
            max-record-bytes: 100
            all: true
            """,
            to: ".caveat.yaml"
        )
        let clean = try caveat("clean", "pages/notice.html")
        #expect(clean.status == 0)
        #expect(clean.output.hasPrefix("Library reopens"))
        #expect(try caveat("scan", "pages/notice.html").status == 1)
        let stream = try caveat(
            "stream",
            input: "{\"html\": \"\(String(repeating: "a", count: 200))\"}\n"
        )
        #expect(stream.output.contains("\"status\":\"error\""))
        #expect(try caveat("explain", "pages/notice.html").status == 0)
        #expect(try caveat("rules", "list").status == 0)
    }

    @Test func `every mistake is told with its place, and help comes all the same`() throws {
        try folder.write(
            """
            formt: html
            quiet: maybe
            output: [a, b]
            clean:
              bodyonly: true
            """,
            to: ".caveat.yaml"
        )
        let run = try caveat("scan", "pages")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        for line in [
            ".caveat.yaml:1:1: error[R007]: unknown key 'formt'", "fix: rename it to 'format'",
            ".caveat.yaml:2:8: error[R004]: this must be 'true' or 'false'",
            ".caveat.yaml:3:9: error[R004]: this must be one value",
            ".caveat.yaml:5:3: error[R007]: unknown key 'bodyonly'",
            "fix: rename it to 'body-only'",
        ] {
            #expect(run.errors.contains(line + "\n") || run.errors.hasSuffix(line + "\n"))
        }
        #expect(try caveat("scan", "--help").status == 0)
        #expect(try caveat("--version").status == 0)
        #expect(try caveat("schema").status == 0)
        #expect(try caveat("scan", "pages", "--no-config").status == 0)
    }

    @Test func `every value that the command line does not take is told`() throws {
        try folder.write(
            """
            evidence: hmac
            jobs: 0
            format: htm
            include: [a, '[x']
            as-of: yesterday
            """,
            to: ".caveat.yaml"
        )
        let run = try caveat("scan", "pages")
        #expect(run.status == 2)
        let heads = run.errors.split(separator: "\n").filter { $0.contains("error[") }
        #expect(
            heads.map { $0.prefix { $0 != "]" } } == [
                ".caveat.yaml:1:11: error[R041", ".caveat.yaml:2:7: error[R041",
                ".caveat.yaml:3:9: error[R005", ".caveat.yaml:4:11: error[R041",
                ".caveat.yaml:5:8: error[R041",
            ]
        )
        #expect(run.errors.contains("'htm' is no value of 'format'"))
        #expect(run.errors.contains("--jobs takes a number from 1 to 1024, not 0."))
        #expect(run.errors.contains("fix: rename it to 'html'"))
    }

    @Test func `a mistake of the user's is told as such`() throws {
        try folder.write("format: html\n", to: ".caveat.yaml")
        let run = try caveat("scan", "pages", "--jobs", "0")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("Error: --jobs takes a number"))
    }

    @Test(arguments: ["", "# nothing\n\n", "format:\n"])
    func `a file may say nothing`(text: String) throws {
        try folder.write(text, to: ".caveat.yaml")
        #expect(try caveat("scan", "pages/notice.html").output.hasPrefix("Risk: CRITICAL"))
    }

    @Test func `caveat config shows each option with its source, as a file that says the same`()
        throws
    {
        try folder.write("rules: [default, ours.yaml]\nformat: jsonl\n", to: ".caveat.yaml")
        let run = try caveat("config", "scan", "-v", "--jobs=3", "--exclude", "*.x", in: "pages")
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n").map { line in
            line.split(separator: "  #").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(lines.first == ["# caveat scan, with ../.caveat.yaml"])
        for line in [
            ["rules: [default, ../ours.yaml]", "../.caveat.yaml:1"],
            ["format: jsonl", "../.caveat.yaml:2"], ["jobs: 3", "command line"],
            ["verbose: true", "command line"], ["exclude: '*.x'", "command line"],
            ["quiet: false", "default"], ["output:", "default"], ["fail-on: []", "default"],
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        try folder.write(run.output, to: "pages/.caveat.yaml")
        let again = try caveat("config", in: "pages").output
        let values = { (text: String) in
            text.split(separator: "\n").dropFirst().map {
                $0.prefix(upTo: $0.range(of: "  #")?.lowerBound ?? $0.endIndex)
                    .trimmingCharacters(in: .whitespaces)
            }
        }
        #expect(values(again) == values(run.output))
    }

    @Test func `caveat config of a command without a configuration says which have one`() throws {
        let run = try caveat("config", "rules")
        #expect(run.status == 2)
        #expect(run.errors.contains("scan, clean, stream, explain"))
        #expect(try caveat("config", "--help").output.contains(".caveat.yaml"))
    }
}
