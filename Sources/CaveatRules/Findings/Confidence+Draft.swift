internal import CaveatModel

extension Confidence {
    /// How many parts of a warning in one place are near proof.
    ///
    /// After the notices of outlets: status, persons and place, acts, penalty, pointer.
    private static let partsOfProof = 3
    /// How many words in a row make a formula.
    private static let formulaLength = 6

    /// How many points above its threshold make a finding sure.
    ///
    /// Three units of log odds in the points of `CaveatEvaluation fit`.
    private static let sureMargin = 12

    /// Weighs what a finding rests on.
    ///
    /// - Parameters:
    ///   - draft: the finding.
    ///   - rule: its rule.
    ///   - ledger: what it was weighed by; nil for a rule with a condition.
    ///   - block: the block of its first evidence.
    init(_ draft: DraftFinding, rule: RuleSummary, ledger: Ledger?, block: Block) {
        if let ledger {
            // The ledger says why; no other score stands beside it.
            let margin = ledger.sum - ledger.threshold
            self.init(level: margin < 0 ? .low : margin < Self.sureMargin ? .medium : .high)
            return
        }
        var reasons: [String] = []
        var score = 1
        let longest = draft.anchors.map(\.count).max() ?? 0
        let parts = draft.partCount
        if rule.kind != .mention {
            if parts >= Self.partsOfProof {
                score += 1
                reasons.append("\(parts) parts of a warning stand together")
            }
            if longest >= Self.formulaLength {
                score += 1
                reasons.append("a formula of \(longest) words")
            }
            if draft.voice == .reader {
                score += 1
                reasons.append("the page addresses its reader")
            }
        }
        if draft.entry != nil {
            // Who names an entry, and in what voice, does not matter: it is named.
            if longest == 1 {
                score -= 1
                reasons.append("the name is a single word, which may mean something else")
            } else {
                reasons.append("a name of \(longest) words")
            }
        }
        if draft.voice == .quoted, draft.entry == nil {
            score -= 1
            reasons.append("stands in a quotation")
        }
        if draft.voice == .reported, rule.kind != .mention, draft.entry == nil {
            score -= 1
            reasons.append("stands in a report of what others said or did")
        }
        if block.zone == .comments {
            score -= 1
            reasons.append("stands in a reader's comment")
        }
        if block.origin == .comment {
            score -= 1
            reasons.append("stands in a comment of the markup")
        }
        if rule.status == .experimental {
            score -= 1
            reasons.append(Self.experimentalRule)
        }
        if reasons.isEmpty { reasons.append("one phrase") }
        self.init(level: score <= 0 ? .low : score == 1 ? .medium : .high, reasons: reasons)
    }
}
