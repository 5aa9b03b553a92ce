internal import CaveatModel

extension HTMLReport {
    /// How many pieces of one category are shown; JSON has all.
    private static let mostPieces = 100
    /// How much of a piece is shown, in columns.
    private static let longestPiece = 240

    /// Writes what cleaning removed, by category, each behind a line to open.
    func writeRemoved(to html: inout HTMLWriter) {
        let removed = RemovedPieces(of: report)
        guard removed.count > 0 else { return }
        html.block("section", ("id", "removed"), ("aria-labelledby", "removed-heading")) { html in
            html.line("h2", ("id", "removed-heading")) { html in
                html.text("Removed: \(Wording.count(removed.count, "piece"))")
            }
            for group in removed.groups {
                html.block("details") { html in
                    html.line("summary") { html in
                        html.text(Wording.name(of: group.category).capitalizedSentence)
                        html.inline("span", ("class", "count")) { html in
                            let remarks = [
                                "\(group.blocks.count)", removed.remark(on: group),
                            ]
                            html.text(" \(remarks.compactMap { $0 }.joined(separator: ", "))")
                        }
                    }
                    if options.includesRemovedPieces { write(group, of: removed, to: &html) }
                }
            }
        }
    }

    private func write(
        _ group: RemovedPieces.Group,
        of removed: RemovedPieces,
        to html: inout HTMLWriter
    ) {
        html.block("ul") { html in
            for id in group.blocks.prefix(Self.mostPieces) {
                let block = report.article[id]
                let text = DisplayWidth.truncate(
                    removed.beginning(of: id),
                    toColumns: Self.longestPiece
                )
                html.line("li") { html in
                    if !text.isEmpty {
                        html.inline(
                            "span",
                            ("lang", report.language(of: block)?.rawValue ?? ""),
                            ("dir", TextDirection(of: Array(text.utf8)[...]).rawValue)
                        ) { $0.text(text) }
                        html.markup(" ")
                    }
                    html.inline("small") { html in
                        html.text("\(block.reason), bytes ")
                        html.text("\(block.source.start)–\(block.source.end)")
                    }
                }
            }
            let rest = group.blocks.count - Self.mostPieces
            if rest > 0 { html.line("li") { $0.text("and \(rest) more, which JSON lists") } }
        }
    }
}
