internal import CaveatModel
internal import CaveatText

/// Finds which concept stands where.
///
/// Of every sentence the words are read; what it is, where it stands and what it encloses is read only of
/// the few in which a frame may find something.
struct Annotator {
    /// The page.
    let page: PageReading
    private let table: ConceptTable
    private let frames: [FrameDefinition]
    private let interest: FrameInterest

    /// Reads one page for the frames of an engine.
    init(page: PageReading, engine: RuleEngine) {
        self.page = page
        table = engine.concepts
        frames = engine.frames
        interest = engine.interest
    }

    /// The annotation of the page.
    ///
    /// - Parameter isWhole: whether to read all about each sentence that a frame looks at, though it will
    ///   find nothing there.
    /// - Returns: the annotation.
    func annotation(isWhole: Bool) -> Annotation {
        let isWhole = isWhole || interest.isUniversal
        var annotation = words()
        let candidates = isWhole ? nil : interest
        annotation.open = join(annotation.open, of: &annotation.sentences, meeting: candidates)
        let places = describePlaces(of: annotation.open, in: &annotation.sentences)
        annotation.page.formUnion(places)
        if !isWhole { annotation.open = promising(annotation) }
        let open = annotation.open
        annotation.page.formUnion(describeTexts(of: open, in: &annotation.sentences))
        enclose(open, of: &annotation)
        return annotation
    }

    /// The sentences in which a frame may find something, as far as words and places tell.
    private func promising(_ annotation: Annotation) -> [Int] {
        let reading = FrameReading(page: page, annotation: annotation)
        let open = annotation.open
        var isPromising = [Bool](repeating: false, count: open.count)
        for frame in frames {
            for place in open.indices where !isPromising[place] {
                isPromising[place] = reading.isPromising(open[place], for: frame)
            }
        }
        return open.indices.filter { isPromising[$0] }.map { open[$0] }
    }

    // MARK: Words

    /// What the words of the page say.
    private func words() -> Annotation {
        var found = FoundMeanings(on: page, table: table)
        var languages = LanguageVotes(found, on: page, count: table.languages.count)
        found.read(in: languages.mask)
        let all = page.stream.sentences
        let blockStarts = page.stream.blockStarts
        var sentences = AnnotatedSentences(capacity: all.count, words: page.stream.words.count)
        var undenied: [Int: [Annotation.Hit]] = [:]
        var open: [Int] = []
        var whole = pageSignals()
        var block = 0
        for index in all.indices {
            let firstWord = all[index].firstWord
            while block &+ 2 < blockStarts.count, Int(blockStarts[block &+ 1]) <= firstWord {
                block &+= 1
            }
            let reading = found.reading(ofSentence: index)
            var signals = reading.signals
            var language = languages.main
            if !LanguageVotes.isPlain(reading) {
                language = languages.language(ofSentence: index, found)
                if language != languages.main {
                    signals = found.signals(ofSentence: index, in: language.languageBit)
                }
            }
            var denies = false
            // Most negations stand beside nothing that could be denied.
            if signals.meets(table.negation), signals.meets(table.deniable),
                let rest = rest(ofSentence: index, in: language.languageBit, found)
            {
                undenied[index] = rest
                denies = true
                signals = SignalSet(Circumstance.denial.signal)
                for hit in rest { signals.insert(hit.signal) }
            }
            whole.formUnion(signals)
            if interest.isMet(by: signals) { open.append(index) }
            sentences.append(
                block: block,
                firstWord: firstWord,
                language: language,
                denies: denies,
                signals: signals
            )
        }
        return Annotation(
            found: found,
            undenied: undenied,
            sentences: sentences,
            open: open,
            page: whole,
            language: languages.main
        )
    }

    /// What a sentence says and does not deny; nil when it denies nothing.
    private func rest(
        ofSentence index: Int,
        in language: UInt64,
        _ found: FoundMeanings
    ) -> [Annotation.Hit]? {
        var hits: [Annotation.Hit] = []
        hits.reserveCapacity(Self.usualHits)
        found.forEach(inSentence: index) { meaning, words in
            guard meaning.languages & language != 0 else { return }
            hits.append(Annotation.Hit(meaning, words: words))
        }
        let words = page.stream.words(ofSentence: index)
        return Denial.find(in: hits, words: words, page: page, table: table)
            .map { denial in hits.filter { !denial.covers($0) } }
    }

    /// The hits of a long sentence that says much.
    private static let usualHits = 32

    /// An article of fewer words is short: a block page, not a report.
    private static let shortPage = 120
    /// An article of more words is long.
    private static let longPage = 400

    private func pageSignals() -> SignalSet {
        var count = 0
        for block in page.article.blocks.indices where !page.article.blocks[block].isRemoved {
            count += page.stream.words(ofBlock: block).count
        }
        var signals = SignalSet()
        if count < Self.shortPage { signals.insert(Circumstance.shortPage.signal) }
        if count > Self.longPage { signals.insert(Circumstance.longPage.signal) }
        return signals
    }
}
