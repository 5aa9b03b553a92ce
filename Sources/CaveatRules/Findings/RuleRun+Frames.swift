internal import CaveatModel
internal import CaveatText

extension RuleRun {
    /// What the frames find, each match under the rule of the law that it is about.
    mutating func frameDrafts() -> [DraftFinding] {
        guard let reading else { return [] }
        let matches = FrameMatch.all(by: engine.frames, reading, counting: &weighingCount)
        // Most pages have none, and need no law.
        guard !matches.isEmpty else { return [] }
        let annotation = reading.annotation
        let choice = LawChoice(
            engine: engine,
            article: page.article,
            annotation: annotation
        )
        let passage = FramePassage(page: page, annotation: annotation)
        let stretches = EvidenceStretches(page: page)
        let stated = StatedFacts(annotation: annotation, table: engine.concepts)
        let wanted = wanted
        var drafts: [DraftFinding] = []
        for match in matches {
            if watch.isOver(after: match.sentences.count * Self.stepsOfTrial) { break }
            guard let (rule, law) = choice.choose(match, where: { wanted.contains($0) }) else {
                continue
            }
            let frame = engine.frames[match.frame]
            let sentences = passage.sentences(of: match)
            let anchors = evidence(for: match, in: sentences, reading)
            let shown = anchors.isEmpty ? [page.stream.words(ofSentence: match.best)] : anchors
            let said = stated.read(frame.kind.statesActs ? sentences : [])
            let isPossible = match.margin < 0
            let kind: FindingKind =
                isPossible && sensitivity == .normal ? .mention : frame.kind
            drafts.append(
                DraftFinding(
                    rule: rule,
                    kind: kind,
                    jurisdiction: law,
                    anchors: shown,
                    matches: [],
                    passage: Set(sentences.map { annotation.sentences.block(of: $0) }).sorted(),
                    facts: said.facts,
                    ties: said.ties,
                    voice: .plain,
                    evidence: stretches.stretches(for: shown),
                    match: match,
                    isPossible: isPossible
                )
            )
        }
        return drafts
    }

    /// What a match was weighed by.
    ///
    /// Told of findings alone: most matches give way to others.
    func ledger(of match: FrameMatch) -> Ledger? {
        reading?.ledger(of: match.best, by: engine.frames[match.frame], sum: match.sum)
    }

    /// The words that speak for a match, in page order: those of its own passage.
    ///
    /// What stands near it counts, but is no part of the warning.
    private func evidence(
        for match: FrameMatch,
        in sentences: [Int],
        _ reading: FrameReading
    ) -> [Range<Int>] {
        let frame = engine.frames[match.frame]
        var words: [Range<Int>] = []
        var most = Self.mostUnsorted
        for index in match.sentences {
            if words.count > most {
                Self.order(&words)
                most = 2 * words.count + Self.mostUnsorted
            }
            words += reading.speakingWords(of: frame, at: index, in: sentences)
        }
        Self.order(&words)
        return words
    }

    /// Words that are gathered before those that came twice are thrown out.
    private static let mostUnsorted = 4_096

    /// Puts words in page order, each once: what holds near one sentence of a match holds near the others
    /// too.
    private static func order(_ words: inout [Range<Int>]) {
        words.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        words.removeRepeats()
    }
}

extension RuleRun {
    /// Tells where frames found something, and the place where each came nearest.
    mutating func traceFrames() {
        guard let reading else { return }
        let annotation = reading.annotation
        let choice = LawChoice(
            engine: engine,
            article: page.article,
            annotation: annotation
        )
        let wanted = wanted
        for (number, frame) in engine.frames.enumerated() {
            let sums = annotation.open.filter { reading.isCandidate($0, for: frame) }
                .map { ($0, reading.sum($0, by: frame)) }
            guard let best = sums.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }) else { continue }
            let match = FrameMatch(
                frame: number,
                sentences: [best.0],
                best: best.0,
                sum: best.1,
                margin: best.1 - frame.threshold
            )
            guard let (rule, _) = choice.choose(match, where: { wanted.contains($0) }) else {
                continue
            }
            let words = page.stream.words(ofSentence: best.0)
            let ledger = reading.ledger(of: best.0, by: frame, sum: best.1)
            attempts[rule, default: []].append(
                RuleTrace.Attempt(
                    span: ArticleSpan(page.stream.bytes(ofWords: words)),
                    block: BlockID(annotation.sentences.block(of: best.0)),
                    failure: match.margin < 0
                        ? "\(ledger.sum) points, \(ledger.threshold) make a finding" : nil,
                    ledger: ledger
                )
            )
        }
    }
}

extension FindingKind {
    /// Whether a finding of the kind tells readers what not to do.
    fileprivate var statesActs: Bool { self == .notice || self == .advisory }
}
