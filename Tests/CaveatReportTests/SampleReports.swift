internal import CaveatModel
internal import CaveatTestSupport

/// Reports that the tests of all formats share.
enum SampleReports {
    /// Each report by the name of its folder of snapshots.
    static let all: [(name: String, report: RiskReport)] = [
        ("notice-after-article", notice),
        ("every-role-and-category", everything),
        ("hostile-page", hostile),
        ("name-on-list", nameOnList),
        ("nothing-found", nothingFound),
        ("empty-page", empty),
        ("findings-set-aside", setAside),
    ]

    /// An article with a notice in the footer and a mention in the body.
    static let notice: RiskReport = {
        var page = ArticleFixture()
        page.add("Skip to main content", .removed(.accessibilityLink), zone: .navigation)
        page.add(
            "Home",
            .removed(.navigation),
            zone: .navigation,
            reason: .element("nav"),
            element: "a"
        )
        page.add("World", .removed(.navigation), zone: .navigation, reason: .element("nav"))
        page.add("track()", .removed(.script), zone: .hidden, origin: .code, element: "script")
        page.add("Ferry returns to the island", .kept(.headline), level: 1, element: "h1")
        page.add("By Ola Brandt", .kept(.byline))
        page.add("The ferry sailed at dawn for the first time since the storm.")
        let mention = page.add(
            "The ministry had called the harbour's news site an undesirable organization, "
                + "officials said."
        )
        let notice = page.add(
            "Harbour Post was declared an undesirable organization in Russia. If you hold a "
                + "Russian passport, you may be fined or imprisoned for sharing or saving this "
                + "page, or for writing to us.",
            .removed(.footer),
            zone: .footer,
            element: "div"
        )
        let article = page.article(
            metadata: ArticleMetadata(
                title: "Ferry returns to the island",
                authors: ["Ola Brandt"],
                published: "2026-05-04T06:30:00Z",
                language: LanguageTag("en"),
                site: "Harbour Post",
                url: "https://harbour.example/ferry"
            )
        )
        func fact<Value>(_ value: Value, _ quote: String) -> [Fact<Value>] {
            article.evidence(quoting: quote, in: notice).map { [Fact(value: value, evidence: $0)] }
                ?? []
        }
        let findings = [
            finding(
                .mention,
                .info,
                "The designation is reported",
                [article.evidence(quoting: "called the harbour's news site", in: mention)]
            ),
            Finding(
                rule: RuleID("ru.undesirable.notice"),
                kind: .notice,
                severity: .critical,
                confidence: Confidence(level: .high, reasons: ["status", "condition", "two acts"]),
                jurisdiction: russia,
                title: "Publisher declared undesirable; readers at risk",
                message: "The page warns readers with a Russian passport that handling it can be "
                    + "punished with a fine or with imprisonment.",
                facts: Facts(
                    acts: fact(.share, "sharing") + fact(.save, "saving")
                        + fact(.contact, "writing to us"),
                    penalties: fact(.fine, "fined") + fact(.imprisonment, "imprisoned"),
                    ties: [
                        PenaltyTie(acts: [.share, .save], penalties: [.fine]),
                        PenaltyTie(acts: [.contact], penalties: [.imprisonment]),
                    ],
                    persons: fact("citizen", "hold a Russian passport"),
                    territories: fact("RU", "in Russia")
                ),
                basis: [
                    LegalBasis(
                        citation: "Code of Administrative Offences, Art. 20.33",
                        from: "2015-05-23",
                        source: "https://law.example/20.33"
                    ),
                    LegalBasis(citation: "Criminal Code, Art. 284.1", note: "second offence"),
                ],
                zone: .footer,
                isSetAside: true,
                evidence: [
                    article.evidence(quoting: "declared an undesirable organization", in: notice),
                    article.evidence(quoting: "you may be fined or imprisoned", in: notice),
                ].compactMap { $0 }
            ),
        ]
        return report(
            page.page,
            name: "pages/ferry.html",
            article: article,
            findings: findings,
            warnings: [notice],
            reasons: ["Publisher declared undesirable; readers at risk (RU)"]
        )
    }()

    /// Blocks of every role and every category, a partial result, an encoding that was overruled.
    static let everything: RiskReport = {
        var page = ArticleFixture()
        for category in RemovalCategory.allCases {
            page.add(
                "A piece of \(category.rawValue)",
                .removed(category),
                zone: .aside,
                reason: .phrase(vocabulary: "sample", entry: "a piece*"),
                origin: category == .script ? .code : .text
            )
        }
        var paragraph = BlockID(0)
        for role in BlockRole.allCases where role != .table && role != .listItem {
            let block = page.add(
                "Text in the role of \(role.rawValue).",
                .kept(role),
                level: role == .heading ? 2 : 0
            )
            if role == .paragraph { paragraph = block }
        }
        page.add("1. First item", .kept(.listItem), level: 1)
        page.add("A second, much deeper item", .kept(.listItem), level: 4)
        page.add("A third, less deep", .kept(.listItem), level: 2)
        page.add("Town\tVotes", .kept(.table))
        page.add("Upper | Lower\t1,204\tcounted twice", .kept(.table))
        page.add("First line\nsecond line after a break")
        let shortfalls: [Shortfall] = [.limitReached(.depth, value: 512), .truncatedMarkup]
        let article = page.article(
            encoding: EncodingDecision(
                name: EncodingName("windows-1251"),
                evidence: .statistics,
                overruled: [.init(name: .utf8, claimedBy: .declaration)],
                malformedCount: 2
            ),
            shortfalls: shortfalls
        )
        let findings = FindingKind.allCases.map { kind in
            finding(
                kind,
                .medium,
                "A finding of kind \(kind.rawValue)",
                [article.evidence(quoting: "role of paragraph", in: paragraph)]
            )
        }
        return report(
            page.page,
            name: "everything.html",
            article: article,
            outcome: .partial(shortfalls),
            findings: findings
        )
    }()

    /// A page that tries to steer a terminal, break out of JSON and plant markup.
    static let hostile: RiskReport = {
        var page = ArticleFixture()
        page.add("\u{1B}[2J\u{1B}]0;owned\u{07}menu", .removed(.navigation), zone: .navigation)
        page.add("# Not a heading\u{202E}", .kept(.headline), level: 1)
        let body = page.add(
            "\u{9B}31m \"quoted\" \\ back\u{2028}slash ![x](javascript:alert) <b>bold</b> "
                + "https://evil.example www.evil.example *star* _line_ | `tick` &amp; $x$"
        )
        page.add("    four spaces\n- dash\n12) number\n=====\n> quote")
        page.add("code\n```\n<script>\u{1B}[0m", .kept(.preformatted))
        let article = page.article(
            metadata: ArticleMetadata(title: "Title\u{1B}[31m\n## planted", site: "S\u{2066}ite")
        )
        let hostileFinding = finding(
            .label,
            .high,
            "A rule's title with *stars*",
            [article.evidence(quoting: "31m \"quoted\" \\ back\u{2028}slash", in: body)]
        )
        return report(
            page.page,
            name: "evil`\u{1B}.html",
            article: article,
            findings: [hostileFinding]
        )
    }()

    /// A page that names two entries of a user's list, judged by a day.
    static let nameOnList: RiskReport = {
        var page = ArticleFixture()
        page.add("Foghorn Society meets", .kept(.headline), level: 1)
        let body = page.add("The Foghorn Society met on the pier, and Night Bell came too.")
        let article = page.article()
        func named(_ name: String, _ entry: ListEntry) -> Finding {
            finding(
                .exposure,
                .medium,
                "A name on the register of horns",
                [article.evidence(quoting: name, in: body)],
                entry: entry
            )
        }
        let digest = Digest(of: Array("list".utf8))
        let entries = [
            ListEntry(
                list: "Register of horns",
                source: "Ministry of Sound, https://horns.example",
                date: CalendarDay("2026-06-01"),
                digest: digest,
                id: "17",
                name: "Foghorn Society"
            ),
            ListEntry(list: "bells.csv", digest: digest, name: "Night Bell"),
        ]
        return report(
            page.page,
            name: "pier.html",
            article: article,
            findings: entries.map { named($0.name, $0) },
            asOf: CalendarDay("2026-11-01")
        )
    }()

    /// An ordinary page without any warning.
    static let nothingFound: RiskReport = {
        var page = ArticleFixture()
        page.add("Bakers open early", .kept(.headline), level: 1)
        page.add("Bread was ready at five.")
        return report(page.page, name: "-", article: page.article(), findings: [])
    }()

    /// A page without text.
    static let empty: RiskReport = {
        let page = ArticleFixture()
        return report(
            page.page,
            name: "blank.html",
            article: page.article(),
            outcome: .empty(reason: "the page has no text"),
            findings: []
        )
    }()

    private static let russia = Jurisdiction("RU") ?? Self.unknown
    private static let unknown: Jurisdiction = {
        guard let jurisdiction = Jurisdiction("EU") else { preconditionFailure("EU is a code") }
        return jurisdiction
    }()

    static func finding(
        _ kind: FindingKind,
        _ severity: Severity,
        _ title: String,
        _ evidence: [Evidence?],
        entry: ListEntry? = nil
    ) -> Finding {
        Finding(
            rule: RuleID("ru.sample.\(kind.rawValue)"),
            kind: kind,
            severity: severity,
            confidence: Confidence(level: .medium),
            jurisdiction: russia,
            title: title,
            message: "This is what it means.",
            facts: Facts(),
            basis: [],
            zone: .body,
            isSetAside: false,
            evidence: evidence.compactMap { $0 },
            listEntry: entry
        )
    }

    static func report(
        _ page: [UInt8],
        name: String,
        article: Article,
        outcome: Outcome = .complete,
        findings: [Finding],
        warnings: Set<BlockID> = [],
        reasons: [String] = [],
        asOf: CalendarDay? = nil
    ) -> RiskReport {
        RiskReport(
            tool: Tool(name: "caveat", version: "0.1.0"),
            rules: RulesProvenance(
                digest: Digest(of: Array("rules".utf8)),
                packs: ["ru.sample", "ru.undesirable"],
                ruleCount: 8,
                laws: [russia],
                jurisdictions: [russia],
                asOf: asOf
            ),
            input: InputProvenance(
                name: name,
                digest: Digest(of: page),
                byteCount: page.count,
                encoding: article.source.encoding,
                format: .html
            ),
            outcome: outcome,
            risk: Risk(level: findings.map(\.severity).max(), reasons: reasons),
            findings: findings,
            article: article,
            cleaned: article.cleaned(warnings: warnings)
        )
    }
}
