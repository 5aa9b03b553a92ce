import CaveatModel
import Foundation
import Testing

@testable import CaveatScoring

@Suite struct PassageTests {
    private func passage(
        _ place: String,
        _ text: String,
        kind: String = "notice",
        number: Int = 1
    ) throws -> EvaluationPassage {
        let object: [String: Any] = [
            "id": "T-en-\(number)", "lang": "en", "place": place, "kind": kind,
            "law": kind == "notice" ? ["XU", "ZZ"] : [String](),
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

    @Test func `puts passages on ordinary pages, into stories, and alone`() throws {
        let rows = (1...7).map { "Row \($0)." }
        let host = try #require(
            try passage("page", (["Barley"] + rows).joined(separator: "\n\n"), kind: "none").host
        )
        #expect(host.title == "Barley")
        let pages = try (1...20).map { number in
            try passage("footer", "Do not share.", number: number)
                .page(in: .dev, stories: stories, hosts: [host])
        }
        #expect(Set(pages.map(\.title)) == ["Geese", "Barley", ""])
        let alone = try #require(pages.first { $0.title == "" })
        #expect(alone.body == "<p>Do not share.</p>")
        #expect(alone.slots.allSatisfy { $0.text.isEmpty })
        #expect(try passage("page", "Barley\n\nRow 1.", kind: "none").host == nil)
        #expect(try passage("page", "A report\n\n" + rows.joined(), kind: "mention").host == nil)
        #expect(try passage("footer", rows.joined(separator: "\n\n"), kind: "none").host == nil)
    }

    @Test func `puts nothing that is held out on ordinary pages`() throws {
        let set = try EvaluationSet()
        let ordinary = Set(
            set.passages(of: .dev)
                .filter { $0.id.hasPrefix("O") && $0.slots.allSatisfy { $0.text.isEmpty } }
                .compactMap { $0.title }
        )
        #expect(!ordinary.isEmpty)
        for page in set.passages(of: .holdout) {
            #expect(!ordinary.contains(page.title ?? ""), "\(page.id)")
        }
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
        #expect(tag.jurisdictions.map(\.code) == ["XU", "ZZ"])
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
