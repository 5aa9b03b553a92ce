internal import CaveatModel
internal import CaveatScoring
internal import Testing

struct EvaluationSetTests {
    private let corpus: EvaluationSet
    private var negatives: [EvaluationPage] { corpus.pages.filter(\.isNegative) }
    /// The pages that were written for dev and test alike; those that came late have no counterpart.
    private var paired: [EvaluationPage] {
        corpus.pages.filter { $0.part != .holdout && !$0.id.hasPrefix("late-") }
    }

    init() throws { corpus = try EvaluationSet() }

    @Test func `has at least two hundred pages, half of them without a warning`() {
        #expect(corpus.pages.count >= 200)
        #expect(negatives.count >= 110)
        #expect(abs(corpus.pages.count - 2 * negatives.count) * 10 <= corpus.pages.count)
    }

    @Test func `names every page once`() {
        #expect(Set(corpus.pages.map(\.id)).count == corpus.pages.count)
    }

    @Test func `speaks at least twelve languages, most of all Russian and English`() {
        let pages = Dictionary(grouping: corpus.pages, by: \.lang).mapValues(\.count)
        #expect(pages.count >= 12)
        for language in ["ru", "en"] { #expect(pages[language, default: 0] >= 50) }
    }

    @Test func `has a warning and a look-alike in every language`() {
        let warned = Set(corpus.pages.filter { !$0.isNegative }.map(\.lang))
        #expect(warned == Set(negatives.map(\.lang)))
    }

    @Test(arguments: [true, false])
    func `splits warnings and look-alikes evenly`(isNegative: Bool) {
        let pages = paired.filter { $0.isNegative == isNegative }
        let development = pages.count { $0.part == .dev }
        #expect(abs(pages.count - 2 * development) * 10 <= pages.count)
    }

    @Test func `splits every language evenly`() {
        for (language, pages) in Dictionary(grouping: paired, by: \.lang) {
            let development = pages.count { $0.part == .dev }
            #expect(abs(pages.count - 2 * development) <= 2, "\(language)")
        }
    }

    @Test(arguments: [("late-", EvaluationPage.Part.dev, 96), ("hold-", .holdout, 72)])
    func `came late, half of them without a warning`(
        prefix: String,
        part: EvaluationPage.Part,
        count: Int
    ) {
        let pages = corpus.pages.filter { $0.id.hasPrefix(prefix) }
        #expect(pages.count == count)
        #expect(pages.allSatisfy { $0.part == part })
        #expect(pages.count == 2 * pages.count(where: \.isNegative))
    }

    @Test func `says what every notice says`() {
        for page in corpus.pages {
            for tag in page.expected where tag.kinds == [.notice] && !tag.isOptional {
                #expect(tag.facts != nil, "\(page.id)")
            }
        }
    }

    @Test func `makes bytes of every page, the same each time`() throws {
        for page in corpus.pages {
            let bytes = try corpus.bytes(of: page)
            #expect(bytes.count > 100, "\(page.id)")
            #expect(try bytes == corpus.bytes(of: page), "\(page.id)")
            #expect(!String(decoding: bytes, as: UTF8.self).contains("{{"), "\(page.id)")
        }
    }

    @Test func `has pages in old encodings under wrong and missing declarations`() throws {
        let old = corpus.pages.filter { $0.encoding != nil }
        #expect(old.count >= 5)
        for page in old {
            #expect(
                String(validating: try corpus.bytes(of: page), as: UTF8.self) == nil,
                "\(page.id)"
            )
        }
    }
}
