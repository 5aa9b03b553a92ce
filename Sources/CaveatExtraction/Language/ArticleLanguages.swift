internal import CaveatModel

/// The languages that the text of an article is in.
struct ArticleLanguages {
    /// The language of the kept text; nil where it cannot be told.
    private let guess: LanguageGuess?
    /// Whether the text clearly contradicts what the page declares.
    private let isContradiction: Bool
    /// The languages of blocks that are clearly not in the article's, by block.
    private(set) var strangers: [Int: LanguageTag] = [:]

    /// Letters of a block that are read: as many as tell languages apart for sure.
    private static let lettersOfBlock = 200

    /// Reads the blocks that are kept.
    ///
    /// - Parameters:
    ///   - outline: the blocks of the page.
    ///   - decisions: what became of them.
    ///   - declared: the language that the page declares for itself.
    init(
        _ outline: Segmentation,
        decisions: [BlockClassifier.Decision],
        declared: LanguageTag?
    ) {
        let prose = decisions.indices.filter { Self.isProse(decisions[$0].disposition) }
        var reading = LanguageReading()
        var clear: [(block: Int, language: LanguageTag)] = []
        for block in prose {
            let range = outline.range(of: block)
            let isLong = range.count >= LanguageGuess.fewestClearLetters
            if reading.isFull, !isLong { continue }
            // The beginning of a block tells its own language, and then counts for the whole text.
            var beginning = LanguageReading(atMost: Self.lettersOfBlock)
            let end = beginning.read(outline.text.span, in: range)
            if isLong, let guess = beginning.guess, guess.isClear {
                clear.append((block, guess.language))
            }
            guard !reading.isFull else { continue }
            reading.add(beginning)
            reading.read(outline.text.span, in: end..<range.upperBound)
        }
        let guess = reading.guess
        self.guess = guess
        isContradiction =
            if let guess, let declared {
                guess.isClear && !LanguageKinship.areAlike(guess.language, declared)
            } else {
                false
            }
        guard let main = isContradiction ? guess?.language : declared ?? guess?.language else {
            return
        }
        for (block, language) in clear
        where !LanguageKinship.areAlike(language, main)
            // Japanese lists of names have no kana.
            && (main.primary != "ja" || language.primary != "zh")
        {
            strangers[block] = language
        }
    }

    /// Adds what the text tells to what the page declares.
    func complete(_ metadata: inout ArticleMetadata) {
        if isContradiction {
            metadata.contradictingLanguage = guess?.language
        } else if metadata.language == nil, let guess {
            metadata.language = guess.language
            metadata.languageEvidence = .detected
        }
    }

    /// Whether a block is kept and made of sentences, not of names or code.
    private static func isProse(_ disposition: Disposition) -> Bool {
        guard case .kept(let role) = disposition else { return false }
        return switch role {
        case .headline, .lead, .heading, .paragraph, .listItem, .quote, .table, .caption, .notice:
            true
        case .byline, .dateline, .preformatted, .credit: false
        }
    }
}
