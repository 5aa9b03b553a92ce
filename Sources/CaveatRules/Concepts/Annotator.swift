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
        var annotation = words()
        let places = describePlaces(of: annotation.open, in: &annotation.sentences)
        annotation.page.formUnion(places)
        if !isWhole, !interest.isUniversal { annotation.open = promising(annotation) }
        let open = annotation.open
        annotation.page.formUnion(describeTexts(of: open, in: &annotation.sentences))
        enclose(open, of: &annotation.sentences, annotation.hits)
        return annotation
    }

    /// The sentences in which a frame may find something, as far as words and places tell.
    private func promising(_ annotation: Annotation) -> [Int] {
        let reading = FrameReading(page: page, annotation: annotation)
        var isPromising = [Bool](repeating: false, count: annotation.sentences.count)
        for frame in frames {
            for index in annotation.open where !isPromising[index] {
                isPromising[index] = reading.isPromising(index, for: frame)
            }
        }
        return annotation.open.filter { isPromising[$0] }
    }

    // MARK: Words

    /// What the words of the page say.
    private func words() -> Annotation {
        let found = FoundMeanings(on: page, table: table)
        let blocks = blocks()
        let languages = LanguageVotes(
            found,
            isInArticle: blocks.map { !page.article.blocks[Int($0)].isRemoved },
            count: table.languages.count
        )
        var own: [Annotation.Hit] = []
        var hits: [Annotation.Hit] = []
        hits.reserveCapacity(page.occurrences.count)
        var sentences = AnnotatedSentences(capacity: blocks.count)
        var open: [Int] = []
        var whole = pageSignals()
        for (index, block) in blocks.enumerated() {
            let start = hits.count
            own.removeAll(keepingCapacity: true)
            found.forEach(inSentence: index) { meaning, words in
                own.append(Annotation.Hit(meaning, words: words))
            }
            let signals = read(
                own,
                ofSentence: index,
                language: languages.language(of: own),
                into: &hits
            )
            whole.formUnion(signals)
            if interest.isMet(by: signals) { open.append(index) }
            sentences.append(block: Int(block), hits: hits.count - start, signals: signals)
        }
        join(open, of: &sentences)
        return Annotation(
            hits: hits,
            sentences: sentences,
            open: open,
            page: whole,
            language: languages.main,
            places: places(in: hits)
        )
    }

    /// The block of each sentence.
    private func blocks() -> [UInt32] {
        let starts = page.stream.blockStarts
        var block = 0
        return page.stream.sentences.map { sentence in
            while block + 2 < starts.count, starts[block + 1] <= sentence.firstWord { block += 1 }
            return UInt32(truncatingIfNeeded: block)
        }
    }

    /// Takes what a sentence says in its language and does not deny.
    ///
    /// - Returns: its signals.
    private func read(
        _ all: [Annotation.Hit],
        ofSentence index: Int,
        language: UInt64,
        into hits: inout [Annotation.Hit]
    ) -> SignalSet {
        var signals = SignalSet()
        let start = hits.count
        for hit in all where hit.languages & language != 0 {
            hits.append(hit)
            signals.insert(hit.signal)
        }
        // Most negations stand beside nothing that could be denied.
        guard signals.meets(table.negation), signals.meets(table.deniable) else { return signals }
        let own = Array(hits[start...])
        let words = page.stream.words(ofSentence: index)
        let denial = Denial(hits: own, words: words, page: page, table: table)
        guard denial.isFound else { return signals }
        signals = SignalSet()
        signals.insert(Circumstance.denial.signal)
        hits.removeSubrange(start...)
        for hit in own where !denial.covers(hit) {
            hits.append(hit)
            signals.insert(hit.signal)
        }
        return signals
    }

    /// How often each country is named; where none is, how often something tells it.
    private func places(in hits: [Annotation.Hit]) -> Tally {
        let places = counts(of: .place, in: hits)
        return places.isEmpty ? counts(of: .locality, in: hits) : places
    }

    private func counts(
        of circumstance: Circumstance,
        in hits: [Annotation.Hit]
    ) -> Tally {
        var counts = Tally()
        for hit in hits where hit.signal == circumstance.signal { counts.add(hit.thing) }
        return counts
    }

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
