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
        var tally = LanguageTally()
        for sentence in isInArticle.indices where isInArticle[sentence] {
            Self.vote(hits[firsts[sentence]..<firsts[sentence + 1]], in: &tally)
        }
        var page = tally.counts(of: count)
        if !page.contains(where: { $0 > 0 }) {
            Self.vote(hits[...], in: &tally)
            page = tally.counts(of: count)
        }
        let main = page.indices.max { (page[$0], -$0) < (page[$1], -$1) } ?? 0
        self.main = main
        var masks = [UInt64](repeating: 1 << UInt64(main), count: max(0, firsts.count - 1))
        for sentence in masks.indices {
            let range = firsts[sentence]..<firsts[sentence + 1]
            if Self.isPlain(hits[range], in: masks[sentence]) { continue }
            var tally = LanguageTally()
            Self.vote(hits[range], in: &tally)
            let own = tally.counts(of: count)
            var best = main
            for language in own.indices
            where (own[language], page[language]) > (own[best], page[best])
                && own[language] >= 2 * own[main] + Self.lead
            {
                best = language
            }
            masks[sentence] = 1 << UInt64(best)
        }
        self.masks = masks
    }

    /// The language of a sentence, as a bit.
    func language(ofSentence index: Int) -> UInt64 { masks[index] }

    /// Whether too few words of a sentence lack the page's language to speak for another one.
    private static func isPlain(_ hits: ArraySlice<Annotation.Hit>, in main: UInt64) -> Bool {
        if hits.count < lead { return true }
        var (own, all) = (0, 0)
        for hit in hits where hit.languages != ConceptMeaning.everyLanguage {
            all &+= 1
            if hit.languages & main != 0 { own &+= 1 }
        }
        return all < 2 * own + lead
    }

    private static func vote(_ hits: ArraySlice<Annotation.Hit>, in tally: inout LanguageTally) {
        for hit in hits where hit.languages != ConceptMeaning.everyLanguage {
            tally.add(hit.languages)
        }
    }
}
