import CaveatAuthoring
import CaveatModel
import CaveatRules
import CaveatTestSupport
import Testing

/// Several warnings in one box, each about its own country.
@Suite struct ApportionmentTests {
    private let rules: CompiledRules

    init() throws {
        rules = RuleCompiler().compile(
            try RuleLoader().load([
                SampleRules.pack(Self.rule("Utopia", code: "XU"), law: "XU"),
                SampleRules.pack(Self.rule("Arcadia", code: "AR"), law: "AR"),
            ])
        )
    }

    private static func rule(_ country: String, code: String) -> String {
        SampleRules.rule(
            when: """
                all:
                  - phrase: [listed]
                  - near: {within: 3 blocks, phrase: [in \(country)]}
                  - near: {within: 3 blocks, phrase: [(share|like|keep)]}
                """,
            more: """
                facts:
                  acts: {share: [share], like: [like], save: [keep]}
                  territory: {\(code): [in \(country)]}
                """
        )
    }

    private func acts(_ paragraphs: [Paragraph]) -> [String: [String]] {
        let findings = rules.scan(Article(paragraphs))
        return Dictionary(grouping: findings, by: \.jurisdiction.code)
            .mapValues { $0.flatMap(\.facts.acts).map(\.value.rawValue).sorted() }
    }

    @Test func `gives each country its own sentences of one block`() {
        #expect(
            acts(["We are listed in Utopia. Do not share. We are listed in Arcadia. Do not like."])
                == ["XU": ["share"], "AR": ["like"]]
        )
    }

    @Test func `gives each country its own block, and both what names none`() {
        let page: [Paragraph] = [
            "We are listed. Do not keep this.", "Do not share in Utopia.",
            "Do not like in Arcadia.",
        ]
        #expect(acts(page) == ["XU": ["save", "share"], "AR": ["like", "save"]])
    }

    @Test func `shows each the sentences that are its own`() {
        let page = Article([
            "In Utopia we are listed: do not share.", "Listed in Arcadia: no like.",
        ])
        #expect(
            rules.scan(page).map { $0.evidence.map(\.quote) } == [
                ["In Utopia we are listed: do not share."], ["Listed in Arcadia: no like."],
            ]
        )
    }

    @Test func `leaves one warning alone, whatever countries it names`() {
        let page: [Paragraph] = ["We are listed in Utopia.", "Readers in Ruritania: do not share."]
        #expect(acts(page) == ["XU": ["share"]])
    }

    @Test func `leaves warnings that stand apart alone`() {
        let page: [Paragraph] = [
            "Listed in Utopia: do not share.", "Rain.", "Rain.", "Rain.", "Rain.", "Rain.", "Rain.",
            "Listed in Arcadia: do not like.",
        ]
        #expect(acts(page) == ["XU": ["share"], "AR": ["like"]])
    }
}
