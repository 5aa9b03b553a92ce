internal import CaveatModel

/// Gives each of several warnings that stand together what is said about its own country.
///
/// "In Russia … In Belarus …" in one box are two warnings, each of whose passages holds the other's
/// sentences. A sentence that names the country of one of them is about that one alone, and so are
/// those after it in its block, until another country is named.
struct Apportionment {
    private let engine: RuleEngine
    private let page: PageReading
    private let reader: PassageFacts

    /// Apportions the findings of one page.
    init(engine: RuleEngine, page: PageReading) {
        self.engine = engine
        self.page = page
        reader = PassageFacts(page: page)
    }

    /// The findings, each without the facts and the evidence of others.
    ///
    /// What names no country of its own keeps everything.
    func apportion(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let warnings = Neighbours(drafts.filter(isWarning))
        return drafts.map { draft in
            guard isWarning(draft) else { return draft }
            let others = warnings.around(draft).map(\.draft).filter {
                $0.jurisdiction != draft.jurisdiction && $0.sharesBlock(with: draft)
            }
            guard !others.isEmpty, let own = words(of: draft, beside: others) else { return draft }
            return narrowed(draft, to: own)
        }
    }

    private func isWarning(_ draft: DraftFinding) -> Bool {
        draft.kind.isWarning && draft.entry == nil
    }

    /// The phrases by which a finding names its own country.
    private func names(of draft: DraftFinding) -> [PhraseID] {
        let law = draft.jurisdiction
        return engine.rules[draft.rule].facts
            .filter { $0.value == .territory(law.code) || $0.value == .law(law) }
            .flatMap(\.phrases)
    }

    /// The words of a passage that are not about others' countries, sentence by sentence; nil when no
    /// sentence names its own.
    private func words(of draft: DraftFinding, beside others: [DraftFinding]) -> [Range<Int>]? {
        let names = names(of: draft)
        let otherNames = others.flatMap(self.names)
        var isNamed = false
        var own: [Range<Int>] = []
        for block in draft.passage {
            var isOthers = false
            let words = page.stream.words(ofBlock: block)
            for sentence in page.sentences(of: words) {
                let words = page.stream.words(ofSentence: sentence)
                if reader.contains(names, in: words) {
                    isNamed = true
                    isOthers = false
                } else if reader.contains(otherNames, in: words) {
                    isOthers = true
                }
                if !isOthers { own.append(words) }
            }
        }
        return isNamed ? own : nil
    }

    private func narrowed(_ draft: DraftFinding, to own: [Range<Int>]) -> DraftFinding {
        let isOwn = { (match: Range<Int>) in own.contains { $0.contains(match.lowerBound) } }
        var narrowed = draft
        narrowed.anchors = draft.anchors.filter(isOwn)
        guard !narrowed.anchors.isEmpty else { return draft }
        narrowed.matches = draft.matches.filter(isOwn)
        narrowed.facts = reader.facts(of: engine.rules[draft.rule], in: own)
        let copies = draft.evidence.filter { !draft.passage.contains($0.block) }
        narrowed.evidence =
            EvidenceStretches(page: page).stretches(for: narrowed.anchors + narrowed.matches)
            + copies
        return narrowed
    }
}
