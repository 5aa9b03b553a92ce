internal import CaveatModel

/// One page of the index of a folder.
///
/// Rows are chosen by radio buttons and style rules, without a script.
struct IndexPage {
    /// Which page it is, 1 and up.
    let number: Int
    /// The pages with a report that stand on it, the worst first.
    let rows: ArraySlice<FolderIndex.Row>
    /// The inputs without a report that stand on it, after ``rows``.
    let unread: ArraySlice<UnreadInput>
    /// ``rows`` as they stand together.
    let groups: [IndexGroup]

    private let index: FolderIndex
    private let overview: IndexOverview

    /// Makes a page.
    ///
    /// - Parameters:
    ///   - number: which page it is, 1 and up.
    ///   - rows: the rows of all pages in order.
    ///   - index: the index.
    ///   - overview: the counts of the whole index.
    init(number: Int, rows: [FolderIndex.Row], of index: FolderIndex, overview: IndexOverview) {
        self.number = number
        self.index = index
        self.overview = overview
        let start = (number - 1) * index.rowLimit
        let end = start + index.rowLimit
        func clamped(_ value: Int, _ count: Int) -> Int { min(max(value, 0), count) }
        self.rows = rows[clamped(start, rows.count)..<clamped(end, rows.count)]
        groups = IndexGroup.groups(
            of: self.rows,
            after: rows[..<self.rows.startIndex].last,
            in: index,
            overview: overview
        )
        let count = index.unread.count
        unread =
            index.unread[
                clamped(start - rows.count, count)..<clamped(end - rows.count, count)
            ]
    }

    /// Writes the page.
    func rendered() -> [UInt8] {
        let title = "Reports on \(Wording.count(index.rows.count, "page"))"
        let place = index.pageCount == 1 ? "" : ", part \(number) of \(index.pageCount)"
        let document = HTMLDocument(
            title: title + place,
            styles: StyleSheet.index(filters: filterRules)
        )
        return document.rendered(capacity: (rows.count + unread.count) * 600) { html in
            html.block("header") { html in
                html.line("h1") { $0.text(title + place) }
                html.line("p", ("class", "origin")) { html in
                    html.text("\(index.tool.name) \(index.tool.version)")
                }
                if number == 1 { write(overview, to: &html) }
            }
            html.block("main") { html in
                writePaging("Parts of the index", to: &html)
                writeFilters(to: &html)
                writeRows(to: &html)
                writeUnread(to: &html)
                writePaging("Parts of the index, once more", to: &html)
            }
            html.block("footer") { html in
                html.line("p", ("class", "disclaimer")) { $0.text(RiskReport.disclaimer) }
            }
        }
    }

    // MARK: Overview

    private func write(_ overview: IndexOverview, to html: inout HTMLWriter) {
        html.block("div", ("class", "overview")) { html in
            write("Pages by risk", overview.levels, to: &html)
            write("By law", overview.laws, to: &html)
            write("By kind of finding", overview.kinds, to: &html)
        }
        guard !overview.unread.isEmpty else { return }
        let first = index.rows.count / index.rowLimit + 1
        html.line("p", ("class", "unread-counts")) { html in
            html.inline(
                "a",
                ("href", "\(first == 1 ? "" : FolderIndex.name(ofPage: first))#unread")
            ) { html in
                let counts = overview.unread.map { fate, count, reasons in
                    let reasons = reasons.map { "\($0.count) \($0.reason)" }
                    return "\(count) \(fate.rawValue)"
                        + (reasons.isEmpty ? "" : " (\(reasons.joined(separator: ", ")))")
                }
                html.text("No report: \(counts.joined(separator: ", "))")
            }
        }
    }

    private func write(
        _ heading: String,
        _ counts: [IndexOverview.Count],
        to html: inout HTMLWriter
    ) {
        guard !counts.isEmpty else { return }
        html.block("section") { html in
            html.line("h2") { $0.text(heading) }
            html.block("ul", ("class", "counts"), ("role", "list")) { html in
                for (name, style, pages) in counts {
                    html.line("li", ("class", style)) { html in
                        html.inline("span", ("class", style == nil ? nil : "level")) {
                            $0.text(name)
                        }
                        html.text(" ")
                        html.inline("b") { $0.text("\(pages)") }
                    }
                }
            }
        }
    }

    // MARK: Paging

    /// Writes links to all parts; they stand above and below the rows, of which there may be thousands.
    private func writePaging(_ label: String, to html: inout HTMLWriter) {
        guard index.pageCount > 1 else { return }
        html.block("nav", ("class", "paging"), ("aria-label", label)) { html in
            html.block("ol", ("role", "list")) { html in
                for part in 1...index.pageCount {
                    html.line("li") { html in
                        if part == number {
                            html.inline("b", ("aria-current", "page")) { $0.text("\(part)") }
                        } else {
                            html.inline("a", ("href", FolderIndex.name(ofPage: part))) {
                                $0.text("\(part)")
                            }
                        }
                    }
                }
            }
        }
    }
}
