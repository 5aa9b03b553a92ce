/// Tells which language each sentence is read in, so that all its evidence comes from one.
///
/// Every found word votes for the languages that have it. The page's language is that with most
/// votes; a sentence is read in another one only if more of its own words speak for that.
struct LanguageVotes {
    private let masks: [UInt64]
    /// The language of most of the page, as a bit.
    let main: UInt64

    /// Counts the votes of a page.
    ///
    /// - Parameters:
    ///   - hits: what was found, in order.
    ///   - firsts: for each sentence its first hit, and the number of hits at the end.
    ///   - count: the number of languages.
    init(hits: [Annotation.Hit], firsts: [Int], count: Int) {
        var page = [Int](repeating: 0, count: count)
        for hit in hits { Self.vote(hit, in: &page) }
        let main = page.indices.max { (page[$0], -$0) < (page[$1], -$1) } ?? 0
        self.main = 1 << UInt64(main)
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
                    && own[language] > own[main]
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
