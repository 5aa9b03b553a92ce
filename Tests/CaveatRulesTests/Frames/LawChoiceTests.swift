import CaveatModel
import Testing

@testable import CaveatRules

/// Whose law a warning is about: what the page names, or what a law says of itself.
@Suite struct LawChoiceTests {
    private static let text = "We are an odd organisation: you may be fined for sharing our stories"

    private func law(_ text: String, _ packs: RuleSource...) throws -> String? {
        let rules = try RuleCompiler().compile(
            RuleLoader().load(
                FrameFiles.words + [FrameFiles.warning, FrameFiles.pack("zz.general", law: "ZZ")]
                    + packs
            )
        )
        return rules.scan(Article([Paragraph(text: text)])).first { $0.kind == .notice }
            .map { "\($0.rule) \($0.jurisdiction)" }
    }

    private static let utopia = FrameFiles.pack(
        "ut.odd",
        law: "UT",
        about: "law: {about: [status.odd], names: [Lantern Act]}"
    )

    @Test(arguments: [
        (text, "zz.general.notice ZZ"),
        (text + " in Utopia.", "ut.odd.notice UT"),
        (text + " under the Lantern Act.", "ut.odd.notice UT"),
        (text + " in Lilliput.", "zz.general.notice LI"),
        (text + ". The Lantern Act is meant, Lilliput knows it too.", "ut.odd.notice UT"),
    ])
    func `takes the law that is named`(text: String, expected: String) throws {
        #expect(try law(text, Self.utopia) == expected)
    }

    @Test func `takes the default where no country is named`() throws {
        let pack = FrameFiles.pack(
            "ut.odd",
            law: "UT",
            about: "law: {about: [status.odd], default: true}"
        )
        #expect(try law(Self.text, pack) == "ut.odd.notice UT")
        #expect(try law(Self.text + " in Lilliput.", pack) == "zz.general.notice LI")
    }

    @Test func `takes the country of a language`() throws {
        let pack = FrameFiles.pack(
            "ut.odd",
            law: "UT",
            about: "law: {about: [status.odd], languages: [eo]}"
        )
        let esperanto = "Ni estas stranga organizo: vi ricevos monpunon pro kunhavigo de nia teksto"
        #expect(try law(esperanto, pack) == "ut.odd.notice UT")
        #expect(try law(Self.text, pack) == "zz.general.notice ZZ")
    }

    @Test func `gives the provisions of a law to all its rules`() throws {
        let pack = FrameFiles.pack(
            "ut.odd",
            law: "UT",
            about: """
                law:
                  about: [status.odd]
                  default: true
                  basis:
                    - {cite: "Lantern Act, Art. 3", says: "a fine", source: "https://ut.example/3"}
                """
        )
        let rules = try FrameFiles.compile(pack)
        let finding = try #require(rules.scan(Article([Paragraph(text: Self.text)])).first)
        #expect(finding.basis.map(\.citation) == ["Lantern Act, Art. 3"])
        #expect(finding.basis.first?.says == "a fine")
        #expect(finding.basis.first?.checked == nil)
    }
}
