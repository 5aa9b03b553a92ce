import CaveatExtraction
import CaveatHTML
import CaveatModel

/// How much of a page's article is in a text, and how much of the text is article.
struct ExtractionQuality: Equatable, CustomStringConvertible {
    /// The share of the text that is the article's, 0 to 1.
    let precision: Double
    /// The share of the article that is in the text, 0 to 1.
    let recall: Double

    /// Both figures in one line.
    var description: String { "precision \(precision), recall \(recall)" }

    /// Measures a text against the article of a page.
    init(of text: String, on page: QualityPage) {
        let found = Shingles(text)
        let wanted = Shingles(page.expected.joined(separator: "\n"))
        precision = found.share(in: wanted)
        recall = wanted.share(in: found)
    }

    /// The figures that a page is allowed to have.
    init(precision: Double, recall: Double) {
        self.precision = precision
        self.recall = recall
    }

    /// Whether both figures are at least those of another measurement.
    func reaches(_ floor: ExtractionQuality) -> Bool {
        precision >= floor.precision && recall >= floor.recall
    }

    /// The extractor as it is shipped, with the vocabularies in `Rules/boilerplate`.
    static func shippedExtractor() throws -> ArticleExtractor {
        ArticleExtractor(vocabularies: try ShippedVocabularies.all())
    }

    /// The blocks of an article that are measured: running text, not titles, authors or captions.
    static func text(of article: Article) -> [String] {
        article.blocks.compactMap { block in
            switch block.disposition {
            case .kept(.lead), .kept(.heading), .kept(.paragraph), .kept(.listItem),
                .kept(.quote), .kept(.table), .kept(.preformatted), .kept(.notice):
                article.string(of: block)
            default: nil
            }
        }
    }
}
