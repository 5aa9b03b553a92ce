internal import Caveat

/// Why a page came out as it did, as text for a person.
struct ExplanationText {
    private let report: RiskReport
    private let traces: [RuleTrace]
    private let showsAll: Bool

    /// Makes the text of an explanation.
    ///
    /// - Parameters:
    ///   - explanation: what happened.
    ///   - showsAll: whether to show each removed block by itself, and the rules that found nothing.
    init(_ explanation: Explanation, showsAll: Bool) {
        report = explanation.report
        traces = explanation.traces
        self.showsAll = showsAll
    }

    /// The text: input, blocks, rules.
    var text: String {
        let blocks = BlockListing(report.article, gathersRemoved: !showsAll)
        return
            ([inputLine] + outcomeLines + blocks.summary + ["", "Blocks"] + blocks.lines + [
                "", "Rules",
            ]
            + ruleLines).joined(separator: "\n") + "\n"
    }

    private var ruleLines: [String] {
        var cursor = LineCursor()
        return traces.flatMap { lines(for: $0, moving: &cursor) }
    }

    private var outcomeLines: [String] {
        report.outcome.remarks.map { "not read in whole: \($0)" }
            + [report.article.judgement.remark].compactMap(\.self)
    }

    private var inputLine: String {
        let input = report.input
        let encoding = input.encoding
        var line = "\(input.name): \(input.byteCount) bytes, "
        line += "\(input.format == .html ? "HTML" : "plain text"), "
        line += "\(encoding.name) (\(encoding.evidence.rawValue)"
        for claim in encoding.overruled {
            line += ", not \(claim.name) as \(claim.claimedBy.rawValue) says"
        }
        return line + ")"
    }

    private func lines(for trace: RuleTrace, moving cursor: inout LineCursor) -> [String] {
        switch trace.outcome {
        case .silent:
            return showsAll ? ["  \(trace.rule)  silent: no phrase of it was found"] : []
        case .nearly:
            return ["  \(trace.rule)  nearly"] + attempts(of: trace, moving: &cursor)
        case .fired(let count):
            return ["  \(trace.rule)  fired, \(count) \(count == 1 ? "finding" : "findings")"]
                + attempts(of: trace, moving: &cursor)
        case .overruled:
            return ["  \(trace.rule)  overruled by another rule"]
                + attempts(of: trace, moving: &cursor)
        }
    }

    private func lines(of ledger: Ledger) -> [String] {
        ledger.entries.map { entry in
            let words = entry.words.map { "“\(BlockListing.sample($0))”" }.joined(separator: " ")
            return
                "        \(entry.points > 0 ? "+" : "")\(entry.points)  \(entry.evidence)  \(words)"
        }
    }

    private func attempts(of trace: RuleTrace, moving cursor: inout LineCursor) -> [String] {
        trace.attempts.flatMap { attempt in
            let evidence = report.article.evidence(
                at: attempt.span,
                in: attempt.block,
                moving: &cursor
            )
            let verdict = attempt.failure ?? "all conditions hold"
            return [
                "      line \(evidence.place.line) “\(BlockListing.sample(evidence.quote))”: \(verdict)"
            ] + (attempt.ledger.map(lines(of:)) ?? [])
        }
    }
}
