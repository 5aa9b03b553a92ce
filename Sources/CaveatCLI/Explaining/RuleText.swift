internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatRules

/// One rule for a person who reads no YAML.
struct RuleText {
    private(set) var text = ""

    /// Writes a rule.
    init(_ rule: RuleDefinition, of library: RuleLibrary) {
        let outline = library.outline(of: rule)
        let languages = rule.languages.map(\.rawValue).joined(separator: ", ")
        line("\(rule.id)  \(rule.place.path):\(rule.place.line)")
        line(
            "\(rule.kind.rawValue), \(rule.severity.rawValue), \(rule.jurisdiction), "
                + "\(rule.status.rawValue), \(languages)",
            depth: 1
        )
        line(rule.title, depth: 1)
        line(rule.message, depth: 1)
        heading("It finds a place where")
        write(outline.condition, depth: 1)
        if !outline.facts.isEmpty { heading("It notes") }
        for fact in outline.facts {
            line("\(fact.list): \(fact.value)", depth: 1)
            for phrase in fact.phrases { line("“\(phrase)”", depth: 2) }
        }
        if !outline.cues.isEmpty { heading("Cue lists that it uses") }
        for list in outline.cues {
            line("{\(list.name)}", depth: 1)
            for phrase in list.phrases { line("“\(phrase)”", depth: 2) }
        }
        if !rule.basis.isEmpty { heading("The law behind it") }
        for basis in rule.basis {
            let period = [basis.from.map { "from \($0)" }, basis.until.map { "until \($0)" }]
            let remarks =
                (period + [
                    basis.says, basis.source, basis.checked.map { "checked \($0)" } ?? "unchecked",
                    basis.note,
                ]).compactMap { $0 }
            line(([basis.citation] + remarks).joined(separator: "; "), depth: 1)
        }
        write(rule.examples.filter { $0.isMatch && !$0.isTodo }, "It finds something in")
        write(rule.examples.filter { !$0.isMatch && !$0.isTodo }, "It leaves alone")
        write(rule.examples.filter(\.isTodo), "Known to fail for now")
    }

    private mutating func write(_ clause: RuleOutline.Clause, depth: Int) {
        line("- \(clause.text)", depth: depth)
        for phrase in clause.phrases { line("“\(phrase)”", depth: depth + 2) }
        for part in clause.parts { write(part, depth: depth + 1) }
    }

    private mutating func write(_ examples: [RuleExample], _ title: String) {
        guard !examples.isEmpty else { return }
        heading(title)
        for example in examples {
            let lines = (example.html ?? example.text ?? "").split(separator: "\n")
            for (index, text) in lines.enumerated() {
                line((index == 0 ? "- " : "  ") + text, depth: 1)
            }
        }
    }

    private mutating func heading(_ title: String) { text += "\n\(title):\n" }

    private mutating func line(_ line: some StringProtocol, depth: Int = 0) {
        text += String(repeating: "  ", count: depth) + line + "\n"
    }
}
