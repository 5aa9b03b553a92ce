internal import CaveatModel
internal import CaveatText

/// One run of all rules over one page.
struct RuleRun {
    /// A place where the condition of a rule held.
    struct Hit {
        /// The words of its anchor.
        let anchor: Range<Int>
        /// The block that holds them.
        let block: Int
        /// The words of what else was found.
        let matches: [Range<Int>]
    }

    /// The most blocks that the passage of a finding may take.
    ///
    /// Six hold every notice known so far, which has up to four paragraphs; a longer passage would
    /// take in facts of the article around it.
    static let longestPassage = 6

    /// What it costs to try a rule at one place, beside a word.
    static let stepsOfTrial = 8

    /// The rules.
    let engine: RuleEngine
    /// Which rules may find something.
    let wanted: WantedRules
    /// How sure a warning must be.
    let sensitivity: Sensitivity
    /// The page.
    let page: PageReading
    /// Weighs sentences by what stands where; nil when there are no frames.
    let reading: FrameReading?
    private var evaluator: ConditionEvaluator
    /// Where each rule was tried, when that is told.
    var attempts: [Int: [RuleTrace.Attempt]] = [:]
    private var isTracing = false
    private var cursor = LineCursor()
    private let deadline: Deadline
    /// How often a frame added up the points of a sentence.
    var weighingCount = 0
    /// Asks whether there is time to weigh more.
    var watch: Deadline.Watch

    /// Reads a page; the rules are run when findings or traces are asked for.
    ///
    /// - Parameters:
    ///   - engine: the rules.
    ///   - article: the page.
    ///   - jurisdictions: whose laws to ask for; empty for all.
    ///   - sensitivity: how sure a warning must be.
    ///   - weighsAll: whether sentences matter in which frames find nothing.
    ///   - deadline: when to stop.
    init(
        engine: RuleEngine,
        article: Article,
        jurisdictions: [Jurisdiction],
        sensitivity: Sensitivity = .normal,
        weighsAll: Bool = false,
        deadline: Deadline = .none
    ) {
        self.engine = engine
        wanted = WantedRules(engine.rules, under: jurisdictions)
        self.sensitivity = sensitivity
        self.deadline = deadline
        watch = deadline.watch(.weighing)
        page = PageReading(article: article, engine: engine, deadline: deadline)
        reading =
            engine.frames.isEmpty
            ? nil
            : FrameReading(
                page: page,
                annotation: Annotator(page: page, engine: engine).annotation(isWhole: weighsAll)
            )
        evaluator = ConditionEvaluator(page: page, engine: engine)
    }

    /// The findings by place of their first evidence, then by rule, and what is missing.
    ///
    /// - Parameter most: how many findings to make of what was found.
    /// - Returns: the findings and what is missing.
    mutating func result(keeping most: Int) -> ScanResult {
        result(of: settled(drafts()), keeping: most)
    }

    /// The findings as ``result(keeping:)`` gives them, and what each rule did.
    ///
    /// - Parameter most: how many findings to make of what was found.
    /// - Returns: findings, what is missing, and a trace of each rule that was asked for.
    mutating func explanation(keeping most: Int) -> (result: ScanResult, traces: [RuleTrace]) {
        isTracing = true
        evaluator.tellsFailures = true
        let drafts = drafts()
        let settled = settled(drafts)
        return (result(of: settled, keeping: most), traces(of: drafts, settled: settled))
    }

    private func settled(_ drafts: [DraftFinding]) -> [DraftFinding] {
        Precedence(engine: engine, page: page).settle(drafts)
    }

    private mutating func result(
        of settled: [DraftFinding],
        keeping most: Int
    ) -> ScanResult {
        let kept = foremost(most, of: settled)
        let own =
            Apportionment.isNeeded(for: kept)
            ? Apportionment(engine: engine, page: page).apportion(kept) : kept
        var findings: [Finding] = []
        findings.reserveCapacity(own.count)
        for draft in own { findings.append(finding(draft)) }
        findings.sort { left, right in
            let (first, second) = (left.evidence.first?.span, right.evidence.first?.span)
            guard let first, let second, first != second else { return left.rule < right.rule }
            return first < second
        }
        var shortfalls: [Shortfall] = []
        if page.isCut || watch.isOver, let cut = deadline.shortfall { shortfalls.append(cut) }
        let rest = settled.count - kept.count
        if rest > 0 { shortfalls.append(.findingsLeftOut(count: rest)) }
        return ScanResult(findings: findings, shortfalls: shortfalls, work: work)
    }

    /// What was done until now.
    private var work: ScanWork {
        ScanWork(
            words: page.stream.words.count,
            sentences: page.stream.sentences.count,
            triedPhrases: page.occurrences.triedCount,
            foundPhrases: page.occurrences.count,
            weighings: weighingCount + evaluator.askedCount
        )
    }

    /// Of too many findings the most severe, and of these the first on the page, in their order.
    private func foremost(_ most: Int, of drafts: [DraftFinding]) -> [DraftFinding] {
        guard drafts.count > most else { return drafts }
        let ranks = drafts.indices.sorted { one, other in
            let (first, second) = (severity(of: drafts[one]), severity(of: drafts[other]))
            if first != second { return first > second }
            let starts = [one, other].map { drafts[$0].evidence.first?.bytes.lowerBound ?? 0 }
            return (starts[0], one) < (starts[1], other)
        }
        return ranks.prefix(most).sorted().map { drafts[$0] }
    }

    private func severity(of draft: DraftFinding) -> Severity {
        draft.isPossible && draft.kind == .mention
            ? .info : engine.rules[draft.rule].summary.severity
    }

    /// What each rule did.
    private mutating func traces(
        of drafts: [DraftFinding],
        settled: [DraftFinding]
    ) -> [RuleTrace] {
        traceFrames()
        return engine.rules.indices.filter { wanted.contains($0) }.map { index in
            let attempts = attempts[index] ?? []
            let count = settled.count { $0.rule == index }
            let outcome: RuleTrace.Outcome =
                if count > 0 {
                    .fired(count: count)
                } else if drafts.contains(where: { $0.rule == index }) {
                    engine.rules[index].summary.kind == .falsePositive
                        ? .fired(count: 0) : .overruled
                } else if attempts.isEmpty {
                    .silent
                } else {
                    .nearly
                }
            return RuleTrace(
                rule: engine.rules[index].summary.id,
                outcome: outcome,
                attempts: attempts
            )
        }
    }

    // MARK: Matches

    /// What every rule matched, before precedence.
    private mutating func drafts() -> [DraftFinding] {
        var candidates = Set<Int>()
        for phrase in page.occurrences.found {
            for place in engine.rulesByAnchor.places(of: phrase.index) {
                candidates.insert(Int(engine.rulesByAnchor.values[place]))
            }
        }
        var drafts: [DraftFinding] = []
        for index in candidates.sorted() where wanted.contains(index) {
            if watch.isOver { break }
            if let list = engine.rules[index].list {
                drafts += entryDrafts(of: index, list)
                continue
            }
            if !isTracing, !evaluator.mayHold(engine.rules[index].condition) { continue }
            let hits = hits(of: index)
            for group in groups(hits, reach: engine.rules[index].reach) {
                drafts.append(draft(of: index, group))
            }
        }
        drafts += frameDrafts()
        return drafts.filter { wanted.contains($0.jurisdiction) }
    }

    private mutating func hits(of index: Int) -> [Hit] {
        var anchors: [Range<Int>] = []
        for phrase in engine.rules[index].anchors {
            anchors += page.occurrences[phrase].map(\.words)
        }
        return hits(of: index, at: anchors).hits
    }

    /// Tries a rule at some places, of which those inside others are left out.
    ///
    /// - Returns: the places where it holds, and whether some did not for a companion that is not
    ///   absent.
    mutating func hits(
        of index: Int,
        at anchors: [Range<Int>]
    ) -> (hits: [Hit], isCompanionFound: Bool) {
        let rule = engine.rules[index]
        let anchors = anchors.sorted {
            ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
        }
        var hits: [Hit] = []
        var isCompanionFound = false
        var covered = 0
        for anchor in anchors {
            if anchor.upperBound <= covered { continue }
            if watch.isOver(after: Self.stepsOfTrial) { break }
            let result = evaluator.evaluate(rule.condition, at: anchor)
            if result.isCompanionFound { isCompanionFound = true }
            let block = page.stream.block(ofWord: anchor.lowerBound)
            if isTracing {
                attempts[index, default: []].append(
                    RuleTrace.Attempt(
                        span: ArticleSpan(page.stream.bytes(ofWords: anchor)),
                        block: BlockID(block),
                        failure: result.holds ? nil : result.failure ?? "a condition",
                        ledger: nil
                    )
                )
            }
            guard result.holds else { continue }
            covered = anchor.upperBound
            hits.append(Hit(anchor: anchor, block: block, matches: result.matches))
        }
        return (hits, isCompanionFound)
    }

    /// Joins matches in the same or neighbouring blocks.
    private func groups(_ hits: [Hit], reach: Int) -> [[Hit]] {
        var groups: [[Hit]] = []
        for hit in hits {
            let place = page.place(ofBlock: hit.block)
            if let last = groups.last?.last, let first = groups.last?.first {
                let lastPlace = page.place(ofBlock: last.block)
                let firstPlace = page.place(ofBlock: first.block)
                if place.strand == lastPlace.strand,
                    place.ordinal - lastPlace.ordinal <= reach,
                    place.ordinal - firstPlace.ordinal < Self.longestPassage
                {
                    groups[groups.count - 1].append(hit)
                    continue
                }
            }
            groups.append([hit])
        }
        return groups
    }

    // MARK: Findings

    /// What a rule found in some places.
    mutating func draft(
        of index: Int,
        _ hits: [Hit],
        entry: DraftFinding.Entry? = nil
    ) -> DraftFinding {
        let rule = engine.rules[index]
        let anchors = hits.map(\.anchor)
        var seen = Set<Range<Int>>()
        let matches = hits.flatMap(\.matches).filter { seen.insert($0).inserted }
        // What is named in many places has no passage between the first and the last.
        let passage = entry == nil ? passage(of: hits) : Set(hits.map(\.block)).sorted()
        let facts = PassageFacts(page: page)
            .facts(of: rule, in: passage.map { page.stream.words(ofBlock: $0) })
        return DraftFinding(
            rule: index,
            kind: rule.summary.kind,
            jurisdiction: DraftFinding.law(of: rule.summary.jurisdiction, naming: facts),
            anchors: anchors,
            matches: matches,
            passage: passage,
            facts: facts,
            voice: anchors.first.map { evaluator.voice(at: $0) } ?? .plain,
            evidence: EvidenceStretches(page: page).stretches(for: anchors + matches),
            entry: entry
        )
    }

    /// The blocks from the first to the last match, as far as they stand together.
    private func passage(of hits: [Hit]) -> [Int] {
        guard let first = hits.first, let last = hits.last else { return [] }
        let place = page.place(ofBlock: first.block)
        var low = place.ordinal
        var high = page.place(ofBlock: last.block).ordinal
        let ordinals = hits.flatMap(\.matches).map {
            page.place(ofBlock: page.stream.block(ofWord: $0.lowerBound))
        }.filter { $0.strand == place.strand }.map(\.ordinal)
        for ordinal in ordinals.sorted(by: { abs($0 - place.ordinal) < abs($1 - place.ordinal) }) {
            let (newLow, newHigh) = (min(low, ordinal), max(high, ordinal))
            guard newHigh - newLow < Self.longestPassage else { break }
            (low, high) = (newLow, newHigh)
        }
        return page.blocks(in: place.strand, from: low, through: high)
    }

    private mutating func finding(_ draft: DraftFinding) -> Finding {
        let rule = engine.rules[draft.rule].summary
        let first = draft.evidence.first?.block ?? 0
        let block = page.article.blocks[first]
        let ledger = draft.match.flatMap { self.ledger(of: $0) }
        return Finding(
            rule: rule.id,
            kind: draft.kind,
            severity: severity(of: draft),
            confidence: Confidence(draft, rule: rule, ledger: ledger, block: block),
            jurisdiction: draft.jurisdiction,
            title: rule.title,
            message: rule.message,
            facts: facts(of: draft),
            basis: rule.basis,
            zone: block.zone,
            isSetAside: block.isRemoved,
            evidence: draft.evidence.map { evidence($0.bytes, inBlock: $0.block) },
            listEntry: listEntry(of: draft),
            ledger: ledger,
            isPossible: draft.isPossible
        )
    }

    private mutating func facts(of draft: DraftFinding) -> Facts {
        var facts = Facts(ties: draft.ties)
        for fact in draft.facts {
            let evidence = evidence(
                page.stream.bytes(ofWords: fact.words),
                inBlock: page.stream.block(ofWord: fact.words.lowerBound)
            )
            switch fact.value {
            case .act(let act): facts.acts.append(Fact(value: act, evidence: evidence))
            case .penalty(let penalty):
                facts.penalties.append(Fact(value: penalty, evidence: evidence))
            case .person(let person): facts.persons.append(Fact(value: person, evidence: evidence))
            case .territory(let name):
                facts.territories.append(Fact(value: name, evidence: evidence))
            case .authority(let name):
                facts.authorities.append(Fact(value: name, evidence: evidence))
            case .law: break
            }
        }
        return facts
    }

    private mutating func evidence(_ bytes: Range<Int>, inBlock block: Int) -> Evidence {
        page.article.evidence(at: ArticleSpan(bytes), in: BlockID(block), moving: &cursor)
    }
}
