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
        var block = -1
        var standing = SignalSet()
        return describe(open, in: &sentences) { _, words, ownBlock in
            if ownBlock != block {
                block = ownBlock
                standing = self.standing(ofBlock: block)
            }
            return standing.union(extent(of: words, inBlock: block))
        }
    }

    /// Tells sentences what their text is: a question, in capitals, with digits.
    ///
    /// - Parameters:
    ///   - open: the sentences that frames look at; those that they are read with are told too.
    ///   - sentences: all sentences.
    /// - Returns: all circumstances that were found.
    func describeTexts(of open: [Int], in sentences: inout AnnotatedSentences) -> SignalSet {
        describe(open, in: &sentences) { index, _, _ in text(ofSentence: index) }
    }

    @inline(__always)
    private func describe(
        _ open: [Int],
        in sentences: inout AnnotatedSentences,
        by circumstances: (_ sentence: Int, _ words: Range<Int>, _ block: Int) -> SignalSet
    ) -> SignalSet {
        var all = SignalSet()
        var next = 0
        for index in open {
            // What a sentence is read with neither begins nor ends before what an earlier one is.
            let neighbours = sentences.neighbours(of: index)
            for other in max(next, neighbours.lowerBound)..<max(next, neighbours.upperBound) {
                let own = circumstances(
                    other,
                    sentences.words(of: other),
                    sentences.block(of: other)
                )
                sentences.insert(own, in: other)
                all.formUnion(own)
            }
            next = max(next, neighbours.upperBound)
        }
        for index in open { sentences.gather(index) }
        return all
    }

    /// Where a block stands.
    private func standing(ofBlock block: Int) -> SignalSet {
        var signals = SignalSet(Circumstance(page.article.blocks[block].zone).signal)
        if let role = Circumstance(page.article.blocks[block].disposition) {
            signals.insert(role.signal)
        }
        if page.isBlock(block, at: .first) { signals.insert(Circumstance.first.signal) }
        if page.isBlock(block, at: .last) { signals.insert(Circumstance.last.signal) }
        return signals
    }

    /// How long a sentence is.
    private func extent(of words: Range<Int>, inBlock block: Int) -> SignalSet {
        var signals = SignalSet()
        if words.count <= Circumstance.shortSentence {
            signals.insert(Circumstance.short.signal)
        } else if words.count > Circumstance.longSentence {
            signals.insert(Circumstance.long.signal)
        }
        if words == page.stream.words(ofBlock: block) {
            signals.insert(Circumstance.alone.signal)
        }
        return signals
    }

    private func text(ofSentence index: Int) -> SignalSet {
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
