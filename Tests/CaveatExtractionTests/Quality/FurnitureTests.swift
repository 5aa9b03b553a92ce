import CaveatExtraction
import CaveatHTML
import Testing

/// The same furniture in every promised language, where neither tags nor classes give it away.
@Suite struct FurnitureTests {
    private let extractor: ArticleExtractor

    init() throws {
        extractor = try ExtractionQuality.shippedExtractor()
    }

    /// The article's paragraphs: the same sentences, told apart so that none is a repetition.
    private func paragraphs(_ lines: FurnitureLines) -> [String] {
        (1...5).map { "\(lines.sentences) \($0)." }
    }

    /// An article in whose paragraphs and below which furniture stands.
    private func page(_ text: [String], _ lines: FurnitureLines) -> String {
        let between = [
            "<p>\(lines.related) <a href=/1>Lindenau</a></p>", "<p>\(lines.newsletter)</p>",
            "<p>\(lines.follow)</p>", "<p>\(lines.photoCredit)</p>",
        ]
        let below = """
            <p><a href=/2>\(lines.readMore)</a></p><p>\(lines.paywall)</p>
            <p>\(lines.tags) <a href=/3>Lindenau</a>, <a href=/4>Ada</a></p>
            <div>\(lines.share)</div><h3>\(lines.comments)</h3>
            """
        let body = zip(text, between + [below]).map { "<p>\($0)</p>\($1)" }.joined()
        return """
            <html lang=\(lines.language)><head><title>Lindenau 2026</title></head><body>
            <div class=x1><h1>Lindenau 2026</h1>\(body)</div>
            <div class=x2><p>\(lines.consent)</p></div><div class=x3><p>\(lines.legalFooter)</p></div>
            </body></html>
            """
    }

    private func text(of page: String, by extractor: ArticleExtractor) throws -> [String] {
        ExtractionQuality.text(of: extractor.extract(try PageParser().parse(Array(page.utf8))))
    }

    @Test(arguments: FurnitureLines.languages)
    func `drops the lines of pages and keeps the article`(_ lines: FurnitureLines) throws {
        let paragraphs = paragraphs(lines)
        let kept = try text(of: page(paragraphs, lines), by: extractor)
        #expect(kept == paragraphs, "\(kept.filter { !paragraphs.contains($0) })")
    }

    @Test(arguments: FurnitureLines.languages)
    func `needs the vocabulary for that`(_ lines: FurnitureLines) throws {
        let page = page(paragraphs(lines), lines)
        let kept = try text(of: page, by: ArticleExtractor(vocabularies: ShippedVocabularies.words))
        let leftover = lines.all.filter { line in kept.contains { $0.hasPrefix(line) } }
        #expect(leftover.count >= 6, "\(leftover)")
    }
}
