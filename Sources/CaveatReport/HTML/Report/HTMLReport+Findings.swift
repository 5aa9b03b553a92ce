internal import CaveatModel

extension HTMLReport {
    /// Writes the warnings, then what else is on the page, then what the user has set aside.
    func writeFindings(to html: inout HTMLWriter) {
        html.block("section", ("id", "findings"), ("aria-labelledby", "warnings")) { html in
            html.line("h2", ("id", "warnings")) { $0.text("Warnings") }
            if numbers.warnings.isEmpty {
                html.line("p", ("class", "nothing")) {
                    $0.text("\(Wording.absence(in: report).capitalizedSentence).")
                }
            }
            for entry in numbers.warnings { write(entry, to: &html) }
            writeMentions(to: &html)
            writeIgnored(to: &html)
        }
    }

    // MARK: Warnings

    private func write(_ entry: EvidenceNumbers.Entry, to html: inout HTMLWriter) {
        let finding = entry.finding
        html.block(
            "article",
            ("class", "finding \(finding.severity.rawValue)"),
            ("id", entry.id),
            ("aria-labelledby", "\(entry.id)-title")
        ) { html in
            writeKind(
                of: finding,
                mark: Wording.name(of: finding.severity),
                remark: Wording.name(of: finding.confidence.level),
                to: &html
            )
            html.line("h3", ("id", "\(entry.id)-title")) { html in
                html.inline("span", ("class", "number")) { $0.text("\(entry.number)") }
                html.text(" \(finding.title)")
            }
            html.line("p") { $0.text(finding.message) }
            writeFacts(of: finding, to: &html)
            for piece in entry.pieces { write(piece, to: &html) }
            writeLaw(of: finding, to: &html)
            writeWeighing(of: finding, to: &html)
        }
    }

    /// Writes what caveat knows of the law behind a finding, which is nothing that the page says.
    private func writeLaw(of finding: Finding, to html: inout HTMLWriter) {
        let law = Wording.law(of: finding, in: report)
        guard !law.isEmpty else { return }
        html.line("h4") { $0.text(Wording.lawHeading(of: finding.basis)) }
        html.block("ul", ("class", "law")) { html in
            for provision in law {
                html.line("li") { html in html.inline("bdi") { $0.text(provision) } }
            }
        }
    }

    /// Writes a quote with its place on the page, linked to its place in the text.
    private func write(_ piece: EvidenceNumbers.Piece, to html: inout HTMLWriter) {
        let evidence = piece.evidence
        html.block(
            "figure",
            ("id", piece.quoteID),
            ("class", "quote \(piece.quoteID)")
        ) { html in
            if !evidence.quote.isEmpty {
                html.line("blockquote", attributes(of: evidence)[0], attributes(of: evidence)[1]) {
                    $0.text(utf8: Array(evidence.quote.utf8)[...])
                }
            }
            html.line("figcaption") { html in
                write(numberOf: piece, to: &html)
                html.text(" \(Wording.place(of: evidence, in: report.article))")
            }
        }
    }

    /// Writes the number of a piece of evidence, as a link where it leads somewhere.
    private func write(numberOf piece: EvidenceNumbers.Piece, to html: inout HTMLWriter) {
        guard options.includesText, let span = piece.span, !span.isEmpty else {
            html.inline("span", ("class", "ref")) { $0.text(piece.label) }
            if report.disclosure == .full { html.text(" not in the text;") }
            return
        }
        html.inline("a", ("class", "ref"), ("href", "#\(piece.placeID)")) { html in
            html.inline("span", ("class", "unseen")) { $0.text("evidence ") }
            html.text(piece.label)
            html.inline("span", ("class", "unseen")) { $0.text(" in the text") }
        }
    }

    /// The language and direction of a quote.
    private func attributes(of evidence: Evidence) -> [HTMLWriter.Attribute] {
        let tongue = HTMLText.Tongue(
            report.language(of: report.article[evidence.block]),
            Array(evidence.quote.utf8)[...]
        )
        return [("lang", tongue.language), ("dir", tongue.direction.rawValue)]
    }

    // MARK: Facts

    /// Writes which entry of a list is named, and what may happen to whom for what, and where.
    private func writeFacts(of finding: Finding, to html: inout HTMLWriter) {
        let entry = Wording.lines(of: finding.listEntry).map { ($0.heading, [$0.line]) }
        let facts = Wording.lines(of: finding.facts).map {
            ($0.heading, [$0.values.joined(separator: ", ")])
        }
        writeList(entry + facts, to: &html)
    }

    /// Writes how the finding came about, behind a line to open: few readers ask.
    private func writeWeighing(of finding: Finding, to html: inout HTMLWriter) {
        html.block("details") { html in
            html.line("summary") { $0.text("How it was found") }
            writeList(
                [
                    ("Because", Wording.reasons(for: finding)),
                    ("But", [Wording.limit(of: finding)].compactMap { $0 }),
                    ("Rule", [finding.rule.rawValue]),
                ],
                to: &html
            )
        }
    }

    /// Writes headings with what belongs to them; those without anything are left out.
    func writeList(_ lines: [(heading: String, values: [String])], to html: inout HTMLWriter) {
        let lines = lines.filter { !$0.values.isEmpty }
        guard !lines.isEmpty else { return }
        html.block("dl") { html in
            for (heading, values) in lines {
                html.block("div") { html in
                    html.line("dt") { $0.text(heading) }
                    for value in values {
                        html.line("dd") { html in html.inline("bdi") { $0.text(value) } }
                    }
                }
            }
        }
    }

    /// Writes what a finding is and whose law it is about, between a mark and a remark.
    private func writeKind(
        of finding: Finding,
        mark: String,
        remark: String? = nil,
        to html: inout HTMLWriter
    ) {
        html.line("p", ("class", "kind")) { html in
            html.inline("strong", ("class", "level")) { $0.text(mark) }
            html.text(" \(Wording.name(of: finding).capitalizedSentence) · ")
            html.text(Wording.name(of: finding.jurisdiction))
            if let remark { html.text(" · \(remark)") }
        }
    }

    // MARK: The rest

    private func writeMentions(to html: inout HTMLWriter) {
        guard !numbers.mentions.isEmpty else { return }
        html.line("h2") { $0.text("Also on the page") }
        html.block("ul", ("role", "list"), ("class", "brief")) { html in
            for entry in numbers.mentions {
                let finding = entry.finding
                html.block(
                    "li",
                    ("id", entry.id),
                    ("class", "finding \(finding.severity.rawValue)")
                ) { html in
                    writeKind(of: finding, mark: Wording.name(of: finding.severity), to: &html)
                    html.line("p") { html in
                        html.inline("span", ("class", "number")) { $0.text("\(entry.number)") }
                        html.text(" \(finding.title)")
                    }
                    for piece in entry.pieces { write(piece, to: &html) }
                    html.line("p", ("class", "rule")) { $0.text("Rule \(finding.rule)") }
                }
            }
        }
    }

    private func writeIgnored(to html: inout HTMLWriter) {
        guard !report.ignored.isEmpty else { return }
        html.line("h2") { $0.text("Ignored by your list") }
        html.block("ul", ("role", "list"), ("class", "brief")) { html in
            for ignored in report.ignored {
                let finding = ignored.finding
                html.block("li", ("class", "finding ignored")) { html in
                    writeKind(
                        of: finding,
                        mark: "ignored",
                        remark: Wording.name(of: finding.severity),
                        to: &html
                    )
                    html.line("p") { $0.text(finding.title) }
                    for evidence in finding.evidence where !evidence.quote.isEmpty {
                        html.line(
                            "blockquote",
                            attributes(of: evidence)[0],
                            attributes(of: evidence)[1]
                        ) { $0.text(utf8: Array(evidence.quote.utf8)[...]) }
                    }
                    html.line("p", ("class", "rule")) { $0.text(Wording.reason(of: ignored)) }
                }
            }
        }
    }
}
