import CaveatModel
import Foundation
import Testing

@testable import CaveatScoring

@Suite struct PassageTests {
    private func passage(_ place: String, _ text: String, kind: String = "notice") throws
        -> EvaluationPassage
    {
        let object: [String: Any] = [
            "id": "T-en-001", "lang": "en", "place": place, "kind": kind,
            "law": kind == "notice" ? ["UT", "ZZ"] : [String](),
            "acts": kind == "notice" ? ["share"] : [String](), "penalties": [String](),
            "sort": "a test", "text": text,
        ]
        return try JSONDecoder().decode(
            EvaluationPassage.self,
            from: JSONSerialization.data(withJSONObject: object)
        )
    }

    private let stories = [Story(title: "Geese", body: "They came.\n\nThey left.")]

    @Test(arguments: ["banner", "top", "end", "aside", "footer", "modal"])
    func `puts a passage into its place`(place: String) throws {
        let page = try passage(place, "Do not <share>.").page(in: .dev, stories: stories)
        let slot = try #require(page.slots.first { !$0.text.isEmpty })
        #expect(slot.place == place)
        #expect(slot.text == "<p>Do not &lt;share>.</p>")
        #expect(page.body == "They came.\n\nThey left.")
    }

    @Test func `puts a passage between the paragraphs of a story`() throws {
        let page = try passage("body", "Do not:\n- share\n- save").page(in: .dev, stories: stories)
        #expect(
            page.body
                == "They came.\n\n<p>Do not:</p><ul><li>share</li><li>save</li></ul>\n\nThey left."
        )
    }

    @Test func `makes a passage a page`() throws {
        let page = try passage("page", "Blocked\n\nBy the court.").page(in: .dev, stories: [])
        #expect(page.title == "Blocked")
        #expect(page.body == "<p>By the court.</p>")
        #expect(throws: EvaluationError.self) {
            try self.passage("page", "Blocked").page(in: .dev, stories: [])
        }
        #expect(throws: EvaluationError.self) {
            try self.passage("footer", "Blocked").page(in: .dev, stories: [])
        }
    }

    @Test func `states the truth as pages do`() throws {
        let notice = try passage("footer", "Do not share.").page(in: .holdout, stories: stories)
        let tag = try #require(notice.expected.first)
        #expect(tag.kinds == [.notice])
        #expect(tag.jurisdictions.map(\.code) == ["UT", "ZZ"])
        #expect(tag.facts?.demanded == ["acts: share"])
        #expect(!notice.isNegative)
        let mention = try passage("body", "They were fined.", kind: "mention")
            .page(in: .dev, stories: stories)
        #expect(mention.isNegative)
        #expect(mention.mention == .expected)
        let other = try passage("body", "A parking fine.", kind: "none")
            .page(in: .dev, stories: stories)
        #expect(other.isNegative)
        #expect(other.mention == nil)
    }
}
