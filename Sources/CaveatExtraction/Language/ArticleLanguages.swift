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
    /// Letters after which a block that seems to be in the article's language is read no further.
    private static let lettersAtAGlance = 50

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
        let text = outline.text.span
        let prose = decisions.indices.filter { Self.isProse(decisions[$0].disposition) }
        var reading = LanguageReading()
        var clear: [(block: Int, language: LanguageTag)] = []
        var next = 0
        while next < prose.count, !reading.isFull, !reading.confirms(declared) {
            let range = outline.range(of: prose[next])
            // The beginning of a block tells its own language, and then counts for the whole text.
            var beginning = LanguageReading(atMost: Self.lettersOfBlock)
            let end = beginning.read(text, in: range)
            if let guess = beginning.guess, guess.isClear {
                clear.append((prose[next], guess.language))
            }
            reading.add(beginning)
            reading.read(text, in: end..<range.upperBound)
            next += 1
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
        for (block, language) in clear where Self.isStranger(language, beside: main) {
            strangers[block] = language
        }
        // Nearly all blocks are in one language.
        var known: LanguageTag?
        for block in prose[next...] {
            let range = outline.range(of: block)
            guard range.count >= LanguageGuess.fewestClearLetters else { continue }
            var beginning = LanguageReading(atMost: Self.lettersAtAGlance)
            let end = beginning.read(text, in: range)
            if let guess = beginning.guess,
                guess.language == known || LanguageKinship.areAlike(guess.language, main)
            {
                known = guess.language
                continue
            }
            beginning.allow(Self.lettersOfBlock - Self.lettersAtAGlance)
            beginning.read(text, in: end..<range.upperBound)
            if let guess = beginning.guess, guess.isClear,
                Self.isStranger(guess.language, beside: main)
            {
                strangers[block] = guess.language
            }
        }
    }

    /// Whether a block in one language stands out in an article in another.
    private static func isStranger(_ language: LanguageTag, beside main: LanguageTag) -> Bool {
        !LanguageKinship.areAlike(language, main)
            // Japanese lists of names have no kana.
            && (main.primary != "ja" || language.primary != "zh")
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

extension LanguageReading {
    /// Letters after which a text that is in the language declared is read no further.
    private static let lettersToConfirm = 400

    /// Whether enough was read to know that the text is in a language.
    fileprivate func confirms(_ declared: LanguageTag?) -> Bool {
        guard let declared, count >= Self.lettersToConfirm, let guess else { return false }
        return guess.isClear && LanguageKinship.areAlike(guess.language, declared)
    }
}
