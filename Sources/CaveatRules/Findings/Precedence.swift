internal import CaveatModel
internal import CaveatText

/// Weighs findings against one another: which stay, which say the same thing twice.
struct Precedence {
    private let engine: RuleEngine
    private let page: PageReading

    /// Weighs the findings of one page.
    init(engine: RuleEngine, page: PageReading) {
        self.engine = engine
        self.page = page
    }

    /// The findings that stay, in the order in which they came.
    func settle(_ drafts: [DraftFinding]) -> [DraftFinding] {
        guard !drafts.isEmpty else { return [] }
        return joinCopies(
            withoutLesser(withoutNameless(withoutMentions(withoutFalsePositives(drafts))))
        )
    }

    private func rule(_ draft: DraftFinding) -> RuleSummary {
        engine.rules[draft.rule].summary
    }

    /// Drops findings that a false-positive rule of their pack cancels, and those rules' own.
    private func withoutFalsePositives(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let cancelling = Neighbours(drafts.filter { $0.kind == .falsePositive }, on: page)
        if cancelling.isEmpty { return drafts }
        return drafts.compactMap { draft in
            guard draft.kind != .falsePositive else { return nil }
            let pack = rule(draft).pack
            let isCancelled = { (stretch: DraftFinding.Stretch) in
                cancelling.contains(around: [stretch]) { _, other in
                    rule(other).pack == pack && other.overlaps(stretch)
                }
            }
            guard draft.entry != nil else {
                return draft.evidence.contains(where: isCancelled) ? nil : draft
            }
            // An entry is named in many places, of which only some are cancelled.
            var rest = draft
            rest.evidence.removeAll(where: isCancelled)
            return rest.evidence.isEmpty ? nil : rest
        }
    }

    /// Drops mentions that share a block with a warning under the same law, or lie within any.
    private func withoutMentions(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let warnings = drafts.filter { $0.kind.isWarning }
        if warnings.isEmpty { return drafts }
        let laws = PassageSorts(warnings) { $0.jurisdiction }
        let neighbours = Neighbours(warnings, on: page)
        return drafts.filter { draft in
            draft.kind != .mention
                || !laws.contain(draft.jurisdiction, beside: draft)
                    && !neighbours.contains(around: draft.evidence) { draft.isCovered(by: $1) }
        }
    }

    /// Drops findings of rules that know no law when the page holds another of their kind under one.
    ///
    /// "Unavailable for legal reasons" in a heading and "by order of the court in Ankara" at the foot
    /// of the page are one restriction. What names a country stays beside a finding about another
    /// one, if the two stand apart.
    private func withoutNameless(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let isGeneral = drafts.map { rule($0).jurisdiction.isUnknown }
        guard isGeneral.contains(true) else { return drafts }
        // Told only of what is asked: most pages have findings of one sort.
        lazy var named = Set(drafts.filter { !$0.jurisdiction.isUnknown }.map(\.kind))
        lazy var known = drafts.indices.filter { !isGeneral[$0] }.map { drafts[$0] }
        lazy var laws = Set(known.map { Warning(kind: $0.kind, law: $0.jurisdiction) })
        lazy var kinds = PassageSorts(known) { $0.kind }
        var kept: [DraftFinding] = []
        kept.reserveCapacity(drafts.count)
        for (index, draft) in drafts.enumerated() {
            let kind = draft.kind
            let isLesser =
                if !isGeneral[index] || draft.entry != nil {
                    false
                } else if draft.jurisdiction.isUnknown {
                    kind.isWarning && named.contains(kind)
                } else {
                    laws.contains(Warning(kind: kind, law: draft.jurisdiction))
                        || kinds.contain(kind, beside: draft)
                }
            if !isLesser { kept.append(draft) }
        }
        return kept
    }

    /// What is warned of, and under which law.
    private struct Warning: Hashable {
        let kind: FindingKind
        let law: Jurisdiction
    }

    /// Drops findings whose evidence lies within that of a more severe one about the same thing.
    ///
    /// Of equals of a pack that rest on the same text, all but the first by id are dropped. What is
    /// about entries of a list stands apart: two names in one sentence are two findings.
    private func withoutLesser(_ drafts: [DraftFinding]) -> [DraftFinding] {
        if drafts.count == 1 { return drafts }
        let others = drafts.filter { $0.entry == nil }
        let entries = drafts.filter { $0.entry != nil }
        let neighbours = Neighbours(others, on: page)
        return others.enumerated().filter { index, draft in
            !neighbours.contains(around: draft.evidence, besides: index) { otherIndex, other in
                guard draft.isCovered(by: other), isAbout(draft, sameAs: other)
                else { return false }
                let (theirs, own) = (rule(other), rule(draft))
                if theirs.severity != own.severity { return theirs.severity > own.severity }
                guard theirs.pack == own.pack, other.kind == draft.kind else { return false }
                let isFirst = (theirs.id, otherIndex) < (own.id, index)
                return !other.isCovered(by: draft) || isFirst
            }
        }.map(\.element) + entries
    }

    /// Whether two findings belong to one pack, or warn of one law in one way.
    ///
    /// Two labels in one sentence are two: a name can have several designations.
    private func isAbout(_ draft: DraftFinding, sameAs other: DraftFinding) -> Bool {
        if rule(other).pack == rule(draft).pack { return true }
        let kind = draft.kind
        return kind == other.kind && (kind == .notice || kind == .restriction)
            && draft.jurisdiction == other.jurisdiction
    }

    // MARK: Copies

    /// Joins what a rule found in hidden text, attributes or metadata with the same words that it
    /// found in the page's shown text.
    ///
    /// Publishers repeat the beginning of a page in its metadata; that is one warning, not two. What
    /// data repeats word for word, but is no warning where the page shows it, is none there either.
    private func joinCopies(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let copies = drafts.filter(isCopyPlace)
        if copies.isEmpty { return drafts }
        var kept = drafts.filter { !isCopyPlace($0) }
        let rules = Set(copies.map(\.rule))
        var originals: [Wording: Int] = [:]
        for (index, draft) in kept.enumerated() where rules.contains(draft.rule) {
            for wording in wordings(of: draft) where originals[wording] == nil {
                originals[wording] = index
            }
        }
        lazy var shown = ShownWords(
            page,
            lookingFor: copies.filter(isData).flatMap(\.evidence)
        )
        for draft in copies {
            if let original = wordings(of: draft).lazy.compactMap({ originals[$0] }).first {
                kept[original].evidence += draft.evidence
            } else if !isData(draft) || !shown.hold(draft.evidence) {
                kept.append(draft)
            }
        }
        return kept
    }

    private func isCopyPlace(_ draft: DraftFinding) -> Bool {
        guard draft.entry == nil, let first = draft.evidence.first else { return false }
        let block = page.article.blocks[first.block]
        return block.origin != .text || block.zone == .hidden || block.zone == .metadata
    }

    /// Whether it stands in what scripts and machines read, and not in a part of the page that is
    /// out of sight.
    private func isData(_ draft: DraftFinding) -> Bool {
        draft.evidence.allSatisfy { stretch in
            switch page.article.blocks[stretch.block].origin {
            case .meta, .structuredData, .scriptData: true
            case .text, .attribute, .comment, .code: false
            }
        }
    }

    /// By what a copy is known: the rule and the words of an anchor, as hashes.
    private struct Wording: Hashable {
        let rule: Int
        let words: [UInt32]
    }

    private func wordings(of draft: DraftFinding) -> [Wording] {
        draft.anchors.map { anchor in
            Wording(rule: draft.rule, words: page.stream.words[anchor].map(\.hash))
        }
    }
}
