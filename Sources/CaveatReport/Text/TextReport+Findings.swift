internal import CaveatModel

extension Finding {
    /// Whether a report for people gives the finding one line: it tells nobody to beware.
    var isBrief: Bool { kind == .mention || kind == .falsePositive }
}

extension TextReport {
    /// Writes a finding in full.
    func write(_ finding: Finding, to canvas: inout TextCanvas) {
        canvas.line()
        let marks = canvas.marks
        let kind = Wording.name(of: finding.kind).uppercased()
        let law = Wording.name(of: finding.jurisdiction)
        canvas.flow(
            [
                (marks.finding, .level(finding.severity)),
                (kind + marks.separator, .plain), (law + marks.separator, .plain),
                (Wording.name(of: finding.severity), .level(finding.severity)),
                (marks.separator + Wording.name(of: finding.confidence.level), .dim),
            ],
            margin: "  "
        )
        let margin = "  "
        let title = TerminalText.line(finding.title)
        canvas.wrap(title, first: margin, rest: margin, style: .strong)
        canvas.wrap(TerminalText.line(finding.message), first: margin, rest: margin)
        for evidence in finding.evidence {
            canvas.line()
            write(evidence, of: finding, to: &canvas)
        }
        canvas.line()
        for (heading, line) in Wording.lines(of: finding.listEntry) {
            write(heading, line, to: &canvas)
        }
        for (heading, values) in Wording.lines(of: finding.facts) {
            write(heading, values.joined(separator: ", "), to: &canvas)
        }
        let reasons = Wording.reasons(for: finding, ellipsis: marks.ellipsis)
        if !reasons.isEmpty { write("Because", reasons.joined(separator: "; "), to: &canvas) }
        if let limit = Wording.limit(of: finding) { write("But", limit, to: &canvas) }
        write("Rule", finding.rule.rawValue, to: &canvas)
        writeLaw(of: finding, to: &canvas)
    }

    /// Writes what caveat knows of the law behind a finding, which is nothing that the page says.
    private func writeLaw(of finding: Finding, to canvas: inout TextCanvas) {
        let law = Wording.law(of: finding, in: report)
        guard !law.isEmpty else { return }
        canvas.line()
        let heading = "\(Wording.lawHeading(of: finding.basis)):"
        canvas.wrap(heading, first: "  ", rest: "  ", style: .strong)
        for provision in law {
            canvas.wrap(
                TerminalText.line(provision),
                first: "  \(canvas.marks.item)",
                rest: "    "
            )
        }
    }

    /// Writes one line for each finding that warns nobody.
    func writeBriefly(_ findings: [Finding], to canvas: inout TextCanvas) {
        guard !findings.isEmpty else { return }
        canvas.heading("Also on the page")
        for finding in findings {
            var line = "  \(finding.jurisdiction) \(Wording.name(of: finding))"
            if let evidence = finding.evidence.first {
                line += ", line \(Wording.briefly(evidence))"
            } else {
                line += ": \(finding.title)"
            }
            canvas.truncated(TerminalText.line(line))
        }
    }

    /// Writes the findings that a user's file sets aside, each with the reason.
    func writeIgnored(to canvas: inout TextCanvas) {
        guard !report.ignored.isEmpty else { return }
        canvas.heading("Ignored by your list: \(Wording.count(report.ignored.count, "finding"))")
        for ignored in report.ignored {
            let finding = ignored.finding
            var line = "\(finding.jurisdiction) \(Wording.name(of: finding.kind)), "
            line += Wording.name(of: finding.severity)
            if let evidence = finding.evidence.first {
                line += ", line \(Wording.briefly(evidence))"
            }
            canvas.wrap(TerminalText.line(line), first: "  ", rest: "    ")
            canvas.wrap(
                TerminalText.line(
                    Wording.reason(of: ignored, separator: canvas.marks.separator)
                ),
                first: "    ",
                rest: "    ",
                style: .dim
            )
        }
    }

    private func write(_ evidence: Evidence, of finding: Finding, to canvas: inout TextCanvas) {
        if !evidence.quote.isEmpty {
            let quote = TerminalText.line(evidence.quote)
            let bar = "  \(canvas.marks.quote)"
            canvas.wrap(
                quote,
                first: bar,
                rest: canvas.marks.rule == nil ? "    " : bar,
                marginStyle: .level(finding.severity)
            )
        }
        let place = Wording.place(
            of: evidence,
            in: report.article,
            range: canvas.marks.range
        )
        canvas.wrap(place, first: "    ", rest: "    ", style: .dim)
    }

    /// Writes a heading and its value.
    func write(_ heading: String, _ text: String, to canvas: inout TextCanvas) {
        let gap = String(repeating: " ", count: max(11 - heading.utf8.count, 1))
        let margin = String(repeating: " ", count: 13)
        canvas.wrap(TerminalText.line(text), first: "  \(heading)\(gap)", rest: margin)
    }
}
