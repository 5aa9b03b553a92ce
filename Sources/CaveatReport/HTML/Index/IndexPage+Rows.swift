internal import CaveatModel

extension IndexPage {
    /// Writes the table of pages.
    func writeRows(to html: inout HTMLWriter) {
        guard !rows.isEmpty else { return }
        html.block("table", ("class", "list")) { html in
            html.line("caption", ("class", "unseen")) { $0.text("Pages, the worst first") }
            html.block("thead") { html in
                html.block("tr") { html in
                    for name in Self.columns {
                        html.line("th", ("scope", "col")) { $0.text(name) }
                    }
                }
            }
            for group in groups {
                html.block("tbody", ("class", group.heading == nil ? nil : "group")) { html in
                    if let heading = group.heading { write(heading, to: &html) }
                    for row in group.rows { write(row, to: &html) }
                }
            }
        }
        html.line("p", ("class", "shown")) { html in
            html.text("of \(Wording.count(rows.count, "row")) shown")
        }
    }

    private static let columns = ["Risk", "Page", "Site", "Date", "Warnings", "Found", "Laws"]

    private func write(_ heading: IndexGroup.Heading, to html: inout HTMLWriter) {
        html.block("tr") { html in
            html.line(
                "th",
                ("class", "folder"),
                ("colspan", "\(Self.columns.count)"),
                ("scope", "rowgroup")
            ) { html in
                html.inline("bdi") { $0.text(heading.folder) }
                html.inline("small") { html in
                    html.text(heading.isContinued ? "continued; " : "")
                    html.text(heading.summary)
                }
            }
        }
    }

    private func write(_ row: FolderIndex.Row, to html: inout HTMLWriter) {
        let entry = row.entry
        let level = Wording.name(of: entry.level)
        let classes = ["row", level] + entry.laws.map { Self.name(of: $0) }
        html.block("tr", ("class", classes.joined(separator: " "))) { html in
            html.line("td") { html in
                // Where not all was read, nothing found is no reason for the colour of "none".
                let isUncertain = entry.level == nil && entry.gap != nil
                let style = isUncertain ? "level \(Severity.info.rawValue)" : "level"
                html.inline("strong", ("class", style)) { $0.text(level) }
                if let gap = entry.gap { html.inline("small") { $0.text(gap) } }
            }
            html.line("th", ("scope", "row")) { html in
                html.inline("a", ("href", row.link)) { html in
                    html.inline("bdi", ("lang", entry.title == nil ? nil : entry.language)) {
                        $0.text(entry.title ?? entry.name)
                    }
                }
                if entry.title != nil {
                    html.inline("small") { html in
                        html.inline("bdi") { $0.text(entry.name) }
                    }
                }
            }
            html.line("td") { html in html.inline("bdi") { $0.text(entry.site) } }
            html.line("td", ("class", "short")) { html in
                html.inline("bdi") { $0.text(entry.date) }
            }
            html.line("td", ("data-name", "Warnings:")) { $0.text("\(entry.warningCount)") }
            html.line("td") { html in
                html.text(entry.kinds.map { Wording.name(of: $0) }.joined(separator: ", "))
            }
            html.line("td", ("class", "short")) { html in
                html.text(entry.laws.map(\.code).joined(separator: ", "))
            }
        }
    }

    /// Writes the table of inputs without a report.
    func writeUnread(to html: inout HTMLWriter) {
        guard !unread.isEmpty else { return }
        html.line("h2", ("id", "unread")) { $0.text("No report") }
        html.block("table", ("class", "list")) { html in
            html.line("caption", ("class", "unseen")) { $0.text("Inputs without a report") }
            html.block("thead") { html in
                html.block("tr") { html in
                    for name in ["What", "Input", "Why"] {
                        html.line("th", ("scope", "col")) { $0.text(name) }
                    }
                }
            }
            html.block("tbody") { html in
                for input in unread {
                    html.block("tr") { html in
                        html.line("td", ("class", "short")) { $0.text(input.fate.rawValue) }
                        html.line("th", ("scope", "row")) { html in
                            html.inline("bdi") { $0.text(input.path) }
                        }
                        html.line("td") { $0.text(input.reason) }
                    }
                }
            }
        }
    }
}
