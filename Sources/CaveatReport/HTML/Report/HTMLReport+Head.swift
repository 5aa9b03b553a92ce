internal import CaveatModel

extension HTMLReport {
    /// Writes the risk in words, what page it is about, and what could not be read of it.
    func writeHead(to html: inout HTMLWriter) {
        let level = Wording.name(of: report.risk.level)
        // Where not all was read or looked for, nothing found is no reason for the colour of "none".
        let isWhole =
            report.outcome == .complete && report.rules.lawsWithoutRules.isEmpty
            && report.languageGap == nil
        let isUncertain = report.risk.level == nil && !isWhole
        let style = isUncertain ? Severity.info.rawValue : level
        html.block("header", ("class", style)) { html in
            html.line("p", ("class", "risk")) { html in
                html.inline("strong") { $0.text("Risk: \(level)") }
                html.markup(" ")
                html.inline("span") {
                    $0.text("\(Wording.meaning(of: report).capitalizedSentence).")
                }
            }
            if report.risk.level == nil {
                html.line("p", ("class", "scope")) { $0.text(Wording.scope(of: report)) }
            }
            writeGaps(to: &html)
            html.line("h1") { html in
                html.inline("bdi", ("lang", pageLanguage)) { $0.text(title) }
            }
            writeOrigin(to: &html)
            writeContents(to: &html)
        }
    }

    /// The language of what the page says about itself: characters of Chinese and Japanese look other
    /// than one another.
    private var pageLanguage: String? { report.article.metadata.language?.rawValue }

    /// Writes what keeps the risk from covering the whole page.
    private func writeGaps(to html: inout HTMLWriter) {
        let (heading, remarks): (String, [String]) =
            switch report.outcome {
            case .complete: ("", [])
            case .partial: ("Incomplete", report.outcome.remarks)
            case .empty: ("Empty", report.outcome.remarks)
            }
        let lines =
            remarks.map { (heading, $0) }
            + Wording.uncovered(in: report)
            .map { ("Not covered", "\($0.capitalizedSentence).") }
            + [report.article.judgement.remark].compactMap { $0 }.map { ("No article", $0) }
            + [Wording.remark(on: report.input.archive)].compactMap { $0 }.map { ("Served", $0) }
            + [Wording.remark(on: report.input.encoding)].compactMap { $0 }
            .map { ("Encoding", $0) }
            + [Wording.remark(onDisclosureOf: report)].compactMap { $0 }
            .map { ("Positions only", $0) }
        for (heading, remark) in lines {
            html.line("p", ("class", "gap")) { html in
                html.inline("strong") { $0.text("\(heading):") }
                html.text(" \(remark)")
            }
        }
    }

    /// Writes site, authors, date and address.
    ///
    /// The address stays text: under some laws, following it is the offence.
    private func writeOrigin(to html: inout HTMLWriter) {
        let metadata = report.article.metadata
        let parts: [(prefix: String, text: String)] = [
            ("", metadata.site ?? ""), ("By ", metadata.authors.joined(separator: ", ")),
            ("", metadata.published ?? ""),
        ]
        let shown = parts.filter { !$0.text.isEmpty }
        if !shown.isEmpty {
            html.line("p", ("class", "origin")) { html in
                for (index, (prefix, text)) in shown.enumerated() {
                    if index > 0 { html.text(" · ") }
                    html.text(prefix)
                    html.inline("bdi", ("lang", pageLanguage)) { $0.text(text) }
                }
            }
        }
        if let url = metadata.url, !url.isEmpty {
            html.line("p", ("class", "address")) { html in html.inline("bdi") { $0.text(url) } }
        }
        if let other = Wording.otherAddress(of: metadata) {
            html.line("p", ("class", "address")) { html in
                html.text("The page gives as its own: ")
                html.inline("bdi") { $0.text(other) }
            }
        }
    }

    /// The longest list of warnings that is open from the beginning.
    private static let longestContents = 6

    /// Writes a list of the warnings, where there are several; a long one is behind a line to open.
    private func writeContents(to html: inout HTMLWriter) {
        guard numbers.warnings.count > 1 else { return }
        html.block("nav", ("aria-label", "Warnings")) { html in
            guard numbers.warnings.count > Self.longestContents else {
                writeContentsList(to: &html)
                return
            }
            html.block("details") { html in
                html.line("summary") {
                    $0.text("All \(Wording.count(numbers.warnings.count, "warning"))")
                }
                writeContentsList(to: &html)
            }
        }
    }

    private func writeContentsList(to html: inout HTMLWriter) {
        html.block("ol", ("class", "contents")) { html in
            for entry in numbers.warnings {
                let finding = entry.finding
                html.line("li", ("class", finding.severity.rawValue)) { html in
                    html.inline("a", ("href", "#\(entry.id)")) { $0.text(finding.title) }
                    html.text(" \(Wording.name(of: finding.severity)), \(finding.jurisdiction)")
                }
            }
        }
    }
}
