internal import CaveatModel

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
    ]

    /// A page on which nothing was found.
    static func looking(
        with sources: RuleSources,
        laws: [String],
        asking asked: [String] = [],
        asOf day: CalendarDay? = nil,
        outcome: Outcome = .complete
    ) -> RiskReport {
        RiskReport(
            tool: nothingFound.tool,
            rules: RulesProvenance(
                digest: nothingFound.rules.digest,
                packs: nothingFound.rules.packs,
                ruleCount: 8,
                sources: sources,
                laws: laws.compactMap { Jurisdiction($0) },
                jurisdictions: asked.compactMap { Jurisdiction($0) },
                asOf: day
            ),
            input: nothingFound.input,
            outcome: outcome,
            risk: nothingFound.risk,
            findings: [],
            article: nothingFound.article,
            cleaned: nothingFound.cleaned
        )
    }
}
