import CaveatScoring
import Testing

/// What holds of all passages together.
@Suite struct PassageSetTests {
    private let set: EvaluationSet

    init() throws { set = try EvaluationSet() }

    @Test func `has passages in many languages`() {
        let languages = Dictionary(grouping: set.passages, by: \.lang).mapValues(\.count)
        #expect(set.passages.count >= 10_600)
        #expect(languages.count >= 52)
        for language in ["ru", "en"] { #expect(languages[language, default: 0] >= 300) }
    }

    @Test func `names no page twice`() {
        let ids = (set.pages + set.passages).map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func `keeps the batches of an author in one part`() {
        for page in set.passages {
            #expect((page.part == .holdout) == page.id.hasPrefix("H"), "\(page.id)")
            #expect(page.part != .test, "\(page.id)")
        }
    }

    @Test func `has half look-alikes in every language of more than a few passages`() {
        let passages = set.passages.filter { !$0.id.hasPrefix("O") }
        for (language, pages) in Dictionary(grouping: passages, by: \.lang)
        where pages.count > 20 {
            let negatives = pages.count(where: \.isNegative)
            #expect(negatives * 5 >= pages.count * 2, "\(language)")
            #expect(negatives * 5 <= pages.count * 3, "\(language)")
        }
    }

    @Test func `has long ordinary pages without a warning`() {
        let pages = set.passages.filter { $0.id.hasPrefix("O") }
        #expect(pages.count >= 1_200)
        #expect(pages.allSatisfy { $0.isNegative })
    }

    @Test func `makes bytes of every passage`() throws {
        for page in set.passages {
            let bytes = try set.bytes(of: page)
            #expect(!String(decoding: bytes, as: UTF8.self).contains("{{"), "\(page.id)")
        }
    }
}
