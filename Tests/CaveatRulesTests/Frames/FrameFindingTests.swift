import CaveatAuthoring
import CaveatModel
import CaveatTestSupport
import Testing

@testable import CaveatRules

/// Evidence adds up: what a frame finds, what it leaves, and what it says of it.
@Suite struct FrameFindingTests {
    private static let notice =
        "We were declared an odd organisation: you may be fined for sharing our stories."

    private func findings(_ paragraphs: [Paragraph], _ packs: RuleSource...) throws -> [Finding] {
        var rules = try FrameFiles.compile()
        if let pack = packs.first { rules = try FrameFiles.compile(pack) }
        return rules.scan(Article(paragraphs))
    }

    @Test func `finds a warning and shows what it was weighed by`() throws {
        let finding = try #require(try findings([Paragraph(text: Self.notice)]).first)
        #expect(finding.kind == .notice)
        #expect(!finding.isPossible)
        let ledger = try #require(finding.ledger)
        #expect(ledger.sum == ledger.entries.reduce(0) { $0 + $1.points })
        #expect(ledger.sum >= ledger.threshold)
        let acts = try #require(ledger.entries.first { $0.evidence == "act with penalty" })
        #expect(acts.words == ["fined", "sharing"])
        #expect(finding.facts.acts.map(\.value) == [.share])
        #expect(finding.facts.penalties.map(\.value) == [.fine])
    }

    @Test(arguments: [
        notice, "We were declared an odd organisation.",
        "You may be punished for sharing (a fine).",
        "Is sharing with us, an odd organisation, worth a fine?", "Sharing is caring. Read on!",
        "The Lamp (an odd organisation) may be fined. We share that. You, too, may be fined.",
    ])
    func `finds the same whether or not it reads sentences that promise nothing`(
        text: String
    ) throws {
        let engine = try FrameFiles.compile().engine
        let article = Article([
            Paragraph(text: "A fine day."), Paragraph(text: text), Paragraph(text: "We read on."),
        ])
        var run = RuleRun(engine: engine, article: article, jurisdictions: [])
        var whole = RuleRun(
            engine: engine,
            article: article,
            jurisdictions: [],
            weighsAll: true
        )
        #expect(run.result(keeping: .max).findings == whole.result(keeping: .max).findings)
    }

    @Test func `reports what falls short as possible`() throws {
        let text = "We were declared an odd organisation."
        let finding = try #require(try findings([Paragraph(text: text)]).first)
        #expect(finding.kind == .mention)
        #expect(finding.severity == .info)
        #expect(finding.isPossible)
    }

    @Test func `counts what is possible when it is asked to be sensitive`() throws {
        let article = Article([Paragraph(text: "We were declared an odd organisation.")])
        let rules = try FrameFiles.compile()
        let finding = try #require(rules.scan(article, sensitivity: .high).first)
        #expect(finding.kind == .notice)
        #expect(finding.severity == .high)
        #expect(finding.isPossible)
        #expect(rules.provenance(sensitivity: .high).sensitivity == .high)
    }

    @Test(arguments: [
        "We have not been declared an odd organisation.",
        "We were never declared an odd organisation.",
        "Sharing is caring.",
        "A fine day for our town.",
    ])
    func `leaves negations and bare words alone`(text: String) throws {
        #expect(try findings([Paragraph(text: text)]).isEmpty)
    }

    @Test func `takes no notice of a status in brackets where the frame says so`() throws {
        let text = "Sharing with the Lamp (an odd organisation) is no reason for a fine, say we."
        let bare = "Sharing with the Lamp, an odd organisation, is no reason for a fine, say we."
        #expect(try findings([Paragraph(text: text)]).first?.kind == .mention)
        #expect(try findings([Paragraph(text: bare)]).first?.kind == .notice)
    }

    @Test func `reads each sentence in one language`() throws {
        // "fine" is no fine in Esperanto.
        let text = "Ni estas stranga organizo, kaj fine vi povas kunhavigi la tekston."
        let finding = try #require(try findings([Paragraph(text: text)]).first)
        #expect(finding.facts.penalties.isEmpty)
        #expect(finding.ledger?.entries.contains { $0.evidence == "history" } == true)
    }

    @Test func `does not add up teasers of different stories`() throws {
        let teasers = ["We are an odd organisation", "A fine for sharing", "What our readers say"]
        let blocks = teasers.map {
            Paragraph(text: $0, disposition: .removed(.related), zone: .aside)
        }
        #expect(try findings(blocks).allSatisfy { $0.kind == .mention })
        #expect(
            try findings([Paragraph(text: teasers.joined(separator: ", "))]).first?.kind == .notice
        )
    }

    @Test func `takes the items of a list that a colon announces`() throws {
        let items = ["sharing our stories", "saving them"].map {
            Paragraph(text: $0, disposition: .kept(.listItem))
        }
        let head = Paragraph(
            text: "We are an odd organisation: you may be fined or go to prison for:"
        )
        let finding = try #require(try findings([head] + items).first { $0.kind == .notice })
        #expect(Set(finding.facts.acts.map(\.value)) == [.share, .save])
        #expect(Set(finding.facts.penalties.map(\.value)) == [.fine, .imprisonment])
    }

    @Test(arguments: [
        ("This is printed by an odd organisation, fine.", true),
        ("“This is printed by an odd organisation” is what the Lamp must say.", false),
        ("This is about an odd organisation.", false),
    ])
    func `finds what a law prescribes, whatever the points say`(text: String, isFound: Bool) throws
    {
        let pack = FrameFiles.pack(
            "xu.odd",
            law: "XU",
            about: """
                law:
                  formulas: {label: [this is printed by an odd organisation]}
                """,
            frame: "label"
        )
        let rules = try RuleCompiler().compile(
            RuleLoader().load(FrameFiles.words + [FrameFiles.label, pack])
        )
        let finding = rules.scan(Article([Paragraph(text: text)])).first { $0.kind == .label }
        #expect((finding != nil) == isFound)
        guard let finding else { return }
        #expect(finding.rule.rawValue == "xu.odd.notice")
        #expect(finding.evidence.first?.quote == text)
        let ledger = try #require(finding.ledger)
        #expect(ledger.sum == ledger.threshold)
        #expect(ledger.sum == ledger.entries.reduce(0) { $0 + $1.points })
        let bundle = try RuleBundle(
            decoding: RuleBundle.encode(
                (FrameFiles.words + [FrameFiles.label, pack]).map {
                    try RuleDocument(parsing: $0)
                }
            )
        )
        #expect(bundle.compiled.scan(Article([Paragraph(text: text)])).first == finding)
    }

    @Test func `quotes the warning, not its neighbours`() throws {
        let neighbour = Paragraph(text: "You can read about geese.")
        let finding = try #require(
            try findings([neighbour, Paragraph(text: Self.notice)]).first { $0.kind == .notice }
        )
        #expect(finding.evidence.map(\.quote) == [Self.notice])
        #expect(finding.ledger?.entries.contains { $0.evidence.hasPrefix("reader.you") } == true)
    }

    @Test(arguments: [("punished", Penalty.other), ("punished by a fine", .fine)])
    func `names a penalty without a name only where none has one`(
        words: String,
        penalty: Penalty
    ) throws {
        let text = "We are an odd organisation: you may be \(words) for sharing our stories."
        let finding = try #require(try findings([Paragraph(text: text)]).first)
        #expect(finding.facts.penalties.map(\.value) == [penalty])
    }

    @Test(arguments: [
        (
            "You read this. We are odd organisations. Sharing our text may bring you a fine.",
            Act.share
        ),
        ("We are an odd organisation, and you may be fined for reading our stories.", .view),
    ])
    func `counts reading among the acts only beside a consequence`(text: String, act: Act) throws {
        let finding = try #require(try findings([Paragraph(text: text)]).first)
        #expect(finding.facts.acts.map(\.value) == [act])
    }

    @Test func `counts the place on the page`() throws {
        let text = "Sharing may bring a fine. You are told."
        let inText = try FrameFiles.compile().scan(Article([Paragraph(text: text)]))
        let inFooter = try FrameFiles.compile().scan(Article([.footer(text)]))
        #expect(inText.map { $0.ledger?.sum } == [7])
        #expect(inFooter.map { $0.ledger?.sum } == [9])
    }
}
