internal import CaveatModel

/// Weighs findings against one another: which stay, which say the same thing twice.
struct Precedence {
    private let engine: RuleEngine
    private let page: PageReading

    init(engine: RuleEngine, page: PageReading) {
        self.engine = engine
        self.page = page
    }

    /// The findings that stay, in the order in which they came.
    func settle(_ drafts: [DraftFinding]) -> [DraftFinding] {
        guard !drafts.isEmpty else { return [] }
        return joinCopies(withoutLesser(withoutMentions(withoutFalsePositives(drafts))))
    }

    private func rule(_ draft: DraftFinding) -> RuleDefinition {
        engine.rules[draft.rule].definition
    }

    /// Drops findings that a false-positive rule of their pack cancels, and those rules' own.
    private func withoutFalsePositives(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let cancelling = drafts.filter { rule($0).kind == .falsePositive }
        return drafts.filter { draft in
            rule(draft).kind != .falsePositive
                && !cancelling.contains {
                    rule($0).pack == rule(draft).pack && $0.overlaps(draft)
                }
        }
    }

    /// Drops mentions that share a block with a warning under the same law.
    private func withoutMentions(_ drafts: [DraftFinding]) -> [DraftFinding] {
        let warnings = drafts.filter { rule($0).kind.isWarning }
        return drafts.filter { draft in
            rule(draft).kind != .mention
                || !warnings.contains {
                    rule($0).jurisdiction == rule(draft).jurisdiction
                        && $0.sharesBlock(with: draft)
                }
        }
    }

    /// Drops findings whose evidence lies within that of a more severe one of the same pack; of
    /// equals that rest on the same text, all but the first.
    private func withoutLesser(_ drafts: [DraftFinding]) -> [DraftFinding] {
        drafts.enumerated().filter { index, draft in
            !drafts.enumerated().contains { otherIndex, other in
                guard otherIndex != index, rule(other).pack == rule(draft).pack,
                    draft.isCovered(by: other)
                else { return false }
                if rule(other).severity != rule(draft).severity {
                    return rule(other).severity > rule(draft).severity
                }
                guard rule(other).kind == rule(draft).kind else { return false }
                return !other.isCovered(by: draft) || otherIndex < index
            }
        }.map(\.element)
    }

    // MARK: Copies

    /// Joins what a rule found in hidden text, attributes or metadata with the same words that it
    /// found in the page's shown text.
    ///
    /// Publishers repeat the beginning of a page in its metadata; that is one warning, not two.
    private func joinCopies(_ drafts: [DraftFinding]) -> [DraftFinding] {
        var kept: [DraftFinding] = []
        for draft in drafts where !isCopyPlace(draft) { kept.append(draft) }
        for draft in drafts where isCopyPlace(draft) {
            let wording = wording(of: draft)
            let original = kept.firstIndex {
                $0.rule == draft.rule && !wording.isDisjoint(with: self.wording(of: $0))
            }
            if let original {
                kept[original].evidence += draft.evidence
            } else {
                kept.append(draft)
            }
        }
        return kept
    }

    private func isCopyPlace(_ draft: DraftFinding) -> Bool {
        guard let first = draft.evidence.first else { return false }
        let block = page.article.blocks[first.block]
        return block.origin != .text || block.zone == .hidden || block.zone == .metadata
    }

    /// The anchors' words, as hashes, by which a copy is known.
    private func wording(of draft: DraftFinding) -> Set<[UInt64]> {
        Set(draft.anchors.map { anchor in page.stream.words[anchor].map(\.hash) })
    }
}
