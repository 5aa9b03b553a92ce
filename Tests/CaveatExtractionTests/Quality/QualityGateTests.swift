import CaveatExtraction
import CaveatHTML
import CaveatModel
import Testing

/// Whole pages in many languages, of which the text must come out as it should.
@Suite struct QualityGateTests {
    /// The pages that do not come out perfectly, and what they have to reach.
    ///
    /// Lowering a figure is a decision: it takes a line in the changelog that says why.
    private static let allowances: [String: ExtractionQuality] = [
        // A line about the publisher that neither markup nor its beginning gives away.
        "en-legal-and-promo-lines": ExtractionQuality(precision: 0.85, recall: 1)
    ]

    /// The digest of all pages, so that no page becomes easier without being noticed.
    private static let digest = "2908682c193c2e9765804f2d9b39459f93a2a2bb0edd1c1ad7c93834e15c72aa"

    private let extractor: ArticleExtractor

    init() throws {
        extractor = try ExtractionQuality.shippedExtractor()
    }

    private func blocks(of page: QualityPage) throws -> (kept: [String], removed: [String]) {
        let article = extractor.extract(try PageParser().parse(Array(page.html.utf8)))
        let removed = article.blocks.filter { $0.isRemoved && $0.origin == .text }
        return (ExtractionQuality.text(of: article), removed.map { article.string(of: $0) })
    }

    private func floor(for page: QualityPage) -> ExtractionQuality {
        Self.allowances[page.name] ?? ExtractionQuality(precision: 1, recall: 1)
    }

    @Test func `the pages are those that the floors were set on`() {
        #expect(QualityPage.all.count >= 25)
        #expect(Set(QualityPage.all.map { $0.name.prefix(2) }).count >= 12)
        #expect(Digest(of: QualityPage.allBytes).hexadecimal == Self.digest)
        let names = QualityPage.all.map(\.name)
        #expect(Self.allowances.keys.allSatisfy { names.contains($0) })
    }

    @Test(arguments: QualityPage.all)
    func `reaches the floor of a page`(_ page: QualityPage) throws {
        let kept = try blocks(of: page).kept
        let quality = ExtractionQuality(of: kept.joined(separator: "\n"), on: page)
        #expect(quality.reaches(floor(for: page)), "\(kept)")
    }

    @Test(arguments: QualityPage.all)
    func `a page that has become better has its floor raised`(_ page: QualityPage) throws {
        let kept = try blocks(of: page).kept.joined(separator: "\n")
        let floor = floor(for: page)
        let quality = ExtractionQuality(of: kept, on: page)
        #expect(quality.precision - floor.precision < 0.02)
        #expect(quality.recall - floor.recall < 0.02)
    }

    @Test(arguments: QualityPage.all.filter { allowances[$0.name] == nil })
    func `losing any block or keeping any other is below the floor`(_ page: QualityPage) throws {
        let floor = floor(for: page)
        let (kept, removed) = try blocks(of: page)
        for index in kept.indices {
            var less = kept
            less.remove(at: index)
            let quality = ExtractionQuality(of: less.joined(separator: "\n"), on: page)
            #expect(!quality.reaches(floor), "without “\(kept[index])”")
        }
        for furniture in removed where furniture.contains(where: \.isLetter) {
            let more = (kept + [furniture]).joined(separator: "\n")
            let quality = ExtractionQuality(of: more, on: page)
            #expect(!quality.reaches(floor), "with “\(furniture)”")
        }
    }
}
