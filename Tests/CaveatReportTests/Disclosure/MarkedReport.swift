internal import CaveatModel
internal import CaveatTestSupport

/// A report on a page in which every word that comes from the page or from the user has a mark.
enum MarkedReport {
    /// The mark: letters that nothing else has.
    static let mark = "zqxj"

    /// The report with all that it says.
    static let full: RiskReport = {
        var page = ArticleFixture()
        page.add(
            "zqxj menu",
            .removed(.navigation),
            zone: .navigation,
            reason: .attribute(vocabulary: "zqxj", entry: "zqxj")
        )
        page.add("zqxj headline", .kept(.headline), level: 1)
        let body = page.add("zqxj before, you may be zqxj fined, zqxj after.")
        let notice = page.add("zqxj reposting zqxj", .removed(.footer), zone: .footer)
        let encoding = EncodingDecision(
            name: .utf8,
            evidence: .validUTF8,
            overruled: [.init(name: EncodingName("zqxj"), claimedBy: .declaration)],
            malformedCount: 1
        )
        let shortfalls: [Shortfall] = [.missingDecoder(EncodingName("zqxj")), .truncatedMarkup]
        let article = page.article(
            metadata: ArticleMetadata(
                title: "zqxj title",
                authors: ["zqxj author"],
                published: "2026-01-01 zqxj",
                modified: "zqxj",
                language: LanguageTag("en-x-zqxj"),
                contradictingLanguage: LanguageTag("zqxj"),
                site: "zqxj site",
                url: "https://zqxj.example/",
                summary: "zqxj summary"
            ),
            encoding: encoding,
            shortfalls: shortfalls
        )
        let fined = article.evidence(quoting: "you may be zqxj fined", in: body)
        let repost = article.evidence(quoting: "zqxj reposting", in: notice)
        let finding = Finding(
            rule: RuleID("ru.sample.notice"),
            kind: .notice,
            severity: .high,
            confidence: Confidence(level: .medium, reasons: ["two parts"]),
            jurisdiction: .unknown,
            title: "Readers warned",
            message: "This is what it means.",
            facts: Facts(
                acts: repost.map { [Fact(value: .share, evidence: $0)] } ?? [],
                penalties: fined.map { [Fact(value: .fine, evidence: $0)] } ?? [],
                persons: fined.map { [Fact(value: "citizen", evidence: $0)] } ?? [],
                territories: fined.map { [Fact(value: "RU", evidence: $0)] } ?? [],
                authorities: fined.map { [Fact(value: "court", evidence: $0)] } ?? []
            ),
            basis: [LegalBasis(citation: "Some law, Art. 1")],
            zone: .body,
            isSetAside: false,
            evidence: [fined, repost].compactMap { $0 },
            listEntry: ListEntry(
                list: "zqxj list",
                source: "zqxj source",
                digest: Digest(of: []),
                id: "zqxj",
                name: "zqxj name"
            ),
            ledger: Ledger(
                frame: "reader-warning",
                entries: [.init(points: 9, evidence: "penalty with act", words: ["zqxj"])],
                sum: 9,
                threshold: 8
            )
        )
        let mention = SampleReports.finding(.mention, .info, "It is reported", [fined])
        let whole = SampleReports.report(
            page.page,
            name: "zqxj/zqxj.html",
            article: article,
            outcome: .partial(shortfalls),
            findings: [finding, mention],
            warnings: [notice]
        )
        return RiskReport(
            tool: whole.tool,
            rules: whole.rules,
            input: whole.input,
            outcome: whole.outcome,
            risk: whole.risk,
            findings: whole.findings,
            ignored: [
                IgnoredFinding(
                    finding: finding,
                    reason: "zqxj reason",
                    author: "zqxj author",
                    expires: CalendarDay("2027-01-31")
                )
            ],
            article: whole.article,
            cleaned: whole.cleaned
        )
    }()

    /// A key for tests.
    static let key = EvidenceKey([UInt8](repeating: 7, count: 32))
}
