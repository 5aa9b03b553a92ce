internal import CaveatModel

/// The report for people who paste it into a ticket, a mail or a wiki.
///
/// Quotes are long, so findings are sections and lists, not tables.
struct MarkdownReport {
    /// The report.
    let report: RiskReport
    /// What is shown of it.
    let options: ReportOptions

    /// Writes the whole report.
    func rendered() -> [UInt8] {
        var output: [UInt8] = []
        writeHead(to: &output)
        writeFindings(to: &output)
        writeIgnored(to: &output)
        writeRemoved(to: &output)
        if options.includesText, !report.cleaned.text.isEmpty {
            write("\n## Text\n\n", to: &output)
            MarkdownText(report, headingOffset: 2, includesLinks: options.includesLinks)
                .append(to: &output)
        }
        writeProvenance(to: &output)
        write("\n---\n\n*\(RiskReport.disclaimer)*\n", to: &output)
        return output
    }

    private func writeProvenance(to output: inout [UInt8]) {
        write("\n## \(Wording.provenanceHeading)\n\n", to: &output)
        for (heading, values) in Wording.provenance(of: report) {
            item(heading, values.joined(separator: ", "), to: &output)
        }
        guard let remark = Wording.remarkOnUnverifiedLaw(in: report.findings) else { return }
        write("\n\(MarkdownEscape.line(remark, startsLine: true))\n", to: &output)
    }

    private func write(_ text: String, to output: inout [UInt8]) {
        output.append(contentsOf: text.utf8)
    }

    // MARK: Head

    private func writeHead(to output: inout [UInt8]) {
        let level = report.risk.level
        write("# Risk: \(Wording.name(of: level))\n\n", to: &output)
        let meaning = MarkdownEscape.line(Wording.meaning(of: report).capitalizedSentence)
        write("\(meaning).\n\n", to: &output)
        if report.risk.level == nil {
            write("\(MarkdownEscape.line(Wording.scope(of: report)))\n\n", to: &output)
        }
        for reason in report.risk.reasons {
            write("- \(MarkdownEscape.line(reason, startsLine: true))\n", to: &output)
        }
        let metadata = report.article.metadata
        item("Page", metadata.title, to: &output)
        item("Site", metadata.site, to: &output)
        item("By", metadata.authors.joined(separator: ", "), to: &output)
        item("Published", metadata.published, to: &output)
        if report.risk.level != nil {
            for remark in Wording.uncovered(in: report) {
                item("Not covered", "\(remark).", to: &output)
            }
        }
        item("Left out", Wording.remark(onDisclosureOf: report), to: &output)
        item("Served", Wording.remark(on: report.input.archive), to: &output)
        item("Encoding", Wording.remark(on: report.input.encoding), to: &output)
        switch report.outcome {
        case .complete: break
        case .partial(let shortfalls):
            let words = shortfalls.map(Wording.description).joined(separator: "; ")
            item("Incomplete", words, to: &output)
        case .empty(let reason): item("Empty", reason, to: &output)
        }
        item("No article", report.article.judgement.remark, to: &output)
    }

    /// Writes an item of a list with its heading; nothing when there is no text.
    private func item(_ heading: String, _ text: String?, to output: inout [UInt8]) {
        guard let text, !text.isEmpty else { return }
        write("- **\(heading):** \(MarkdownEscape.line(text))\n", to: &output)
    }

    // MARK: Findings

    private func writeFindings(to output: inout [UInt8]) {
        let warnings = report.findings.filter { !$0.isBrief }
        if !warnings.isEmpty { write("\n## Warnings\n", to: &output) }
        for (index, finding) in warnings.enumerated() {
            write("\n### \(index + 1). \(MarkdownEscape.line(finding.title))\n\n", to: &output)
            write(finding, to: &output)
        }
        let mentions = report.findings.filter(\.isBrief)
        guard !mentions.isEmpty else { return }
        write("\n## Also on the page\n\n", to: &output)
        for finding in mentions {
            let kind = Wording.name(of: finding.kind)
            write(
                "- \(finding.jurisdiction) \(kind): \(MarkdownEscape.line(finding.title))",
                to: &output
            )
            if let evidence = finding.evidence.first {
                write(evidence, to: &output)
            }
            write("\n", to: &output)
        }
    }

    private func write(_ finding: Finding, to output: inout [UInt8]) {
        let kind = Wording.name(of: finding.kind)
        let heading = "\(kind.prefix(1).uppercased())\(kind.dropFirst())"
        write("**\(heading) · \(Wording.name(of: finding.jurisdiction)) · ", to: &output)
        write("\(Wording.name(of: finding.severity))** · ", to: &output)
        write("\(Wording.name(of: finding.confidence.level))\n\n", to: &output)
        write("\(MarkdownEscape.line(finding.message, startsLine: true))\n", to: &output)
        for evidence in finding.evidence {
            write("\n> ", to: &output)
            if !evidence.quote.isEmpty {
                MarkdownEscape.append(
                    Array(evidence.quote.utf8)[...],
                    to: &output,
                    lineBreak: "\\\n> "
                )
                write("\n>\n> ", to: &output)
            }
            write("— \(Wording.place(of: evidence, in: report.article))\n", to: &output)
        }
        write("\n", to: &output)
        for (heading, line) in Wording.lines(of: finding.listEntry) {
            item(heading, line, to: &output)
        }
        for (heading, values) in Wording.lines(of: finding.facts) {
            item(heading, values.joined(separator: ", "), to: &output)
        }
        item("Because", Wording.reasons(for: finding).joined(separator: "; "), to: &output)
        item("But", Wording.limit(of: finding), to: &output)
        write("- **Rule:** \(MarkdownEscape.code(finding.rule.rawValue))\n", to: &output)
        writeLaw(of: finding, to: &output)
    }

    /// Writes what caveat knows of the law behind a finding, which is nothing that the page says.
    private func writeLaw(of finding: Finding, to output: inout [UInt8]) {
        let law = Wording.law(of: finding, in: report)
        guard !law.isEmpty else { return }
        write("\n#### \(Wording.lawHeading(of: finding.basis))\n\n", to: &output)
        for provision in law {
            write("- \(MarkdownEscape.line(provision, startsLine: true))\n", to: &output)
        }
    }

    private func writeIgnored(to output: inout [UInt8]) {
        guard !report.ignored.isEmpty else { return }
        write("\n## Ignored by your list\n\n", to: &output)
        for ignored in report.ignored {
            let finding = ignored.finding
            let kind = Wording.name(of: finding.kind)
            write(
                "- \(finding.jurisdiction) \(kind), \(Wording.name(of: finding.severity)): ",
                to: &output
            )
            write(MarkdownEscape.line(finding.title), to: &output)
            if let evidence = finding.evidence.first {
                write(evidence, to: &output)
            }
            write("\\\n  \(MarkdownEscape.line(Wording.reason(of: ignored)))\n", to: &output)
        }
    }

    /// Writes the line of evidence and its quote, where there is one.
    private func write(_ evidence: Evidence, to output: inout [UInt8]) {
        write(" (line \(evidence.place.line))", to: &output)
        guard !evidence.quote.isEmpty else { return }
        write(": “\(MarkdownEscape.line(evidence.quote))”", to: &output)
    }

    // MARK: Removed

    private func writeRemoved(to output: inout [UInt8]) {
        let removed = RemovedPieces(of: report)
        guard removed.count > 0 else { return }
        write("\n## Removed\n\n", to: &output)
        for group in removed.groups {
            let number = Wording.count(group.blocks.count, "piece")
            let samples =
                options.includesRemovedPieces
                ? removed.sample(of: group, limit: 5).map {
                    "“\(DisplayWidth.truncate($0, toColumns: 60))”"
                } : []
            let remarks = [number, removed.remark(on: group)].compactMap { $0 } + samples
            item(Wording.name(of: group.category), remarks.joined(separator: ", "), to: &output)
        }
    }
}
