import CaveatTestSupport
import Foundation
import Testing

/// Rules that were compiled into a file are the rules that went in.
@Suite struct CompiledRulesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.pack, to: "lantern.yaml")
        try folder.write(Self.page, to: "page.txt")
    }

    private static let pack = """
        pack: xx.lantern
        title: Test
        jurisdiction: XX
        modified: 2026-01-01
        rules:
          - id: xx.lantern.notice
            kind: notice
            severity: high
            status: stable
            title: Lantern notice
            message: The page warns of lanterns.
            languages: [en]
            valid: {until: 2026-06-30}
            when: {phrase: ["lanterns are forbidden"]}
            facts: {acts: {share: [sharing]}}

        """
    private static let page = "A story\n\nLanterns are forbidden: so is sharing this."

    private func run(_ arguments: String...) throws -> CommandLineRun {
        try CommandLineRun(arguments, input: "", in: folder.path)
    }

    @Test(arguments: [[], ["--as-of", "2026-06-30"], ["--as-of", "2026-07-01"]])
    func `give the same report as the files they were made of`(options: [String]) throws {
        let made = try run("rules", "compile", "lantern.yaml", "-o", "lantern.caveat")
        #expect(made.status == 0)
        #expect(made.output.hasPrefix("lantern.caveat: 1 rules in 1 packs, "))
        let reports = try ["lantern.yaml", "lantern.caveat"].map { rules in
            try CommandLineRun(
                ["scan", "page.txt", "--format", "json", "--rules", rules] + options,
                input: "",
                in: folder.path
            ).output
        }
        #expect(reports[0] == reports[1])
        #expect(reports[0].contains("xx.lantern.notice") == (options.last != "2026-07-01"))
    }

    @Test func `stand beside rule files and are listed`() throws {
        _ = try run("rules", "compile", "lantern.yaml", "--output", "lantern.caveat")
        let other = Self.pack.replacing("xx.lantern", with: "xx.oar").replacing(
            "anterns",
            with: "oars"
        )
        try folder.write(other, to: "oar.yaml")
        let both = try run(
            "scan",
            "page.txt",
            "--rules",
            "lantern.caveat",
            "--rules",
            "oar.yaml",
            "--format",
            "json"
        )
        #expect(both.output.contains(#""ruleCount": 2"#))
        #expect(both.output.contains("xx.lantern.notice"))
        #expect(try run("rules", "list", "lantern.caveat").output.contains("xx.lantern.notice"))
    }

    @Test func `are refused when they are damaged`() throws {
        _ = try run("rules", "compile", "lantern.yaml", "--output", "lantern.caveat")
        let url = URL(fileURLWithPath: folder.path).appendingPathComponent("lantern.caveat")
        var bytes = try Data(contentsOf: url)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: url)
        let result = try run("scan", "page.txt", "--rules", "lantern.caveat")
        #expect(result.status == 2)
        #expect(result.errors.contains("lantern.caveat: the compiled rules are damaged"))
        #expect(result.errors.contains("caveat rules compile"))
    }

    @Test func `hold no list of names`() throws {
        let pack = Self.pack.replacing(
            "rules:\n",
            with: "list: {file: n.csv, name: name}\nrules:\n"
        )
        .replacing("kind: notice", with: "kind: exposure")
        try folder.write(pack, to: "lantern.yaml")
        try folder.write("name\nHarbour Post\n", to: "n.csv")
        let result = try run("rules", "compile", "lantern.yaml", "--output", "lantern.caveat")
        #expect(result.status == 2)
        #expect(result.errors.contains("lantern.yaml: the pack uses a list of names"))
    }

    @Test func `are not written when a rule file has errors`() throws {
        try folder.write(Self.pack.replacing("notice\n", with: "warning\n"), to: "lantern.yaml")
        let result = try run("rules", "compile", "lantern.yaml", "--output", "lantern.caveat")
        #expect(result.status == 2)
        #expect(result.errors.contains("error[R005]"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/lantern.caveat"))
    }
}
