import CaveatExtraction
import CaveatHTML
import CaveatModel

/// Extracts the article of a page that is written down in a test.
func article(
    _ page: String,
    url: String? = nil,
    format: InputProvenance.Format? = nil,
    vocabularies: [BoilerplateVocabulary] = []
) throws -> Article {
    let parsed = try PageParser().parse(Array(page.utf8), format: format)
    let all = ShippedVocabularies.words + vocabularies
    return ArticleExtractor(vocabularies: all).extract(parsed, url: url)
}

extension Article {
    /// The texts of the kept blocks, in order.
    var keptTexts: [String] {
        blocks.filter { !$0.isRemoved }.map { string(of: $0) }
    }

    /// The texts of the kept blocks of one role, in order.
    func texts(_ role: BlockRole) -> [String] {
        blocks.filter { $0.disposition == .kept(role) }.map { string(of: $0) }
    }

    /// The texts of the removed blocks of one category that were visible text.
    func removedTexts(_ category: RemovalCategory) -> [String] {
        blocks.filter { $0.disposition == .removed(category) && $0.origin == .text }
            .map { string(of: $0) }
    }

    /// The first block with a text.
    func block(_ text: String) -> Block? {
        blocks.first { string(of: $0) == text }
    }
}

/// A few paragraphs that read like an article.
enum Prose {
    static let first = """
        The council of Lindenau met on Tuesday evening to talk about the old bridge, which has been \
        closed since the spring, and about the money that a new one would take from the town.
        """
    static let second = """
        "We cannot wait another winter," said the mayor, who has promised an answer before the end \
        of the year, although the engineers have asked for more time to look at the pillars.
        """
    static let third = """
        The shopkeepers on the far bank, who have lost a third of their customers, want a ferry \
        until the work is done, and they have offered to pay for half of it, if the town agrees.
        """
    static let html = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
}
