internal import CaveatModel
internal import CaveatText

/// Weighs the sentences of a page by frames.
struct FrameReading {
    private let page: PageReading
    let annotation: Annotation

    /// Reads an annotated page.
    init(page: PageReading, annotation: Annotation) {
        self.page = page
        self.annotation = annotation
    }

    /// Whether a sentence and those around it hold what a frame needs.
    func isCandidate(_ index: Int, for frame: FrameDefinition) -> Bool {
        if isDecided(index, by: frame) { return true }
        guard let first = frame.needs.first, signals(of: index).meets(first) else { return false }
        let near = annotation.sentences.near(of: index)
        for need in frame.needs where !near.meets(need) { return false }
        return true
    }

    /// What a sentence holds.
    func signals(of index: Int) -> SignalSet { annotation.sentences.signals(of: index) }

    /// Whether a sentence says something that is enough for a frame, and quotes nobody.
    func isDecided(_ index: Int, by frame: FrameDefinition) -> Bool {
        signals(of: index).meets(frame.decisive)
            && !annotation.sentences.quoted(of: index).meets(frame.decisive)
    }

    /// The sum of points of a sentence; what decides lifts it to the threshold.
    func sum(_ index: Int, by frame: FrameDefinition) -> Int {
        var sum = 0
        forEachHeld(at: index, of: frame) { sum += frame.evidence[$0].points }
        return isDecided(index, by: frame) ? max(sum, frame.threshold) : sum
    }

    /// Calls `body` with the place of each piece of a frame's evidence that stands in a sentence, or as
    /// near to it as it asks for.
    ///
    /// Most evidence of a frame is nowhere near, which the index tells.
    @inline(__always)
    func forEachHeld(at index: Int, of frame: FrameDefinition, _ body: (Int) -> Void) {
        let around = annotation.sentences.near(of: index).union(signals(of: index))
        frame.evidenceIndex.forEachPlace(asking: around) { place in
            if holds(frame.evidence[place], at: index) { body(place) }
        }
    }

    /// Whether a piece of evidence stands in a sentence, or as near to it as it asks for.
    func holds(_ evidence: FrameEvidence, at index: Int) -> Bool {
        let signals = signals(of: index)
        let own =
            switch evidence.inside {
            case nil: signals
            case .brackets: annotation.sentences.bracketed(of: index)
            case .quotes: annotation.sentences.quoted(of: index)
            }
        if evidence.with.isEmpty {
            let around =
                switch evidence.reach {
                case .near: annotation.sentences.near(of: index)
                case .page: annotation.page
                case .sentence, .words: own
                }
            guard around.meets(evidence.have) else { return false }
            return evidence.atLeast == 1
                || around.intersection(evidence.have).count >= evidence.atLeast
        }
        guard own.meets(evidence.have) else { return false }
        switch evidence.reach {
        case .near: return annotation.sentences.near(of: index).meets(evidence.with)
        case .page: return annotation.page.meets(evidence.with)
        case .sentence:
            return signals.meets(evidence.with)
                && (!evidence.isOrdered || pair(evidence, at: index, apart: .max) != nil)
        case .words(let count):
            return signals.meets(evidence.with)
                && pair(evidence, at: index, apart: count) != nil
        }
    }

    /// The first two hits of a sentence that are as near, and in the order, that evidence asks for.
    private func pair(
        _ evidence: FrameEvidence,
        at index: Int,
        apart count: Int
    ) -> (Annotation.Hit, Annotation.Hit)? {
        let hits = annotation.hits[annotation.sentences.hits(of: index)]
        for one in hits where evidence.have.contains(one.signal) {
            for other in hits where evidence.with.contains(other.signal) {
                let gap =
                    one.words.upperBound <= other.words.lowerBound
                    ? other.words.lowerBound - one.words.upperBound
                    : one.words.lowerBound - other.words.upperBound
                let isInOrder =
                    !evidence.isOrdered || one.words.upperBound <= other.words.lowerBound
                if gap >= 0, gap <= count, isInOrder { return (one, other) }
            }
        }
        return nil
    }

    /// The words by which evidence stands in a sentence or near it; none for circumstances.
    func words(of evidence: FrameEvidence, at index: Int) -> [Range<Int>] {
        if case .words(let count) = evidence.reach, !evidence.with.isEmpty {
            return pair(evidence, at: index, apart: count).map { [$0.words, $1.words] } ?? []
        }
        let wanted = evidence.have.union(evidence.with)
        let range =
            switch evidence.reach {
            case .near: annotation.sentences.neighbours(of: index)
            case .sentence, .words, .page: index..<index + 1
            }
        return words(of: wanted, in: range)
    }

    /// The words that speak for a frame in a sentence or near it, in no order, some of them twice.
    func speakingWords(of frame: FrameDefinition, at index: Int) -> [Range<Int>] {
        var own = isDecided(index, by: frame) ? frame.decisive : SignalSet()
        var near = SignalSet()
        var pairs: [Range<Int>] = []
        forEachHeld(at: index, of: frame) { place in
            guard frame.evidence[place].points > 0 else { return }
            let wanted = frame.evidence[place].have.union(frame.evidence[place].with)
            switch frame.evidence[place].reach {
            case .words where !frame.evidence[place].with.isEmpty:
                pairs += words(of: frame.evidence[place], at: index)
            case .near: near.formUnion(wanted)
            case .sentence, .words, .page: own.formUnion(wanted)
            }
        }
        return pairs + words(of: own, in: index..<index + 1)
            + words(of: near, in: annotation.sentences.neighbours(of: index))
    }

    /// The words by which a sentence says what is enough for a frame.
    func decisiveWords(of frame: FrameDefinition, at index: Int) -> [Range<Int>] {
        isDecided(index, by: frame) ? words(of: frame.decisive, in: index..<index + 1) : []
    }

    private func words(of signals: SignalSet, in sentences: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        for index in sentences {
            for hit in annotation.hits[annotation.sentences.hits(of: index)]
            where signals.contains(hit.signal) && words.last != hit.words {
                words.append(hit.words)
            }
        }
        return words
    }

    /// The ledger of a sentence, of which the sum is known.
    func ledger(of index: Int, by frame: FrameDefinition, sum: Int) -> Ledger {
        var entries: [Ledger.Entry] = []
        var weighed = 0
        forEachHeld(at: index, of: frame) { place in
            let evidence = frame.evidence[place]
            guard evidence.points != 0 else { return }
            weighed += evidence.points
            entries.append(
                Ledger.Entry(
                    points: evidence.points,
                    evidence: evidence.text,
                    words: texts(of: words(of: evidence, at: index))
                )
            )
        }
        if weighed < sum {
            entries.append(
                Ledger.Entry(
                    points: sum - weighed,
                    evidence: Ledger.prescribedWording,
                    words: texts(of: decisiveWords(of: frame, at: index))
                )
            )
        }
        entries.sort { ($1.points.magnitude, $0.evidence) < ($0.points.magnitude, $1.evidence) }
        return Ledger(frame: frame.name, entries: entries, sum: sum, threshold: frame.threshold)
    }

    private func texts(of words: [Range<Int>]) -> [String] {
        words.prefix(Self.shownWords).map { range in
            page.article.string(in: ArticleSpan(page.stream.bytes(ofWords: range)))
        }
    }

    /// How many words a ledger's entry shows.
    private static let shownWords = 4
}
