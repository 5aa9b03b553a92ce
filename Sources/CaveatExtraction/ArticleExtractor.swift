public import CaveatHTML
public import CaveatModel

/// Cuts a page into blocks and gives each a role or a reason for its removal.
public struct ArticleExtractor: Sendable {
    /// Makes an extractor that knows these vocabularies besides the structure of pages.
    public init(vocabularies: [BoilerplateVocabulary]) {}

    /// Extracts the article of a page.
    ///
    /// - Parameters:
    ///   - page: the parsed page.
    ///   - url: the page's address, when the caller knows it.
    /// - Returns: the page in blocks, nothing left out.
    public func extract(_ page: Page, url: String? = nil) -> Article {
        Article(
            source: page.source,
            text: [],
            map: TextMap(),
            elements: [],
            blocks: [],
            metadata: ArticleMetadata(url: url)
        )
    }
}
