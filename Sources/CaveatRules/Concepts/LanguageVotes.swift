internal import CaveatModel
internal import CaveatText

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
    /// The votes of the sentence that is being read.
    private var own = LanguageTally()

    /// Counts the votes of a page.
    ///
    /// - Parameters:
    ///   - found: what was found on it.
    ///   - page: the page.
    ///   - count: the number of languages.
    init(_ found: FoundMeanings, on page: PageReading, count: Int) {
        let blocks = page.article.blocks
        var tally = found.votes(on: page) { !blocks[$0].isRemoved }
        if tally.isEmpty { tally = found.votes(on: page) { _ in true } }
        let votes = (0..<count).map { tally.count(of: $0) }
        main = votes.indices.max { (votes[$0], -$0) < (votes[$1], -$1) } ?? 0
        self.page = votes
    }

    /// The language of most of the page, as a bit.
    var mask: UInt64 { main.languageBit }

    /// Whether too few words of a sentence lack the page's language to speak for another one.
    @inline(__always)
    static func isPlain(_ reading: FoundMeanings.Reading) -> Bool {
        reading.votes < 2 * reading.votesOfMain + lead
    }

    /// The language in which a sentence is read, by its index.
    mutating func language(ofSentence sentence: Int, _ found: FoundMeanings) -> Int {
        own.removeAll()
        found.forEach(inSentence: sentence) { meaning, _ in own.vote(meaning.languages) }
        let least = 2 * own.count(of: main) + Self.lead
        var best = main
        var most = (own.count(of: main), page.isEmpty ? 0 : page[main])
        var rest = own.languages
        while rest != 0 {
            let language = rest.trailingZeroBitCount
            rest &= rest &- 1
            guard language < page.count else { break }
            let votes = (own.count(of: language), page[language])
            if votes.0 >= least, votes > most { (best, most) = (language, votes) }
        }
        return best
    }
}

extension Int {
    /// The bit of a language of which this is the index.
    var languageBit: UInt64 { 1 &<< UInt64(truncatingIfNeeded: self) }
}
