internal import CaveatModel
internal import CaveatTestSupport

extension SampleReports {
    /// Pages on which nothing was found, each looked at with other rules or as far as it could be read.
    static let scopes: [(name: String, report: RiskReport)] = [
        ("built-in", looking(with: .builtIn, laws: ["BY", "EU", "RU", "US", "ZZ"])),
        (
            "one law, one file, one day",
            looking(
                with: RuleSources(builtIn: .none, files: ["harbour.yaml"]),
                laws: ["RU"],
                asking: ["RU"],
                asOf: CalendarDay("2026-11-01")
            )
        ),
        (
            "a law without rules",
            looking(
                with: RuleSources(builtIn: .all, files: ["mine/a.yaml", "mine/b.yaml"]),
                laws: ["BY", "RU", "ZZ"],
                asking: ["RU", "CU"]
            )
        ),
        (
            "many files, read in part",
            looking(
                with: RuleSources(builtIn: .some, files: (1...9).map { "rules\($0).yaml" }),
                laws: ["RU"],
                outcome: .partial([.truncatedMarkup, .unreadFrames(count: 2)])
            )
        ),
        (
            "no rules for what the page says it is in",
            looking(with: .builtIn, laws: ["RU"], readingOnly: ["ru", "sr"], in: "ca-ES")
        ),
        (
            "no rules for what the text is in",
            looking(
                with: .builtIn,
                laws: ["RU"],
                readingOnly: ["ru", "sr"],
                in: "ru",
                contradictedBy: "xx"
            )
        ),
        (
            "language unknown",
            looking(with: .builtIn, laws: ["RU"], readingOnly: ["ru", "sr"], in: nil)
        ),
        (
            "language like one of the rules'",
            looking(with: .builtIn, laws: ["RU"], readingOnly: ["ru", "sr"], in: "hr")
        ),
    ]

    /// A page on which nothing was found.
    static func looking(
        with sources: RuleSources,
        laws: [String],
        readingOnly languages: [String] = [],
        in language: String? = "en",
        contradictedBy other: String? = nil,
        asking asked: [String] = [],
        asOf day: CalendarDay? = nil,
        outcome: Outcome = .complete
    ) -> RiskReport {
        let metadata = ArticleMetadata(
            language: language.flatMap { LanguageTag($0) },
            contradictingLanguage: other.flatMap { LanguageTag($0) }
        )
        var page = ArticleFixture()
        page.add("Bakers open early", .kept(.headline), level: 1)
        page.add("Bread was ready at five.")
        let article = page.article(metadata: metadata)
        return RiskReport(
            tool: nothingFound.tool,
            rules: RulesProvenance(
                digest: nothingFound.rules.digest,
                packs: nothingFound.rules.packs,
                ruleCount: 8,
                sources: sources,
                laws: laws.compactMap { Jurisdiction($0) },
                languages: languages.compactMap { LanguageTag($0) },
                jurisdictions: asked.compactMap { Jurisdiction($0) },
                asOf: day
            ),
            input: nothingFound.input,
            outcome: outcome,
            risk: nothingFound.risk,
            findings: [],
            article: article,
            cleaned: nothingFound.cleaned
        )
    }
}
