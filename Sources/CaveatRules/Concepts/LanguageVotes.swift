/// Tells which language each sentence is read in, so that all its evidence comes from one.
///
/// Every found word votes for the languages that have it. The page's language is that with most
/// votes in its article, since menus and banners often speak another one; a sentence is read in
/// another one only if its own words clearly speak for that.
struct LanguageVotes {
    /// How many words more than twice those of the page's language must speak for another one: related
    /// languages share words, and short ones stand in many.
    private static let lead = 3

    /// The language of most of the page, by its index.
    let main: Int
    /// The votes of the page for each language.
    private let page: [Int]

    /// Counts the votes of a page.
    ///
    /// - Parameters:
    ///   - found: what was found, sentence by sentence.
    ///   - isInArticle: for each sentence whether it belongs to the article.
    ///   - count: the number of languages.
    init(_ found: FoundMeanings, isInArticle: [Bool], count: Int) {
        var tally = LanguageTally()
        for sentence in isInArticle.indices where isInArticle[sentence] {
            found.forEach(inSentence: sentence) { meaning, _ in tally.vote(meaning.languages) }
        }
        var page = tally.counts(of: count)
        if !page.contains(where: { $0 > 0 }) {
            for sentence in isInArticle.indices {
                found.forEach(inSentence: sentence) { meaning, _ in tally.vote(meaning.languages) }
            }
            page = tally.counts(of: count)
        }
        main = page.indices.max { (page[$0], -$0) < (page[$1], -$1) } ?? 0
        self.page = page
    }

    /// The language in which a sentence is read, as a bit.
    func language(of hits: [Annotation.Hit]) -> UInt64 {
        let mask: UInt64 = 1 << UInt64(main)
        if Self.isPlain(hits, in: mask) { return mask }
        var tally = LanguageTally()
        for hit in hits { tally.vote(hit.languages) }
        let own = tally.counts(of: page.count)
        var best = main
        for language in own.indices
        where (own[language], page[language]) > (own[best], page[best])
            && own[language] >= 2 * own[main] + Self.lead
        {
            best = language
        }
        return 1 << UInt64(best)
    }

    /// Whether too few words of a sentence lack the page's language to speak for another one.
    private static func isPlain(_ hits: [Annotation.Hit], in main: UInt64) -> Bool {
        if hits.count < lead { return true }
        var (own, all) = (0, 0)
        for hit in hits where hit.languages != ConceptMeaning.everyLanguage {
            all &+= 1
            if hit.languages & main != 0 { own &+= 1 }
        }
        return all < 2 * own + lead
    }
}

extension LanguageTally {
    /// Counts a word that has some languages, unless it is a name, which has all.
    fileprivate mutating func vote(_ languages: UInt64) {
        if languages != ConceptMeaning.everyLanguage { add(languages) }
    }
}
