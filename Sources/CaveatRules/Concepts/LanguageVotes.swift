/// Tells which language each sentence is read in, so that all its evidence comes from one.
///
/// Every found word votes for the languages that have it. The page's language is that with most
/// votes in its article, since menus and banners often speak another one; a sentence is read in
/// another one only if its own words clearly speak for that.
struct LanguageVotes {
    /// How many words more than twice those of the page's language must speak for another one: related
    /// languages share words, and short ones stand in many.
    private static let lead = 3

    private let masks: [UInt64]
    /// The language of most of the page, by its index.
    let main: Int

    /// Counts the votes of a page.
    ///
    /// - Parameters:
    ///   - hits: what was found, in order.
    ///   - firsts: for each sentence its first hit, and the number of hits at the end.
    ///   - isInArticle: for each sentence whether it belongs to the article.
    ///   - count: the number of languages.
    init(hits: [Annotation.Hit], firsts: [Int], isInArticle: [Bool], count: Int) {
        var page = [Int](repeating: 0, count: count)
        for sentence in isInArticle.indices where isInArticle[sentence] {
            for hit in hits[firsts[sentence]..<firsts[sentence + 1]] { Self.vote(hit, in: &page) }
        }
        if !page.contains(where: { $0 > 0 }) {
            for hit in hits { Self.vote(hit, in: &page) }
        }
        let main = page.indices.max { (page[$0], -$0) < (page[$1], -$1) } ?? 0
        self.main = main
        var masks: [UInt64] = []
        masks.reserveCapacity(max(0, firsts.count - 1))
        var own = [Int](repeating: 0, count: count)
        for sentence in 0..<max(0, firsts.count - 1) {
            let range = firsts[sentence]..<firsts[sentence + 1]
            var best = main
            if !range.isEmpty {
                for language in own.indices { own[language] = 0 }
                for hit in hits[range] { Self.vote(hit, in: &own) }
                for language in own.indices
                where (own[language], page[language]) > (own[best], page[best])
                    && own[language] >= 2 * own[main] + Self.lead
                {
                    best = language
                }
            }
            masks.append(1 << UInt64(best))
        }
        self.masks = masks
    }

    /// The language of a sentence, as a bit.
    func language(ofSentence index: Int) -> UInt64 { masks[index] }

    private static func vote(_ hit: Annotation.Hit, in votes: inout [Int]) {
        guard hit.languages != ConceptMeaning.everyLanguage else { return }
        var rest = hit.languages
        while rest != 0 {
            let language = rest.trailingZeroBitCount
            rest &= rest - 1
            if language < votes.count { votes[language] += 1 }
        }
    }
}
