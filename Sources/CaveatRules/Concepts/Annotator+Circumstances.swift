internal import CaveatModel
internal import CaveatText

extension Annotator {
    /// Tells sentences where they stand and how long they are.
    ///
    /// - Parameters:
    ///   - open: the sentences that frames look at; those that they are read with are told too.
    ///   - sentences: all sentences.
    /// - Returns: all circumstances that were found.
    func describePlaces(of open: [Int], in sentences: inout AnnotatedSentences) -> SignalSet {
        describe(open, in: &sentences, by: place)
    }

    /// Tells sentences what their text is: a question, in capitals, with digits.
    ///
    /// - Parameters:
    ///   - open: the sentences that frames look at; those that they are read with are told too.
    ///   - sentences: all sentences.
    /// - Returns: all circumstances that were found.
    func describeTexts(of open: [Int], in sentences: inout AnnotatedSentences) -> SignalSet {
        describe(open, in: &sentences, by: text)
    }

    @inline(__always)
    private func describe(
        _ open: [Int],
        in sentences: inout AnnotatedSentences,
        by circumstances: (_ sentence: Int, _ block: Int) -> SignalSet
    ) -> SignalSet {
        var isDescribed = [Bool](repeating: false, count: sentences.count)
        var all = SignalSet()
        for index in open {
            for other in sentences.neighbours(of: index) where !isDescribed[other] {
                isDescribed[other] = true
                let own = circumstances(other, sentences.block(of: other))
                sentences.insert(own, in: other)
                all.formUnion(own)
            }
        }
        for index in open { sentences.gather(index) }
        return all
    }

    private func place(ofSentence index: Int, inBlock block: Int) -> SignalSet {
        var signals = SignalSet()
        func add(_ circumstance: Circumstance, _ holds: Bool = true) {
            if holds { signals.insert(circumstance.signal) }
        }
        add(Circumstance(page.article.blocks[block].zone))
        if let role = Circumstance(page.article.blocks[block].disposition) { add(role) }
        add(.first, page.isBlock(block, at: .first))
        add(.last, page.isBlock(block, at: .last))
        let words = page.stream.words(ofSentence: index)
        add(.short, words.count <= Circumstance.shortSentence)
        add(.long, words.count > Circumstance.longSentence)
        add(.alone, words == page.stream.words(ofBlock: block))
        return signals
    }

    private func text(ofSentence index: Int, inBlock block: Int) -> SignalSet {
        var signals = SignalSet()
        func add(_ circumstance: Circumstance, _ holds: Bool) {
            if holds { signals.insert(circumstance.signal) }
        }
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
