internal import CaveatModel
internal import Testing

@testable internal import CaveatReport

@Suite struct LawTests {
    @Test func `names the day on which the law was last checked`() {
        let basis = [
            LegalBasis(citation: "Lamp Act", checked: "2026-02-01"),
            LegalBasis(citation: "Oil Act", checked: "2026-03-01"), LegalBasis(citation: "Act"),
        ]
        #expect(
            Wording.lawHeading(of: basis)
                == "What the law says, as far as caveat knows (last checked 2026-03-01)"
        )
        #expect(
            Wording.lawHeading(of: [LegalBasis(citation: "Act")])
                == "What the law says, as far as caveat knows"
        )
    }

    @Test func `marks what nobody has looked up, and shows where it can be`() {
        let unread = LegalBasis(citation: "Lamp Act, s. 1", says: "lamps burn")
        let read = LegalBasis(
            citation: "Lamp Act, s. 1",
            says: "lamps burn",
            source: "https://law.example/lamps",
            checked: "2026-02-01"
        )
        #expect(Wording.description(of: unread) == "Lamp Act, s. 1: lamps burn (not verified)")
        #expect(
            Wording.description(of: read)
                == "Lamp Act, s. 1: lamps burn; see https://law.example/lamps"
        )
    }
}
