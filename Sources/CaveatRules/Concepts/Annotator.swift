internal import CaveatModel
internal import CaveatText

/// Finds which concept stands where.
struct Annotator {
    /// How many sentences on either side a sentence is read with.
    ///
    /// Notices take two to four sentences: status, condition, acts and penalty, pointer.
    static let reach = 2
    /// How many blocks those may lie away.
    static let blockReach = 2
    /// How many words on either side a sentence is read with at most, so that the long paragraphs of an
    /// essay do not add up to what a warning says in three lines.
    static let wordReach = 45

    private let page: PageReading
    private let table: ConceptTable
    /// What was found, in the order of the page.
    private let found: [Occurrence]

    /// Reads one page.
    init(page: PageReading, table: ConceptTable, found: [Occurrence]) {
        self.page = page
        self.table = table
        self.found = found
    }

    /// The annotation of the page.
    func annotation() -> Annotation {
        let stream = page.stream
        let (all, firsts) = meanings()
        let blocks = stream.sentences.map { stream.block(ofWord: $0.firstWord) }
        let languages = LanguageVotes(
            hits: all,
            firsts: firsts,
            isInArticle: blocks.map { !page.article.blocks[$0].isRemoved },
            count: table.languages.count
        )
        var hits: [Annotation.Hit] = []
        hits.reserveCapacity(all.count)
        var sentences: [Annotation.Sentence] = []
        sentences.reserveCapacity(stream.sentences.count)
        var whole = pageSignals()
        var places: [Int: Int] = [:]
        var localities: [Int: Int] = [:]
        for (index, block) in blocks.enumerated() {
            let words = stream.words(ofSentence: index)
            let mask = languages.language(ofSentence: index)
            let start = hits.count
            var signals = circumstances(ofSentence: index, words: words, block: block)
            let own = all[firsts[index]..<firsts[index + 1]].filter { $0.languages & mask != 0 }
            let denial =
                own.contains { table.negation.contains($0.signal) }
                ? Denial(hits: own, words: words, page: page, table: table) : .none
            if denial.isFound { signals.insert(Circumstance.denial.signal) }
            for hit in own where !denial.covers(hit) {
                hits.append(hit)
                signals.insert(hit.signal)
                if hit.signal == Circumstance.place.signal { places[hit.thing, default: 0] += 1 }
                if hit.signal == Circumstance.locality.signal {
                    localities[hit.thing, default: 0] += 1
                }
            }
            whole.formUnion(signals)
            sentences.append(
                Annotation.Sentence(
                    block: block,
                    hits: start..<hits.count,
                    signals: signals,
                    neighbours: index..<index + 1
                )
            )
        }
        join(&sentences)
        enclose(&sentences, hits)
        return Annotation(
            hits: hits,
            sentences: sentences,
            page: whole,
            language: languages.main,
            places: places.isEmpty ? localities : places
        )
    }

    /// All meanings of all found phrases, and for each sentence its first one.
    private func meanings() -> (hits: [Annotation.Hit], firsts: [Int]) {
        let words = page.stream.words
        var hits: [Annotation.Hit] = []
        hits.reserveCapacity(found.count)
        var firsts = [0]
        firsts.reserveCapacity(page.stream.sentences.count + 1)
        for place in found {
            let sentence = Int(words[place.start].sentence)
            while firsts.count <= sentence { firsts.append(hits.count) }
            for index in table.meanings(of: place.phrase) {
                let meaning = table.meanings[Int(index)]
                hits.append(
                    Annotation.Hit(
                        signal: meaning.signal,
                        thing: meaning.thing,
                        languages: meaning.languages,
                        words: place.words
                    )
                )
            }
        }
        while firsts.count <= page.stream.sentences.count { firsts.append(hits.count) }
        return (hits, firsts)
    }

    // MARK: Circumstances

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

    private func circumstances(
        ofSentence index: Int,
        words: Range<Int>,
        block: Int
    ) -> SignalSet {
        var signals = SignalSet()
        func add(_ circumstance: Circumstance, _ holds: Bool = true) {
            if holds { signals.insert(circumstance.signal) }
        }
        add(Circumstance(page.article.blocks[block].zone))
        if let role = Circumstance(page.article.blocks[block].disposition) { add(role) }
        add(.first, page.isBlock(block, at: .first))
        add(.last, page.isBlock(block, at: .last))
        add(.short, words.count <= 8)
        add(.long, words.count > 40)
        let all = page.sentences(of: page.stream.words(ofBlock: block))
        add(.alone, all.count == 1)
        let sentence = page.stream.sentences[index]
        var shape = SentenceShape()
        shape.read(page.article.text.span, from: sentence.start, to: sentence.end)
        add(.question, shape.isQuestion)
        add(.exclamation, shape.isExclamation)
        add(.colon, shape.endsInColon)
        add(.starred, shape.isStarred)
        add(.capitals, shape.isInCapitals)
        add(.digits, shape.hasDigits)
        add(.brackets, shape.hasBrackets)
        add(.elision, shape.hasElision)
        return signals
    }

    // MARK: Neighbours

    /// Tells each sentence which ones it is read with.
    private func join(_ sentences: inout [Annotation.Sentence]) {
        for index in sentences.indices {
            var low = index
            var high = index
            let words = page.stream.words(ofSentence: index)
            while low > 0, index - low < Self.reach,
                isJoined(sentences[low - 1], sentences[index]),
                words.lowerBound - page.stream.words(ofSentence: low - 1).lowerBound
                    <= Self.wordReach
            {
                low -= 1
            }
            while high + 1 < sentences.count, high - index < Self.reach,
                isJoined(sentences[index], sentences[high + 1]),
                page.stream.words(ofSentence: high + 1).upperBound - words.upperBound
                    <= Self.wordReach
            {
                high += 1
            }
            sentences[index].neighbours = low..<high + 1
            var near = SignalSet()
            for other in low...high { near.formUnion(sentences[other].signals) }
            sentences[index].near = near
        }
    }

    private func isJoined(_ one: Annotation.Sentence, _ other: Annotation.Sentence) -> Bool {
        if one.block == other.block { return true }
        let (first, second) = (page.place(ofBlock: one.block), page.place(ofBlock: other.block))
        return first.strand == second.strand
            && abs(first.ordinal - second.ordinal) <= Self.blockReach
            && !standsAlone(one.block) && !standsAlone(other.block)
    }

    /// Whether a block is a text of its own: a teaser, a menu entry, a comment.
    private func standsAlone(_ block: Int) -> Bool {
        switch page.article.blocks[block].disposition {
        case .removed(.related), .removed(.navigation), .removed(.comments), .removed(.form),
            .removed(.share), .removed(.pagination):
            true
        default: false
        }
    }

    // MARK: Enclosed

    /// Tells each sentence what it holds between brackets and between quotation marks.
    private func enclose(_ sentences: inout [Annotation.Sentence], _ hits: [Annotation.Hit]) {
        let text = page.article.text
        var block = -1
        var quotes = Enclosures([])
        for index in sentences.indices where !sentences[index].hits.isEmpty {
            if sentences[index].block != block {
                block = sentences[index].block
                quotes = VoiceReading.quotations(inBlock: block, on: page)
            }
            let hasBrackets = sentences[index].signals.contains(Circumstance.brackets.signal)
            if quotes.isEmpty, !hasBrackets { continue }
            let sentence = page.stream.sentences[index]
            let brackets = Enclosures(
                hasBrackets
                    ? BracketedRanges.find(in: sentence.start..<sentence.end, of: text) : []
            )
            for hit in sentences[index].hits {
                let bytes = page.stream.bytes(ofWords: hits[hit].words)
                if brackets.contain(bytes.lowerBound) {
                    sentences[index].bracketed.insert(hits[hit].signal)
                }
                if quotes.contain(bytes.lowerBound) {
                    sentences[index].quoted.insert(hits[hit].signal)
                    sentences[index].signals.insert(Circumstance.quotes.signal)
                }
            }
        }
    }
}

extension Circumstance {
    /// The circumstance of a zone.
    fileprivate init(_ zone: Zone) {
        switch zone {
        case .banner: self = .banner
        case .navigation: self = .navigation
        case .body: self = .body
        case .aside: self = .aside
        case .modal: self = .modal
        case .comments: self = .comments
        case .footer: self = .footer
        case .hidden: self = .hidden
        case .metadata: self = .metadata
        }
    }

    /// The circumstance of a role; nil for most.
    fileprivate init?(_ disposition: Disposition) {
        switch disposition {
        case .kept(.headline): self = .headline
        case .kept(.heading): self = .heading
        case .kept(.listItem): self = .listItem
        case .kept(.quote): self = .quotation
        case .removed(.related): self = .related
        case .removed(.subscription): self = .invitation
        default: return nil
        }
    }
}
