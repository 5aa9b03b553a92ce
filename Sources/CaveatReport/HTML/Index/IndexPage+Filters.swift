internal import CaveatModel

extension IndexPage {
    /// A choice among the rows: the id of its button, the class of the rows that it shows, its words.
    private struct Choice {
        let name: String
        let words: String
    }

    /// The class of rows under a law, which is its button's id as well.
    static func name(of law: Jurisdiction) -> String { "law-\(law)" }

    private var levels: [Choice] {
        let found = Set(rows.map(\.entry.level))
        let every: [Severity?] = Severity.allCases.reversed() + [nil]
        return every.filter(found.contains).map {
            Choice(name: Wording.name(of: $0), words: Wording.name(of: $0))
        }
    }

    private var laws: [Choice] {
        Set(rows.flatMap(\.entry.laws)).sorted().map {
            Choice(name: Self.name(of: $0), words: Wording.name(of: $0))
        }
    }

    /// The style rules that hide rows which are not chosen.
    var filterRules: String {
        let choices =
            levels.map { ("show-\($0.name)", $0.name) } + laws.map { ("show-\($0.name)", $0.name) }
        // A folder without such a row goes with its heading.
        let isGrouped = groups.contains { $0.heading != nil }
        return choices.map { id, name in
            let chosen = ":root:has(#\(id):checked)"
            return "\(chosen) .row:not(.\(name)) { display: none; }\n"
                + (isGrouped ? "\(chosen) .group:not(:has(.\(name))) { display: none; }\n" : "")
        }
        .joined()
    }

    /// Writes the buttons, where there is something to choose.
    func writeFilters(to html: inout HTMLWriter) {
        let groups = [("risk", "Risk", levels), ("law", "Law", laws)].filter { $0.2.count > 1 }
        guard !groups.isEmpty else { return }
        html.block("div", ("class", "filters")) { html in
            for (name, legend, choices) in groups {
                html.block("fieldset") { html in
                    html.line("legend") { $0.text(legend) }
                    html.block("div") { html in
                        write(Choice(name: "every-\(name)", words: "all"), of: name, to: &html)
                        for choice in choices { write(choice, of: name, to: &html) }
                    }
                }
            }
        }
    }

    private func write(_ choice: Choice, of group: String, to html: inout HTMLWriter) {
        html.line("label") { html in
            let isDefault = choice.name == "every-\(group)"
            html.open(
                "input",
                [
                    ("type", "radio"), ("name", group), ("id", "show-\(choice.name)"),
                    ("checked", isDefault ? "" : nil),
                ]
            )
            html.text(choice.words)
        }
    }
}
