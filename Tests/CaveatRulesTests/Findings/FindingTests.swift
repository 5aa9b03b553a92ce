import CaveatAuthoring
import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

@Suite struct FindingTests {
    private static let facts = """
        facts:
          acts: {share: [sharing], like: [liking]}
          penalties: {fine: ["fine*"]}
          persons: {citizen: ["Russian passport"]}
          territory: {RU: ["in Russia"]}
          authority: {Ministry of Justice: ["Ministry of Justice"]}
        """

    @Test func `shows sentences as evidence and exact words for facts`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                when:
                    "{phrase: [undesirable organization], near: {within: 2 blocks, phrase: [you could face]}}",
                more: Self.facts
            )
        )
        let article = Article([
            "In Russia it rains.",
            "We are news. Our site is an “undesirable organization”. Read on.",
            "With a Russian passport, you could face fines for sharing or liking it.",
            "Sharing is nice in Russia.",
        ])
        let finding = try #require(rules.scan(article).first)
        #expect(
            finding.evidence.map(\.quote) == [
                "Our site is an “undesirable organization”.",
                "With a Russian passport, you could face fines for sharing or liking it.",
            ]
        )
        #expect(finding.facts.acts.map(\.value) == [.share, .like])
        #expect(finding.facts.acts.map(\.evidence.quote) == ["sharing", "liking"])
        #expect(finding.facts.penalties.map(\.evidence.quote) == ["fines"])
        #expect(finding.facts.persons.map(\.value) == ["citizen"])
        #expect(finding.facts.territories.isEmpty)
        #expect(finding.facts.authorities.isEmpty)
        #expect(finding.confidence.level == .high)
        for evidence in finding.evidence {
            #expect(article.string(in: evidence.span) == evidence.quote)
        }
    }

    @Test func `shows the sentence of a link that was asked for`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                when:
                    "{phrase: [foreign agent], link: {host: [register.example], within: 2 blocks}}"
            )
        )
        let page = [
            Paragraph(text: "A foreign agent."), "Rain.",
            Paragraph(text: "See the register.", links: ["https://www.register.example/7"]),
        ]
        let findings = rules.scan(Article(page))
        #expect(
            findings.map { $0.evidence.map(\.quote) } == [
                ["A foreign agent.", "See the register."]
            ]
        )
    }

    @Test func `joins sentences that follow one another`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                when: "{phrase: [first part], near: {within: 1 block, phrase: [second part]}}"
            )
        )
        let findings = rules.scan(Article(["Zero. The first part. The second part! Three."]))
        #expect(findings.first?.evidence.map(\.quote) == ["The first part. The second part!"])
    }

    @Test func `shows the surroundings only of an endless sentence`() throws {
        let rules = try SampleRules.compile(SampleRules.rule(when: "{phrase: [foreign agent]}"))
        let words = String(repeating: "menu entry ", count: 100)
        let article = Article([Paragraph(text: words + "foreign agent " + words)])
        let quote = try #require(rules.scan(article).first?.evidence.first?.quote)
        #expect(quote.utf8.count < 520)
        #expect(quote.contains("foreign agent"))
        #expect(quote.hasPrefix("entry") || quote.hasPrefix("menu"))
    }

    @Test(arguments: [(1, 1), (2, 2)])
    func `joins matches in neighbouring blocks only`(gap: Int, count: Int) throws {
        let rules = try SampleRules.compile(SampleRules.rule(when: "{phrase: [foreign agent]}"))
        var page: [Paragraph] = ["A foreign agent."]
        page += Array(repeating: "Rain.", count: gap - 1)
        page.append("The foreign agent.")
        #expect(rules.scan(Article(page)).count == count)
    }

    @Test func `lets a warning swallow mentions in its blocks`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                "mention",
                kind: "mention",
                severity: "info",
                when: "{phrase: [agent]}"
            ),
            SampleRules.rule(
                "label",
                kind: "label",
                severity: "low",
                when: "{phrase: [foreign agent]}"
            )
        )
        let page: [Paragraph] = ["A foreign agent. An agent.", "Rain.", "Rain.", "An agent."]
        #expect(
            rules.scan(Article(page)).map(\.rule.rawValue) == ["zz.test.label", "zz.test.mention"]
        )
    }

    @Test(arguments: [
        ("restriction", ["tr.test.court"]), ("label", ["tr.test.court", "zz.test.gone"]),
    ])
    func `lets a warning that names a law stand for one of its kind that names none`(
        kind: String,
        ids: [String]
    ) throws {
        let nameless = SampleRules.pack(
            SampleRules.rule("gone", kind: kind, when: "{phrase: [for legal reasons]}")
        )
        let named = SampleRules.pack(
            SampleRules.rule("court", kind: "restriction", when: "{phrase: [a court in Ankara]}"),
            law: "TR"
        )
        let rules = RuleCompiler().compile(try RuleLoader().load([nameless, named]))
        let page = Article(["Gone for legal reasons.", "Rain.", "Rain.", "Says a court in Ankara."])
        #expect(rules.scan(page).map(\.rule.rawValue).sorted() == ids)
        let alone = Article(["Gone for legal reasons."])
        #expect(rules.scan(alone).map(\.rule.rawValue) == ["zz.test.gone"])
    }

    @Test(arguments: [
        ("Readers in Utopia: do not share.", "XU"), ("Readers: do not share.", "ZZ"),
        ("Readers in Utopia and Arcadia: do not share.", "ZZ"),
        ("Readers in Utopia, near the border: do not share.", "XU"),
    ])
    func `gives a rule without a law that of the one country that the page names`(
        text: String,
        law: String
    ) throws {
        let rules = try SampleRules.compile(Self.anywhere)
        #expect(rules.scan(Article([Paragraph(text: text)])).map(\.jurisdiction.code) == [law])
    }

    @Test func `takes the law that the words name before the country, and does not report it`()
        throws
    {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                when: "{phrase: [do not share]}",
                more: "facts: {law: {AR: [Lantern Act]}, territory: {XU: [Utopia]}}"
            )
        )
        let findings = rules.scan(Article(["In Utopia do not share: see the Lantern Act."]))
        #expect(findings.map(\.jurisdiction.code) == ["AR"])
        #expect(findings.first?.facts.territories.map(\.value) == ["XU"])
    }

    @Test(arguments: [("XU", 1), ("AR", 0), ("ZZ", 0)])
    func `asks for what a rule without a law finds by the law that it finds`(
        wanted: String,
        count: Int
    ) throws {
        let rules = try SampleRules.compile(Self.anywhere)
        let law = try #require(Jurisdiction(wanted))
        let page = Article(["Readers in Utopia: do not share."])
        #expect(rules.scan(page, jurisdictions: [law]).count == count)
    }

    @Test func `lets a rule that knows its law stand for one that took it from the page`() throws {
        let named = SampleRules.pack(
            SampleRules.rule("own", when: "{phrase: [Senate of Utopia]}"),
            law: "XU"
        )
        let rules = RuleCompiler().compile(
            try RuleLoader().load([SampleRules.pack(Self.anywhere), named])
        )
        let both: [Paragraph] = [
            "Do not share in Utopia.", "Rain.", "Rain.", "Rain.", "Says the Senate of Utopia.",
        ]
        #expect(rules.scan(Article(both)).map(\.rule.rawValue) == ["xu.test.own"])
        let apart: [Paragraph] = [
            "Do not share in Arcadia.", "Rain.", "Rain.", "Rain.", "Says the Senate of Utopia.",
        ]
        #expect(rules.scan(Article(apart)).map(\.jurisdiction.code) == ["AR", "XU"])
    }

    private static let anywhere = SampleRules.rule(
        "anywhere",
        when: "{phrase: [do not share]}",
        more: "facts: {territory: {XU: [Utopia], AR: [Arcadia], XU-border: [border]}}"
    )

    @Test(arguments: [
        ("Banned in Utopia.", ["xu.test.ban"]),
        ("Banned in Utopia. Arcadia heard of it.", ["ar.test.news", "xu.test.ban"]),
    ])
    func `drops a mention under another law only within the words of a warning`(
        text: String,
        ids: [String]
    ) throws {
        let rules = RuleCompiler().compile(
            try RuleLoader().load([
                SampleRules.pack(SampleRules.rule("ban", when: "{phrase: [banned]}"), law: "XU"),
                SampleRules.pack(
                    SampleRules.rule(
                        "news",
                        kind: "mention",
                        severity: "info",
                        when: "{phrase: [(utopia|arcadia)]}"
                    ),
                    law: "AR"
                ),
            ])
        )
        #expect(rules.scan(Article([Paragraph(text: text)])).map(\.rule.rawValue).sorted() == ids)
    }

    @Test func `lets the more severe of two rules win on the same text`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule("low", severity: "low", when: "{phrase: [agent]}"),
            SampleRules.rule("high", severity: "high", when: "{phrase: [foreign agent]}"),
            SampleRules.rule("higher", severity: "high", when: "{phrase: [a foreign agent]}")
        )
        #expect(rules.scan(Article(["A foreign agent."])).map(\.rule.rawValue) == ["zz.test.high"])
    }

    @Test(arguments: [("notice", 1), ("restriction", 1), ("label", 2)])
    func `lets the more severe of two packs win on one warning, not on two labels`(
        kind: String,
        count: Int
    ) throws {
        let packs = ["high", "critical"].map { severity in
            let rule = SampleRules.rule(kind: kind, severity: severity, when: "{phrase: [banned]}")
            return RuleSource(
                path: "Rules/XU/\(severity).yaml",
                text: String(decoding: SampleRules.pack(rule, law: "XU").bytes, as: UTF8.self)
                    .replacing("xu.test", with: "xu.\(severity)")
            )
        }
        let rules = RuleCompiler().compile(try RuleLoader().load(packs))
        let ids = rules.scan(Article(["It is banned."])).map(\.rule.rawValue)
        #expect(ids.count == count)
        #expect(ids.contains("xu.critical.one"))
    }

    @Test func `lets a false-positive rule cancel findings of its pack`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule("label", kind: "label", when: "{phrase: [foreign agent]}"),
            SampleRules.rule(
                "film",
                kind: "false-positive",
                severity: "info",
                when: "{phrase: [the film Foreign Agent]}"
            )
        )
        let page: [Paragraph] = [
            "See the film Foreign Agent.", "Rain.", "Rain.", "A foreign agent.",
        ]
        let findings = rules.scan(Article(page))
        #expect(findings.map { $0.evidence.map(\.quote) } == [["A foreign agent."]])
    }

    @Test func `joins a copy in the metadata with the text on the page`() throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(when: "{phrase: [(a|the) foreign agent]}")
        )
        let findings = rules.scan(
            Article([
                .meta("By a foreign agent."), "Rain.", "Here: a foreign agent.",
                .meta("The foreign agent."),
            ])
        )
        #expect(
            findings.map { $0.evidence.map(\.quote) } == [
                ["Here: a foreign agent.", "By a foreign agent."], ["The foreign agent."],
            ]
        )
        #expect(findings.first?.zone == .body)
        #expect(findings.map(\.isSetAside) == [false, true])
    }

    @Test func `asks only for the laws that are wanted`() throws {
        let rules = try SampleRules.compile(SampleRules.rule(when: "{phrase: [foreign agent]}"))
        let article = Article(["A foreign agent."])
        let (zz, ru) = (try #require(Jurisdiction("ZZ")), try #require(Jurisdiction("RU")))
        #expect(rules.scan(article, jurisdictions: [ru]).isEmpty)
        #expect(rules.scan(article, jurisdictions: [ru, zz]).count == 1)
    }

    @Test func `finds the same whatever the order of files and rules`() throws {
        let rules = (0..<6).map {
            SampleRules.rule("r\($0)", kind: "label", when: "{phrase: [agent \($0)]}")
        }
        let article = Article(["Agent 3, agent 1.", "Rain.", "Rain.", "Agent 5."])
        var results = Set<[Finding]>()
        for order in [rules, rules.reversed(), Array(rules[3...] + rules[..<3])] {
            let pack = SampleRules.pack(order.joined(separator: "\n"))
            for sources in [[pack, SampleRules.voices], [SampleRules.voices, pack]] {
                let library = try RuleLoader().load(sources)
                results.insert(RuleCompiler().compile(library).scan(article))
            }
        }
        #expect(results.count == 1)
        #expect(results.first?.count == 2)
    }

    @Test(arguments: [
        ("label", "{phrase: [foreign agent]}", "A foreign agent.", Confidence.Level.medium),
        ("label", "{phrase: [foreign agent]}", "“They are but one foreign agent”.", .low),
        ("label", "{phrase: [foreign agent]}", "If you are a foreign agent.", .high),
        (
            "label", "{phrase: [this material was made by a foreign agent]}",
            "This material was made by a foreign agent.", .high
        ),
        ("mention", "{phrase: [foreign agent]}", "If you are a foreign agent.", .medium),
    ])
    func `weighs what a finding rests on`(
        kind: String,
        when: String,
        text: String,
        level: Confidence.Level
    ) throws {
        let rules = try SampleRules.compile(SampleRules.rule(kind: kind, when: when))
        #expect(rules.scan(Article([Paragraph(text: text)])).first?.confidence.level == level)
    }

    /// Quadratic work here would take minutes.
    @Test(arguments: [1, 20_000])
    func `ends on pages made of nothing but matches`(blockCount: Int) throws {
        let rules = try SampleRules.compile(
            SampleRules.rule(
                "near",
                when: "{phrase: [agent], near: {within: 3 blocks, phrase: [fine]}, voice: [plain]}"
            ),
            SampleRules.rule("page", when: "{phrase: [agent], page: {phrase: [unseen, fine]}}"),
            SampleRules.rule("mention", kind: "mention", when: "{phrase: [fine]}"),
            SampleRules.rule(
                "regex",
                when: "{phrase: [fine], regex: {pattern: '(a+)+z', words: [fine]}}"
            )
        )
        let text = String(repeating: "agent “fine” ", count: 20_000 / blockCount)
        let article = Article(Array(repeating: Paragraph(text: text), count: blockCount))
        #expect(rules.scan(article).allSatisfy { !$0.evidence.isEmpty })
    }
}
