import CaveatTestSupport
import Testing

@Suite struct RulesCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private let goodRule = """
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
            when:
              all:
                - phrase: ["lanterns are forbidden"]
            basis:
              - {cite: "Lantern Act, s. 1"}
            examples:
              match: ["Lanterns are forbidden.", "Here lanterns are forbidden!", "LANTERNS ARE FORBIDDEN"]
              no_match: ["Lanterns are allowed.", "Lamps are forbidden.", "A lantern."]
        """

    @Test func `a rule file replaces the rules inside, and 'default' adds to them`() throws {
        try folder.write(goodRule, to: "lantern.yaml")
        let page = SamplePage.notice.replacing(
            "before winter",
            with: "where lanterns are forbidden"
        )
        let replaced = try CommandLineRun(
            ["--rules", "lantern.yaml"],
            input: page,
            in: folder.path
        )
        #expect(replaced.output.contains("Lantern notice"))
        #expect(!replaced.output.contains("undesirable; readers"))
        let added = try CommandLineRun(
            ["--rules", "default", "--rules", "lantern.yaml", "--format", "jsonl"],
            input: page,
            in: folder.path
        )
        #expect(added.output.contains("xx.lantern.notice"))
        #expect(added.output.contains("ru.undesirable"))
    }

    @Test func `a rule file with errors stops before anything is scanned, with all of them`() throws
    {
        let bad =
            goodRule
            .replacing("kind: notice", with: "kind: notise")
            .replacing("severity: high", with: "severty: high")
        try folder.write(bad, to: "bad.yaml")
        let run = try CommandLineRun(
            ["--rules", "bad.yaml"],
            input: SamplePage.notice,
            in: folder.path
        )
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("bad.yaml:7:"))
        #expect(run.errors.contains("bad.yaml:8:"))
        #expect(run.errors.contains("fix:"))
        let check = try CommandLineRun(["rules", "check", "bad.yaml"], in: folder.path)
        #expect(check.status == 2)
        #expect(check.output.contains("bad.yaml:7:"))
    }

    @Test func `a missing rule file is named`() throws {
        let run = try CommandLineRun(
            ["--rules", "no.yaml"],
            input: SamplePage.plain,
            in: folder.path
        )
        #expect(run.status == 2)
        #expect(run.errors.contains("no.yaml: no such file or folder"))
    }

    @Test func `the rules' own examples are run, and a failing one shows what matched`() throws {
        try folder.write(goodRule, to: "good.yaml")
        let good = try CommandLineRun(["rules", "test", "good.yaml"], in: folder.path)
        #expect(good.status == 0, "\(good.output)\(good.errors)")
        #expect(good.output.contains("6 examples, 0 failed"))
        try folder.write(
            goodRule.replacing("Lanterns are allowed.", with: "All lanterns are forbidden here."),
            to: "bad.yaml"
        )
        let bad = try CommandLineRun(["rules", "test", "bad.yaml"], in: folder.path)
        #expect(bad.status == 2)
        #expect(bad.output.contains("xx.lantern.notice"))
        #expect(bad.output.contains("All lanterns are forbidden here."))
    }

    @Test func `the rules inside are listed`() throws {
        let run = try CommandLineRun(["rules", "list"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output.contains("ru.undesirable.notice"))
    }
}
