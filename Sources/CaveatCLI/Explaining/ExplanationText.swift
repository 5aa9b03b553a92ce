internal import Caveat

/// Why a page came out as it did, as text for a person.
struct ExplanationText {
    /// The longest piece of a block that is shown, in characters.
    private static let sampleLength = 70

    private let report: RiskReport
    private let traces: [RuleTrace]
    private let showsSilentRules: Bool

    /// Makes the text of an explanation.
    ///
    /// - Parameters:
    ///   - explanation: what happened.
    ///   - showsSilentRules: whether to name the rules that found no phrase of theirs.
    init(_ explanation: Explanation, showsSilentRules: Bool) {
        report = explanation.report
        traces = explanation.traces
        self.showsSilentRules = showsSilentRules
    }

    /// The text: input, blocks, rules.
    var text: String {
        ([inputLine] + columnLines + ["", "Blocks"] + report.article.blocks.map { line(for: $0) }
            + ["", "Rules"]
            + traces.flatMap { lines(for: $0) }).joined(separator: "\n") + "\n"
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

    /// Where the article was found.
    private var columnLines: [String] {
        guard let container = report.article.container else { return [] }
        return ["article's column: \(TerminalText.line(report.article.path(of: container)))"]
    }

    private func line(for block: Block) -> String {
        let (verb, name): (String, String) =
            switch block.disposition {
            case .kept(let role): ("kept   ", role.rawValue)
            case .removed(let category): ("removed", category.rawValue)
            }
        let place = report.article.source.lineAndColumn(of: decodedStart(of: block))
        let head = "  \(verb) \(name.padded(to: 17)) \(block.zone.rawValue.padded(to: 10)) "
        let text = sample(report.article.string(of: block))
        let signals = block.signals.map { "\n            \($0)" } ?? ""
        return head + "line \(place.line): \(block.reason)\(signals)\n            “\(text)”"
    }

    private func decodedStart(of block: Block) -> Int {
        report.article.map.origin(of: block.span.range).lowerBound
    }

    private func lines(for trace: RuleTrace) -> [String] {
        switch trace.outcome {
        case .silent:
            return showsSilentRules ? ["  \(trace.rule)  silent: no phrase of it was found"] : []
        case .nearly:
            return ["  \(trace.rule)  nearly"] + attempts(of: trace)
        case .fired(let count):
            return ["  \(trace.rule)  fired, \(count) \(count == 1 ? "finding" : "findings")"]
                + attempts(of: trace)
        case .overruled:
            return ["  \(trace.rule)  overruled by another rule"] + attempts(of: trace)
        }
    }

    private func attempts(of trace: RuleTrace) -> [String] {
        trace.attempts.map { attempt in
            let evidence = report.article.evidence(at: attempt.span, in: attempt.block)
            let verdict = attempt.failure ?? "all conditions hold"
            return "      line \(evidence.place.line) “\(sample(evidence.quote))”: \(verdict)"
        }
    }

    /// The beginning of a text on one line, safe for a terminal.
    private func sample(_ text: String) -> String {
        let line = text.replacing("\n", with: " ")
        let short =
            line.count > Self.sampleLength ? line.prefix(Self.sampleLength) + "…" : line[...]
        return TerminalText.line(String(short))
    }
}
