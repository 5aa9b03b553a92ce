internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatRules

/// Why an example of a rule failed, for its author.
struct RuleExampleText {
    private(set) var text: String

    /// Writes a failed example.
    init(_ result: RuleExampleResult, library: RuleLibrary) {
        let kind = result.isMatch ? "match" : "no_match"
        text = "\(result.path):\(result.line): \(result.rule): \(kind) example failed\n"
        for line in result.text.split(separator: "\n", omittingEmptySubsequences: false) {
            text += "    \(line)\n"
        }
        for failure in result.failures {
            switch failure {
            case .foundNothing(let others, let tried, let nearest):
                text += "  the rule found nothing"
                text += others.isEmpty ? "\n" : "; found by \(Self.list(others.map(\.rawValue)))\n"
                if tried.isEmpty { text += Self.missingAnchors(of: result.rule, in: library) }
                if let nearest { text += Self.line(nearest) }
                for place in tried { text += Self.line(place) }
            case .foundSomething(let places):
                text += "  the rule found something\n"
                for place in places { text += Self.line(place) }
            case .missesFact(let list, let value, let found):
                let values = found.isEmpty ? "nothing" : Self.list(found)
                text += "  \(list) should hold \(value), but holds \(values)\n"
            case .unreadable(let cause):
                text += "  cannot be read: \(cause)\n"
            }
        }
        text += "\n"
    }

    private static func line(_ place: RuleExampleResult.Place) -> String {
        let end = place.failure.map { "fails: \($0)" } ?? "all conditions hold"
        return "  at \(place.line):\(place.column) “\(place.quote)”: \(end)\n"
    }

    private static func line(_ nearest: RuleExampleResult.Nearest) -> String {
        let rest = nearest.next.map { "then comes “\($0)”" } ?? "then the paragraph ends"
        return "  the nearest is “\(nearest.phrase)”, "
            + "of which “\(nearest.quote)” stands at \(nearest.line):\(nearest.column); \(rest)\n"
    }

    /// The phrases that a rule begins with, the first few of them.
    private static func missingAnchors(of id: RuleID, in library: RuleLibrary) -> String {
        guard let rule = library.rules.first(where: { $0.id == id }) else { return "" }
        let anchors = library.outline(of: rule).anchors
        let shown = anchors.prefix(3).map { "“\($0)”" }
        let rest = anchors.count - shown.count
        return "  none of the phrases it begins with is there: \(Self.list(shown))"
            + (rest > 0 ? " and \(rest) more" : "") + "\n"
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
