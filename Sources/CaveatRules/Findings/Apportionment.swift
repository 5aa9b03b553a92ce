internal import CaveatModel
internal import CaveatText

/// Gives each of several warnings that stand together what is said about its own country.
///
/// "In Russia … In Belarus …" in one box are two warnings, each of whose passages holds the other's
/// sentences. A sentence that names the country of one of them is about that one alone, and so are
/// those after it in its block, until another country is named.
struct Apportionment {
    private let engine: RuleEngine
    private let page: PageReading
    private let reader: PassageFacts

    /// How far from its own words, in sentences, a finding takes what stands in its blocks.
    ///
    /// Far more than a box of notices has; a page-long paragraph of warnings is not read anew for each.
    private static let reach = 64

    /// By what a finding names its country.
    private struct Country: Hashable {
        let rule: Int
        let law: Jurisdiction
    }

    /// Apportions the findings of one page.
    init(engine: RuleEngine, page: PageReading) {
        self.engine = engine
        self.page = page
        reader = PassageFacts(page: page)
    }

    /// Whether two of some findings may have something to share out.
    static func isNeeded(for drafts: [DraftFinding]) -> Bool {
        drafts.count(where: isWarning) > 1
    }

    /// The findings, each without the facts and the evidence of others.
    ///
    /// What names no country of its own keeps everything.
    func apportion(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let warnings = drafts.filter(Self.isWarning)
        let countries = PassageSorts(warnings, by: country)
        return drafts.map { draft in
            guard Self.isWarning(draft) else { return draft }
            let others = countries.beside(draft).filter { $0.law != draft.jurisdiction }
            guard !others.isEmpty, let own = words(of: draft, beside: others) else { return draft }
            return narrowed(draft, to: own)
        }
    }

    private func country(of draft: DraftFinding) -> Country {
        Country(rule: draft.rule, law: draft.jurisdiction)
    }

    private static func isWarning(_ draft: DraftFinding) -> Bool {
        draft.kind.isWarning && draft.entry == nil
    }

    /// The phrases by which findings name a country.
    private func names(of country: Country) -> [PhraseID] {
        engine.rules[country.rule].facts
            .filter { $0.value == .territory(country.law.code) || $0.value == .law(country.law) }
            .flatMap(\.phrases)
    }

    /// The words of a passage that are not about others' countries, sentence by sentence; nil when no
    /// sentence names its own.
    private func words(of draft: DraftFinding, beside others: Set<Country>) -> [Range<Int>]? {
        let names = names(of: country(of: draft))
        let otherNames = others.flatMap(self.names)
        var isNamed = false
        var own: [Range<Int>] = []
        let near = sentences(near: draft)
        for block in draft.passage {
            var isOthers = false
            let words = page.stream.words(ofBlock: block)
            for sentence in page.sentences(of: words).clamped(to: near) {
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

    /// The sentences from well before its first words to well behind its last ones.
    private func sentences(near draft: DraftFinding) -> Range<Int> {
        let words = (draft.anchors + draft.matches).map(\.lowerBound)
        guard let first = words.min(), let last = words.max() else { return 0..<0 }
        let low = page.stream.sentence(ofWord: first) - Self.reach
        return low..<page.stream.sentence(ofWord: last) + Self.reach
    }

    private func narrowed(_ draft: DraftFinding, to own: [Range<Int>]) -> DraftFinding {
        let enclosures = Enclosures(own)
        let isOwn = { (match: Range<Int>) in enclosures.contain(match.lowerBound) }
        var narrowed = draft
        narrowed.anchors = draft.anchors.filter(isOwn)
        guard !narrowed.anchors.isEmpty else { return draft }
        narrowed.matches = draft.matches.filter(isOwn)
        narrowed.facts = reader.facts(of: engine.rules[draft.rule], in: own)
        let passage = Set(draft.passage)
        let copies = draft.evidence.filter { !passage.contains($0.block) }
        narrowed.evidence =
            EvidenceStretches(page: page).stretches(for: narrowed.anchors + narrowed.matches)
            + copies
        return narrowed
    }
}
