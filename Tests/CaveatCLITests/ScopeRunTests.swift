import CaveatTestSupport
import Foundation
import Testing

/// What a run says of the reach of its reports.
@Suite struct ScopeRunTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func caveat(
        _ arguments: String...,
        input: String = SamplePage.plain,
        environment: [String: String] = [:]
    ) throws -> CommandLineRun {
        try CommandLineRun(arguments, input: input, in: folder.path, environment: environment)
    }

    private static let pack = """
        pack: xx.lamps
        title: Lamps
        jurisdiction: XX
        modified: 2026-11-29
        rules:
          - id: xx.lamps.notice
            kind: notice
            severity: low
            status: test
            title: Lamps are out
            message: The page says that lamps are out.
            when: {phrase: [lamps are out]}
            examples: {match: [Lamps are out., The lamps are out., All lamps are out.], no_match: [A, B, C]}
        """

    private func risk(_ run: CommandLineRun) throws -> [String: Any] {
        let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
        return try #require((report as? [String: Any])?["risk"] as? [String: Any])
    }

    @Test func `"none" names the rules, the laws and the day`() throws {
        try folder.write(Self.pack, to: "rules/lamps.yaml")
        let builtIn = try risk(try caveat("--format", "json"))
        let scope = try #require(builtIn["scope"] as? String)
        #expect(builtIn["level"] as? String == "none")
        #expect(scope.hasPrefix("Looked for with the "))
        #expect(scope.contains(" rules inside caveat; about the laws of "))
        for path in ["rules", "\(folder.path)/rules/"] {
            let run = try caveat(
                "--format",
                "json",
                "--rules",
                path,
                "--as-of",
                "2026-11-01",
                "--jurisdiction",
                "XX"
            )
            #expect(
                try risk(run)["scope"] as? String
                    == "Looked for with 1 rule of lamps.yaml; about the law of XX; only XX asked "
                    + "for; only rules and list entries that are valid on 2026-11-01. Never read: "
                    + "pictures, sound, video, and what scripts or frames load."
            )
        }
    }

    @Test func `"none" in a language without rules says so`() throws {
        func page(_ language: String) -> String {
            "<html lang=\"\(language)\"><p>A lamp was lit at noon, and nobody saw it burn.</p>"
        }
        let without = try risk(try caveat("--format", "json", input: page("ca")))
        #expect(without["languageGap"] as? String == "withoutRules")
        #expect((without["scope"] as? String)?.contains("The page is in Catalan (ca)") == true)
        let unknown = try risk(try caveat("--format", "json", input: "<p>77 · 12 · 2026</p>"))
        #expect(unknown["languageGap"] as? String == "unknown")
        #expect(try risk(try caveat("--format", "json", input: page("hr")))["languageGap"] == nil)
    }

    @Test(arguments: [(nil, nil), ("ca", nil), ("ru", "withoutRules")])
    func `rules of one's own have the languages that they say`(
        language: String?,
        gap: String?
    ) throws {
        let line = language.map { "    languages: [\($0)]\n" } ?? ""
        let pack = Self.pack.replacingOccurrences(of: "    when:", with: "\(line)    when:")
        try folder.write(pack, to: "lamps.yaml")
        #expect(try caveat("rules", "compile", "lamps.yaml", "-o", "lamps.caveat").status == 0)
        for rules in ["lamps.yaml", "lamps.caveat"] {
            let run = try caveat(
                "--format",
                "json",
                "--rules",
                rules,
                input: "<html lang=\"ca\"><p>Bread was ready at five.</p>"
            )
            #expect(try risk(run)["languageGap"] as? String == gap, "\(rules)")
        }
    }

    @Test func `compiled rules are named by the files they were made of`() throws {
        try folder.write(Self.pack, to: "lamps.yaml")
        #expect(try caveat("rules", "compile", "lamps.yaml", "-o", "lamps.caveat").status == 0)
        let run = try caveat("--format", "json", "--rules", "lamps.caveat")
        let scope = try #require(try risk(run)["scope"] as? String)
        #expect(scope.hasPrefix("Looked for with 1 rule of lamps.yaml; about the law of XX."))
    }

    @Test(arguments: [["scan"], ["stream"], ["explain"]])
    func `a law that no rule is about is warned of`(command: [String]) throws {
        let page = command == ["stream"] ? #"{"html": "<p>A lamp.</p>"}"# + "\n" : SamplePage.plain
        let run = try CommandLineRun(
            command + ["--jurisdiction", "RU,CU"],
            input: page,
            in: folder.path
        )
        #expect(run.status == 0)
        #expect(run.errors.contains("caveat: warning: no rule is about the law of Cuba (CU)"))
        #expect(run.errors.contains("Rules are about: AE, "))
        #expect(!run.errors.contains("Russia"))
        let known = try CommandLineRun(
            command + ["--jurisdiction", "RU"],
            input: page,
            in: folder.path
        )
        #expect(known.errors.isEmpty)
    }

    @Test func `a code that is none is refused with the right one`() throws {
        let option = try caveat("--jurisdiction", "UK")
        #expect(option.status == 2)
        #expect(option.errors.contains("not 'UK'; write GB."))
        #expect(try caveat("--jurisdiction", "AB").errors.contains("see ISO 3166-1"))
        try folder.write(
            Self.pack.replacingOccurrences(of: "jurisdiction: XX", with: "jurisdiction: UK"),
            to: "uk.yaml"
        )
        let file = try caveat("rules", "check", "uk.yaml")
        #expect(file.status == 2)
        #expect(
            file.errors.contains("'UK' is no jurisdiction") || file.output.contains("'UK' is no")
        )
        #expect((file.errors + file.output).contains("GB"))
    }

    @Test func `the address that the caller gives wins over the page's own`() throws {
        let page = SamplePage.plain.replacingOccurrences(
            of: "</head>",
            with: "<link rel=\"canonical\" href=\"https://bridge.example/own\"></head>"
        )
        func metadata(_ run: CommandLineRun) throws -> [String: Any] {
            let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
            return try #require((report as? [String: Any])?["metadata"] as? [String: Any])
        }
        let given = try metadata(
            try caveat("--url", "https://mirror.example/1", "--format", "json", input: page)
        )
        #expect(given["url"] as? String == "https://mirror.example/1")
        #expect(given["canonical"] as? String == "https://bridge.example/own")
        let alone = try metadata(try caveat("--format", "json", input: page))
        #expect(alone["url"] as? String == "https://bridge.example/own")
        for format in ["text", "markdown", "html"] {
            let run = try caveat(
                "--url",
                "https://mirror.example/1",
                "--format",
                format,
                input: page
            )
            let text = run.output.replacingOccurrences(of: "\\", with: "")
            #expect(text.contains("https://mirror.example/1"), "\(format)")
            #expect(text.contains("https://bridge.example/own"), "\(format)")
        }
    }

    @Test(arguments: [("40", 40), ("120", 120), ("20", 40), ("500", 120), ("x", 80), ("", 80)])
    func `text is as wide as COLUMNS says, within reason`(columns: String, width: Int) throws {
        let run = try caveat(input: SamplePage.notice, environment: ["COLUMNS": columns])
        let rule = run.output.split(separator: "\n").first { $0.hasPrefix("──") }
        #expect(rule?.count == width)
    }

    @Test func `files do not depend on COLUMNS`() throws {
        try folder.write(SamplePage.notice, to: "page.html")
        _ = try caveat("scan", "page.html", "-o", "out", environment: ["COLUMNS": "40"])
        let text = try folder.read("out/page.html.report.txt")
        #expect(text.split(separator: "\n").first { $0.hasPrefix("──") }?.count == 80)
    }

    @Test func `plain text draws nothing, and is for text alone`() throws {
        let run = try caveat("--plain", "--color", "always", input: SamplePage.notice)
        #expect(!run.output.contains("\u{1B}"))
        #expect(run.status == 0)
        #expect(run.output.contains("Finding: NOTICE TO READERS"))
        #expect(!run.output.contains { "■│─•…".contains($0) })
        #expect(try caveat("--plain", "--format", "json").status == 2)
    }
}
