internal import CaveatModel
internal import CaveatTestSupport
internal import Testing

@testable internal import CaveatReport

@Suite struct MeaningTests {
    /// A report with one finding of the highest level.
    private func meaning(
        _ kind: FindingKind,
        acts: [Act] = [],
        penalties: [Penalty] = [],
        law: [Penalty] = [],
        entry: ListEntry? = nil
    ) throws -> String {
        var page = ArticleFixture()
        let body = page.add("The lamp is out.")
        let article = page.article()
        let evidence = try #require(article.evidence(quoting: "lamp", in: body))
        let finding = Finding(
            rule: RuleID("ru.sample.rule"),
            kind: kind,
            severity: .high,
            confidence: Confidence(level: .medium),
            jurisdiction: .unknown,
            title: "A title",
            message: "A message.",
            facts: Facts(
                acts: acts.map { Fact(value: $0, evidence: evidence) },
                penalties: penalties.map { Fact(value: $0, evidence: evidence) }
            ),
            basis: [LegalBasis(citation: "Lamp Act", penalties: law)],
            zone: .body,
            isSetAside: false,
            evidence: [evidence],
            listEntry: entry
        )
        return Wording.meaning(
            of: SampleReports.report(
                page.page,
                name: "lamp.html",
                article: article,
                findings: [finding]
            )
        )
    }

    @Test func `says what the page says, and nothing that it does not`() throws {
        let told = try meaning(
            .notice,
            acts: [.share, .save],
            penalties: [.fine, .imprisonment],
            law: [.detention]
        )
        #expect(told == "the page says: fine, imprisonment; for: sharing, saving")
    }

    @Test func `tells what the law knows apart from what the page says`() throws {
        #expect(
            try meaning(.notice, acts: [.share], law: [.imprisonment, .fine])
                == "the page warns its readers; it names: sharing; it names no penalty; "
                + "the law that it speaks of knows: fine, imprisonment"
        )
        #expect(
            try meaning(.label) == "the page carries a label; it names no penalty"
        )
        #expect(
            try meaning(.restriction, law: [.fine]) == "the page says that content is withheld"
        )
    }

    @Test func `adds no words of its own to a finding of the user's list`() throws {
        let entry = ListEntry(
            list: "Lamps",
            digest: Digest(of: Array("list".utf8)),
            name: "Lamp"
        )
        #expect(
            try meaning(.exposure, penalties: [.fine], law: [.fine], entry: entry)
                == "the page names an entry of your list “Lamps”; the level is that of your rule"
        )
    }
}
