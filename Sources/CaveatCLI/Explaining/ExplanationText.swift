internal import Caveat
internal import CaveatModel
internal import CaveatReport
internal import CaveatRules

/// Why a page came out as it did, as text for a person.
struct ExplanationText {
    /// The rules that are shown of those that nearly fired, unless all are.
    private static let mostNear = 10
    /// The pieces of evidence that are shown of a ledger, unless all are.
    private static let mostEntries = 8

    private let report: RiskReport
    private let traces: [RuleTrace]
    private let showsAll: Bool

    /// Makes the text of an explanation.
    ///
    /// - Parameters:
    ///   - explanation: what happened.
    ///   - showsAll: whether to show each block by itself with what was counted in it, every rule, and all
    ///     that each place was weighed by.
    init(_ explanation: Explanation, showsAll: Bool) {
        report = explanation.report
        traces = explanation.traces
        self.showsAll = showsAll
    }

    /// The text: input, blocks, rules.
    var text: String {
        let blocks = BlockListing(report.article, showsAll: showsAll)
        var cursor = LineCursor()
        let shown = showsAll ? traces : traces.filter(\.outcome.isMatch)
        var lines = [inputLine] + outcomeLines + blocks.summary
        lines += ["", "Blocks"] + blocks.lines
        lines += ["", "Rules"] + (shown.isEmpty ? ["  none fired"] : [])
        for trace in shown { lines += self.lines(for: trace, moving: &cursor) }
        if !showsAll {
            lines += nearLines(moving: &cursor) + ["", "--all shows every block, rule and point"]
        }
        return lines.joined(separator: "\n") + "\n"
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

    // MARK: Rules

    /// The rules that came nearest to finding something, each where it came nearest.
    private func nearLines(moving cursor: inout LineCursor) -> [String] {
        let near = traces.filter { $0.outcome == .nearly }
            .compactMap { trace in trace.nearest.map { (trace: trace, nearest: $0) } }
            .sorted { $0.nearest.shortfall < $1.nearest.shortfall }
        guard !near.isEmpty else { return [] }
        let shown = near.prefix(Self.mostNear).map { trace, nearest in
            "  \(trace.rule)  \(line(for: nearest, moving: &cursor))"
        }
        let rest = near.count - shown.count
        return ["", "Nearly"] + shown + (rest > 0 ? ["  … and \(rest) more"] : [])
    }

    private func lines(for trace: RuleTrace, moving cursor: inout LineCursor) -> [String] {
        let fate: String
        switch trace.outcome {
        case .silent: return ["  \(trace.rule)  silent: no phrase of it was found"]
        case .nearly: fate = "nearly"
        case .fired(let count): fate = "fired, \(count) \(count == 1 ? "finding" : "findings")"
        case .overruled: fate = "overruled by another rule"
        }
        let attempts = trace.attempts.filter { showsAll || $0.failure == nil }
        return ["  \(trace.rule)  \(fate)"]
            + attempts.flatMap { attempt in
                ["      " + line(for: attempt, moving: &cursor)]
                    + (attempt.ledger.map(lines(of:)) ?? [])
            }
    }

    private func line(
        for attempt: RuleTrace.Attempt,
        moving cursor: inout LineCursor
    ) -> String {
        let evidence = report.article.evidence(
            at: attempt.span,
            in: attempt.block,
            moving: &cursor
        )
        let verdict = attempt.failure ?? "all conditions hold"
        return "line \(evidence.place.line) “\(BlockListing.sample(evidence.quote))”: \(verdict)"
    }

    /// What a place was weighed by, the heaviest first.
    private func lines(of ledger: Ledger) -> [String] {
        let shown = showsAll ? ledger.entries[...] : ledger.entries.prefix(Self.mostEntries)
        let rest = ledger.entries.dropFirst(shown.count)
        let lines = shown.map { entry in
            let words = entry.words.map { "“\(BlockListing.sample($0))”" }.joined(separator: " ")
            return "        \(Self.signed(entry.points))  \(entry.evidence)  \(words)"
        }
        guard !rest.isEmpty else { return lines }
        let points = rest.reduce(0) { $0 + $1.points }
        return lines + ["        \(Self.signed(points))  \(rest.count) more"]
    }

    private static func signed(_ points: Int) -> String { "\(points > 0 ? "+" : "")\(points)" }
}

extension RuleTrace {
    /// Where the rule came nearest to finding something.
    fileprivate var nearest: Attempt? { attempts.min { $0.shortfall < $1.shortfall } }
}

extension RuleTrace.Attempt {
    /// The points that are missing at the place.
    ///
    /// A phrase without its condition is taken for ten: nearer than most sentences that a frame weighs, which
    /// are short of twenty or thirty.
    fileprivate var shortfall: Int { ledger.map { $0.threshold - $0.sum } ?? 10 }
}
