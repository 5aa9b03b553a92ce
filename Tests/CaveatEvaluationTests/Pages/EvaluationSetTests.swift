internal import CaveatModel
internal import CaveatScoring
internal import Testing

struct EvaluationSetTests {
    private let corpus: EvaluationSet
    private var negatives: [EvaluationPage] { corpus.pages.filter(\.isNegative) }
    /// The pages that were written for dev and test alike; those that came later have no counterpart.
    private var paired: [EvaluationPage] {
        corpus.pages.filter { page in !Self.batches.contains { page.id.hasPrefix($0.prefix) } }
    }

    /// Pages that came later, by the beginning of their names.
    private static let batches: [(prefix: String, part: EvaluationPage.Part)] = [
        ("late", .dev), ("more", .dev), ("hold", .holdout),
    ]

    init() throws { corpus = try EvaluationSet() }

    @Test func `has at least a thousand pages, about half of them without a warning`() {
        #expect(corpus.pages.count >= 1000)
        #expect((4...6).contains(negatives.count * 10 / corpus.pages.count))
    }

    @Test func `names every page once`() {
        #expect(Set(corpus.pages.map(\.id)).count == corpus.pages.count)
    }

    @Test func `speaks at least twelve languages, most of all Russian and English`() {
        let pages = Dictionary(grouping: corpus.pages, by: \.lang).mapValues(\.count)
        #expect(pages.count >= 12)
        for language in ["ru", "en"] { #expect(pages[language, default: 0] >= 50) }
    }

    @Test func `has warnings and look-alikes in every language of more than a few pages`() {
        for (language, pages) in Dictionary(grouping: corpus.pages, by: \.lang)
        where pages.count > 5 {
            let count = pages.count(where: \.isNegative)
            #expect(count > 0 && count < pages.count, "\(language)")
        }
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

    @Test(arguments: batches)
    func `keeps later pages in one part`(prefix: String, part: EvaluationPage.Part) {
        let pages = corpus.pages.filter { $0.id.hasPrefix(prefix) }
        #expect(pages.count >= 150)
        #expect(pages.allSatisfy { $0.part == part })
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
