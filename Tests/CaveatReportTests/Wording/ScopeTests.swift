internal import CaveatModel
internal import Testing

@testable internal import CaveatReport

@Suite struct ScopeTests {
    private static let never =
        "Never read: pictures, sound, video, and what scripts or frames load."

    @Test(arguments: [
        (
            "built-in",
            "Looked for with the 8 rules inside caveat; about the laws of 4 countries and unions."
        ),
        (
            "one law, one file, one day",
            """
            Looked for with 8 rules of harbour.yaml; about the law of Russia (RU); only Russia (RU) asked \
            for; only rules and list entries that are valid on 2026-11-01.
            """
        ),
        (
            "a law without rules",
            """
            Looked for with 8 rules: those inside caveat and those of mine/a.yaml and mine/b.yaml; about the \
            law of Belarus (BY) and Russia (RU); only Russia (RU) and Cuba (CU) asked for; no rule is about \
            the law of Cuba (CU); only warnings in words that any country may use are found there.
            """
        ),
        (
            "many files, read in part",
            """
            Looked for with 8 rules: some inside caveat and those of rules1.yaml, rules2.yaml, rules3.yaml, \
            rules4.yaml and 5 more files; about the law of Russia (RU). The page ends in the middle of \
            markup; 2 pages inside frames were not read.
            """
        ),
        (
            "no rules for what the page says it is in",
            """
            Looked for with the 8 rules inside caveat; about the law of Russia (RU). The page is in Catalan \
            (ca-es), as it says itself, and no rule has words of that language: only rules for other \
            languages were tried.
            """
        ),
        (
            "no rules for what the text is in",
            """
            Looked for with the 8 rules inside caveat; about the law of Russia (RU). The page is in the \
            language 'xx', to judge by its text, and no rule has words of that language: only rules for \
            other languages were tried.
            """
        ),
        (
            "language unknown",
            """
            Looked for with the 8 rules inside caveat; about the law of Russia (RU). The language of the \
            page is not known: a warning in one that no rule has words of is not found.
            """
        ),
        (
            "language like one of the rules'",
            "Looked for with the 8 rules inside caveat; about the law of Russia (RU)."
        ),
    ])
    func `says what was looked for and what was not read`(name: String, scope: String) throws {
        let report = try #require(SampleReports.scopes.first { $0.name == name }?.report)
        #expect(Wording.scope(of: report) == "\(scope) \(Self.never)")
    }

    @Test func `keeps the names of the user's files out of a report of places`() {
        let report = SampleReports.looking(
            with: RuleSources(builtIn: .none, files: ["secret.yaml"]),
            laws: ["RU"]
        ).withoutTexts(number: 1)
        #expect(report.rules.sources.files == ["file 1"])
        #expect(!Wording.scope(of: report).contains("secret"))
    }
}
