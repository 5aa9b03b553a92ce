import CaveatTestSupport
import Foundation
import Testing

/// The commands and options for people who write rules, or live with their findings.
@Suite struct RuleToolingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let pack = """
        pack: xx.lantern
        title: Test
        jurisdiction: XX
        modified: 2026-01-01
        cues: {banned: [forbidden, "not allowed"]}
        rules:

          - id: xx.lantern.notice
            kind: notice
            severity: high
            status: stable
            title: Lantern notice
            message: The page warns of lanterns.
            languages: [en]
            when:
              all:
                - phrase: ["lanterns are {banned}"]
                - near: {within: 1 block, phrase: [harbour]}
            basis:
              - {cite: "Lantern Act, s. 1"}
            examples:
              match: ["In the harbour lanterns are forbidden.", "Harbour: lanterns are forbidden!", "LANTERNS ARE NOT ALLOWED in our harbour"]
              no_match: ["Lanterns are allowed.", "Lamps are forbidden.", "A lantern."]

        """

    private func run(_ arguments: [String], input: String = "") throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path)
    }

    // MARK: Examples

    @Test func `a match example that fails shows where the rule was tried and what failed`() throws
    {
        let pack = Self.pack.replacing(
            "Harbour: lanterns are forbidden!",
            with: "In town, lanterns are forbidden!"
        )
        try folder.write(pack, to: "a.yaml")
        let result = try run(["rules", "test", "a.yaml"])
        #expect(result.status == 2)
        #expect(
            result.output == """
                a.yaml:22: xx.lantern.notice: match example failed
                    In town, lanterns are forbidden!
                  the rule found nothing
                  at 1:10 “lanterns are forbidden”: fails: near 1 block: phrase “harbour”

                1 rules, 6 examples, 1 failed

                """
        )
    }

    @Test func `a match example without any anchor names the phrases that are missing`() throws {
        let pack = Self.pack.replacing("Harbour: lanterns are forbidden!", with: "A harbour.")
        try folder.write(pack, to: "a.yaml")
        let result = try run(["rules", "test", "a.yaml"])
        #expect(
            result.output.contains(
                "none of the phrases it begins with is there: “lanterns are {banned}”"
            )
        )
    }

    @Test func `a match example without any anchor tells how near a phrase came`() throws {
        for (text, rest) in [
            ("A boat. Lanterns are lit.", "then comes “lit”"),
            ("All lanterns are", "then the paragraph ends"),
        ] {
            let pack = Self.pack.replacing("Harbour: lanterns are forbidden!", with: text)
            try folder.write(pack, to: "a.yaml")
            let result = try run(["rules", "test", "a.yaml"])
            let start =
                text.hasPrefix("A ")
                ? "“Lanterns are” stands at 1:9" : "“lanterns are” stands at 1:5"
            let line = "  the nearest is “lanterns are {banned}”, of which \(start); \(rest)\n"
            #expect(result.output.contains(line), "\(result.output)")
        }
    }

    @Test func `a no_match example that fails shows what matched where`() throws {
        let pack = Self.pack.replacing(
            "\"A lantern.\"",
            with: "\"A boat.\\n\\nLanterns are forbidden in the harbour.\""
        )
        try folder.write(pack, to: "a.yaml")
        let result = try run(["rules", "test", "a.yaml"])
        #expect(result.status == 2)
        #expect(
            result.output.contains(
                "  the rule found something\n  at 3:1 “Lanterns are forbidden”: all conditions hold\n"
            )
        )
    }

    @Test func `a todo example fails no run, and says so when it holds`() throws {
        let todo = "      todo: {match: [\"Lamps are banned.\"], no_match: [\"A boat.\"]}\n"
        try folder.write(Self.pack + todo, to: "a.yaml")
        let result = try run(["rules", "test", "a.yaml"])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(
            result.output == """
                a.yaml:24: xx.lantern.notice: todo example holds now; move it to no_match

                1 rules, 8 examples, 0 failed, 2 todo

                """
        )
        #expect(try run(["rules", "check", "a.yaml"]).output.contains("0 warnings"))
    }

    // MARK: Showing and listing

    @Test func `a rule is shown in words`() throws {
        try folder.write(Self.pack, to: "a.yaml")
        let result = try run(["rules", "show", "xx.lantern.notice", "a.yaml"])
        #expect(result.status == 0, "\(result.errors)")
        for part in [
            "xx.lantern.notice  a.yaml:8", "notice, high, XX, stable, en", "Lantern notice",
            "within 1 block of the anchor:", "“lanterns are {banned}”", "{xx.lantern.banned}",
            "“not allowed”", "Lantern Act, s. 1", "- A lantern.",
        ] {
            #expect(result.output.contains(part), "\(part)\n\(result.output)")
        }
        let unknown = try run(["rules", "show", "lantern", "a.yaml"])
        #expect(unknown.status == 2)
        #expect(unknown.errors.contains("did you mean xx.lantern.notice?"))
    }

    @Test func `rules are shown and listed as JSON`() throws {
        try folder.write(Self.pack, to: "a.yaml")
        let list = try run(["rules", "list", "a.yaml", "--format", "json"])
        let pack = try #require(try JSONParser.parse(Array(list.output.utf8))[0])
        #expect(pack["pack"]?.string == "xx.lantern")
        #expect(pack["rules"]?[0]?["id"]?.string == "xx.lantern.notice")
        #expect(pack["rules"]?[0]?["line"]?.integer == 8)
        let show = try run([
            "rules", "show", "xx.lantern.notice", "a.yaml", "--format", "json",
        ])
        let rule = try JSONParser.parse(Array(show.output.utf8))
        #expect(rule["when"]?["parts"]?[1]?["condition"]?.string == "within 1 block of the anchor:")
        #expect(rule["cues"]?[0]?["phrases"]?[1]?.string == "not allowed")
        #expect(rule["examples"]?.elements.count == 6)
    }

    @Test func `the schema of rule files is printed`() throws {
        let result = try run(["schema", "rules"])
        #expect(result.status == 0)
        let schema = try JSONParser.parse(Array(result.output.utf8))
        #expect(schema["$defs"]?["rule"]?["properties"]?["when"] != nil)
    }

    // MARK: Formatting

    @Test func `files are formatted in place, and checked without being touched`() throws {
        let bad = Self.pack.replacing("rules:\n\n", with: "rules:\n")
        try folder.write(bad, to: "rules/a.yaml")
        let check = try run(["rules", "fmt", "--check", "rules"])
        #expect(check.status == 2)
        #expect(check.output == "rules/a.yaml: not formatted\n")
        #expect(try text(of: "rules/a.yaml") == bad)
        #expect(try run(["rules", "fmt", "rules"]).status == 0)
        let formatted = try text(of: "rules/a.yaml")
        #expect(formatted.contains("rules:\n\n  - id: xx.lantern.notice\n"))
        let again = try run(["rules", "fmt", "--check", "rules/a.yaml"])
        #expect(again.status == 0)
        #expect(again.output.isEmpty)
        let piped = try run(["rules", "fmt", "-"], input: bad)
        #expect(piped.output == formatted)
    }

    @Test func `a file that is not YAML is left alone and named`() throws {
        try folder.write("a: [b", to: "a.yaml")
        let result = try run(["rules", "fmt", "a.yaml"])
        #expect(result.status == 2)
        #expect(result.errors.contains("a.yaml:2:1: error[R001]"))
        #expect(try text(of: "a.yaml") == "a: [b")
    }

    private func text(of file: String) throws -> String {
        try String(
            decoding: Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + file)),
            as: UTF8.self
        )
    }

    // MARK: Ignoring

    private static let ignore = """
        ignore:
          - rule: ru.undesirable.*
            path: "*.html"
            reason: Our own notice, checked
            author: legal desk
            expires: 2026-12-31

        """

    @Test func `a finding that is set aside counts for nothing and is listed with its reason`()
        throws
    {
        try folder.write(Self.ignore, to: "ignore.yaml")
        try folder.write(SamplePage.notice, to: "page.html")
        let counted = try run(["scan", "page.html", "--fail-on", "low"])
        #expect(counted.status == 1)
        let result = try run(["scan", "page.html", "--ignore", "ignore.yaml", "--fail-on", "low"])
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        #expect(result.output.contains("Risk: NONE  1 finding, ignored by your list"))
        #expect(result.output.contains("Ignored by your list"))
        #expect(result.output.contains("Our own notice, checked (legal desk, until 2026-12-31)"))
        // The warning itself stays in the text.
        #expect(result.output.contains("you could face fines or imprisonment for"))
    }

    @Test func `an entry that has expired sets nothing aside, and says so`() throws {
        try folder.write(Self.ignore, to: "ignore.yaml")
        try folder.write(SamplePage.notice, to: "page.html")
        let result = try run([
            "scan", "page.html", "--ignore", "ignore.yaml", "--as-of", "2027-01-01",
        ])
        #expect(result.status == 0)
        #expect(result.output.contains("Risk: CRITICAL"))
        #expect(result.errors.contains("ignore.yaml:6:14: warning[R112]"))
    }

    @Test func `a file of findings to ignore with errors stops the run`() throws {
        try folder.write("ignore: [{rule: a.b}]", to: "ignore.yaml")
        let result = try run(["--ignore", "ignore.yaml"], input: SamplePage.notice)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("ignore.yaml:1:10: error[R003]"))
        let day = try run(["--as-of", "tomorrow"], input: SamplePage.notice)
        #expect(day.status == 2)
    }
}
