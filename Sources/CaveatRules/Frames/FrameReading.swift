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
        forEachHeld(at: index, of: frame) { sum += frame.evidenceIndex.points[$0] }
        return isDecided(index, by: frame) ? max(sum, frame.threshold) : sum
    }

    /// Calls `body` with the place of each piece of a frame's evidence that stands in a sentence, or as
    /// near to it as it asks for.
    ///
    /// Most evidence of a frame is nowhere near, which the index tells.
    @inline(__always)
    func forEachHeld(at index: Int, of frame: FrameDefinition, _ body: (Int) -> Void) {
        frame.evidenceIndex.forEachHeld(
            own: signals(of: index),
            near: annotation.sentences.near(of: index),
            asking: { holds(frame.evidence[$0], at: index) },
            body
        )
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
                && (!evidence.isOrdered
                    || annotation.hits(of: index).pair(evidence, apart: .max) != nil)
        case .words(let count):
            return signals.meets(evidence.with)
                && annotation.hits(of: index).pair(evidence, apart: count) != nil
        }
    }

    /// The words by which evidence stands in a sentence or near it; none for circumstances.
    private func words(
        ofEvidenceAt place: Int,
        of frame: FrameDefinition,
        in hits: SentenceHits,
        upTo most: Int = .max
    ) -> [Range<Int>] {
        let (have, with) = (frame.evidence[place].have, frame.evidence[place].with)
        if case .words(let count) = frame.evidence[place].reach, !with.isEmpty {
            return hits.own.pair(frame.evidence[place], apart: count)
                .map { [$0.words, $1.words] } ?? []
        }
        let wanted = have.union(with)
        // Much of the evidence is of places and forms, which no word tells.
        guard hits.signals.meets(wanted) else { return [] }
        return frame.evidence[place].reach == .near
            ? hits.near.words(of: wanted, upTo: most) : hits.own.words(of: wanted, upTo: most)
    }

    /// The words that speak for a frame in a sentence or near it, in no order, some of them twice.
    ///
    /// - Parameters:
    ///   - frame: the frame.
    ///   - index: the sentence.
    ///   - sentences: those whose words are wanted, in order, the sentence among them.
    /// - Returns: the words.
    func speakingWords(
        of frame: FrameDefinition,
        at index: Int,
        in sentences: [Int]
    ) -> [Range<Int>] {
        let hits = annotation.hits(around: index) { other in
            let place = sentences.indices.partitionPoint { sentences[$0] < other }
            return place < sentences.count && sentences[place] == other
        }
        var own = isDecided(index, by: frame) ? frame.decisive : SignalSet()
        var near = SignalSet()
        var pairs: [Range<Int>] = []
        forEachHeld(at: index, of: frame) { place in
            guard frame.evidenceIndex.points[place] > 0 else { return }
            let wanted = frame.evidence[place].have.union(frame.evidence[place].with)
            switch frame.evidence[place].reach {
            case .words where !frame.evidence[place].with.isEmpty:
                pairs += words(ofEvidenceAt: place, of: frame, in: hits)
            case .near: near.formUnion(wanted)
            case .sentence, .words, .page: own.formUnion(wanted)
            }
        }
        return pairs + hits.own.words(of: own) + hits.near.words(of: near)
    }

    /// The ledger of a sentence, of which the sum is known.
    func ledger(of index: Int, by frame: FrameDefinition, sum: Int) -> Ledger {
        let hits = annotation.hits(around: index)
        var entries: [Ledger.Entry] = []
        var weighed = 0
        forEachHeld(at: index, of: frame) { place in
            let points = frame.evidenceIndex.points[place]
            guard points != 0 else { return }
            weighed += points
            let words = words(ofEvidenceAt: place, of: frame, in: hits, upTo: Self.shownWords)
            entries.append(
                Ledger.Entry(
                    points: points,
                    evidence: frame.evidence[place].text,
                    words: texts(of: words)
                )
            )
        }
        if weighed < sum {
            let isDecided = isDecided(index, by: frame)
            let words = hits.own.words(
                of: isDecided ? frame.decisive : SignalSet(),
                upTo: Self.shownWords
            )
            entries.append(
                Ledger.Entry(
                    points: sum - weighed,
                    evidence: Ledger.prescribedWording,
                    words: texts(of: words)
                )
            )
        }
        entries.sort { ($1.points.magnitude, $0.evidence) < ($0.points.magnitude, $1.evidence) }
        return Ledger(frame: frame.name, entries: entries, sum: sum, threshold: frame.threshold)
    }

    private func texts(of words: [Range<Int>]) -> [String] {
        words.map { range in
            page.article.string(in: ArticleSpan(page.stream.bytes(ofWords: range)))
        }
    }

    /// How many words a ledger's entry shows.
    private static let shownWords = 4
}
