internal import CaveatModel

/// The report for a terminal: the risk first, then each warning with its evidence, then the rest.
struct TextReport {
    /// The report.
    let report: RiskReport
    /// What is shown of it.
    let options: ReportOptions

    /// Writes the whole report.
    func rendered() -> [UInt8] {
        var canvas = TextCanvas(options)
        writeHead(to: &canvas)
        for finding in report.findings where !finding.isBrief { write(finding, to: &canvas) }
        writeBriefly(report.findings.filter(\.isBrief), to: &canvas)
        writeIgnored(to: &canvas)
        writeRemoved(to: &canvas)
        if options.includesText, !report.cleaned.text.isEmpty {
            canvas.heading("Text")
            canvas.line()
            canvas.text(report)
        }
        writeProvenance(to: &canvas)
        canvas.line()
        canvas.wrap(RiskReport.disclaimer, first: "", rest: "", style: .dim)
        return canvas.bytes
    }

    private func writeProvenance(to canvas: inout TextCanvas) {
        canvas.heading(Wording.provenanceHeading)
        for (heading, values) in Wording.provenance(of: report) {
            write(heading, values.joined(separator: ", "), to: &canvas)
        }
        guard let remark = Wording.remarkOnUnverifiedLaw(in: report.findings) else { return }
        canvas.line()
        canvas.wrap(remark, first: "", rest: "", style: .dim)
    }

    // MARK: Head

    private func writeHead(to canvas: inout TextCanvas) {
        let level = report.risk.level
        let risk = "Risk: \(Wording.name(of: level).uppercased())"
        let meaning = TerminalText.line(Wording.meaning(of: report))
        canvas.put(risk, .level(level))
        if DisplayWidth.columns(of: risk) + 2 + DisplayWidth.columns(of: meaning) <= canvas.width {
            canvas.line("  \(meaning)", .dim)
        } else {
            canvas.endLine()
            canvas.wrap(meaning, first: "", rest: "", style: .dim)
        }
        if report.risk.level == nil {
            let scope = TerminalText.line(Wording.scope(of: report))
            canvas.wrap(scope, first: "", rest: "", style: .dim)
        } else {
            for remark in Wording.uncovered(in: report) {
                let line = TerminalText.line("\(remark.capitalizedSentence).")
                canvas.wrap(line, first: "", rest: "", style: .level(.medium))
            }
        }
        let metadata = report.article.metadata
        if let title = metadata.title {
            canvas.wrap(TerminalText.line(title), first: "", rest: "", style: .strong)
        }
        let origin = [
            report.input.name == "-" ? "standard input" : report.input.name, metadata.site,
            metadata.published,
        ]
        let line = origin.compactMap { $0 }.map(TerminalText.line)
            .joined(separator: canvas.marks.separator)
        canvas.wrap(line, first: "", rest: "", style: .dim)
        for reason in report.risk.reasons {
            canvas.wrap(TerminalText.line(reason), first: canvas.marks.item, rest: "  ")
        }
        if let remark = Wording.remark(onDisclosureOf: report) {
            canvas.wrap(remark, first: "", rest: "", style: .dim)
        }
        writeOutcome(to: &canvas)
        writeKind(to: &canvas)
        writeArchive(to: &canvas)
        writeEncoding(to: &canvas)
    }

    private func writeOutcome(to canvas: inout TextCanvas) {
        switch report.outcome {
        case .complete:
            break
        case .partial(let shortfalls):
            for shortfall in shortfalls {
                let words = TerminalText.line(
                    "Incomplete: \(Wording.description(of: shortfall))."
                )
                canvas.wrap(words, first: "", rest: "", style: .level(.medium))
            }
        case .empty(let reason):
            let words = "Empty: \(TerminalText.line(reason))"
            canvas.wrap(words, first: "", rest: "", style: .level(.medium))
        }
    }

    private func writeKind(to canvas: inout TextCanvas) {
        guard let remark = report.article.judgement.remark else { return }
        canvas.wrap(TerminalText.line(remark), first: "", rest: "", style: .level(.medium))
    }

    private func writeArchive(to canvas: inout TextCanvas) {
        guard let words = Wording.remark(on: report.input.archive) else { return }
        let line = TerminalText.line("Served: \(words)")
        canvas.wrap(line, first: "", rest: "", style: .level(.medium))
    }

    private func writeEncoding(to canvas: inout TextCanvas) {
        guard let words = Wording.remark(on: report.input.encoding) else { return }
        let line = TerminalText.line("Encoding: \(words)")
        canvas.wrap(line, first: "", rest: "", style: .level(.medium))
    }

    // MARK: Removed

    /// The columns from which on a line has room for samples of what was removed.
    private static let leastWidthForSamples = 50

    private func writeRemoved(to canvas: inout TextCanvas) {
        let removed = RemovedPieces(of: report)
        guard removed.count > 0 else { return }
        canvas.heading("Removed: \(Wording.count(removed.count, "piece"))")
        for group in removed.groups {
            let number = String(group.blocks.count)
            let gap = String(repeating: " ", count: max(6 - number.utf8.count, 0))
            canvas.put("  \(Wording.name(of: group.category).padded(to: 20))\(gap)\(number)")
            let samples =
                options.includesRemovedPieces
                ? removed.sample(of: group, limit: 8).map { "“\($0)”" } : []
            let remarks = [removed.remark(on: group)].compactMap { $0 } + samples
            // A narrow line holds the number and no sample.
            guard !remarks.isEmpty, canvas.width >= Self.leastWidthForSamples else {
                canvas.endLine()
                continue
            }
            canvas.truncated("  " + remarks.joined(separator: ", "), after: 30, .dim)
        }
    }
}

extension String {
    /// The text with spaces after it up to a number of columns.
    fileprivate func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(columns - DisplayWidth.columns(of: self), 0))
    }
}
