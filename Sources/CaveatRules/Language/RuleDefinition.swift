package import CaveatModel
internal import CaveatText

/// A rule as its file gives it.
@dynamicMemberLookup
package struct RuleDefinition: Sendable {
    /// What it is and says.
    package let summary: RuleSummary
    /// Pages on which it must find something, and others.
    package let examples: [RuleExample]
    /// When it applies.
    package let validity: Validity
    /// Where it is written.
    package let place: RulePlace
    /// The rule that it builds on and stands in the place of; nil for one of its own.
    package let replaced: RuleID?

    /// What must hold around an anchor.
    let condition: Condition<[PhraseID]>
    /// What the warning may say.
    let facts: [FactDefinition]
    /// The list whose names it begins with; nil for a rule that begins with phrases.
    let list: NameListID?

    /// What the summary says.
    package subscript<Value>(dynamicMember member: KeyPath<RuleSummary, Value>) -> Value {
        summary[keyPath: member]
    }
}

/// What a warning may say, and the phrases by which it says so.
struct FactDefinition: Sendable {
    /// Which list of ``Facts`` the value belongs to.
    enum Value: Hashable, Sendable {
        /// What readers are warned not to do.
        case act(Act)
        /// What may happen to them.
        case penalty(Penalty)
        /// Whom the warning names.
        case person(String)
        /// Where it applies.
        case territory(String)
        /// Who decided or enforces it.
        case authority(String)
        /// Whose law the words name: for a rule that knows none itself, and not reported.
        case law(Jurisdiction)
    }

    /// What is said.
    let value: Value
    /// How it is said.
    let phrases: [PhraseID]
}

/// A page that shows what a rule finds, or what it leaves alone.
package struct RuleExample: Sendable {
    /// Whether the rule must find something.
    package let isMatch: Bool
    /// Whether it is known to fail for now: it is run and reported, and fails no test.
    package let isTodo: Bool
    private let tree: RuleTree

    /// Makes an example from a text, or from a mapping with `html` or `text`.
    init(isMatch: Bool, isTodo: Bool = false, tree: RuleTree) {
        self.isMatch = isMatch
        self.isTodo = isTodo
        self.tree = tree
    }

    /// The 1-based line on which the example is written.
    package var line: Int { tree.line }
    /// The page as plain text, an empty line between blocks; nil when it is HTML.
    package var text: String? {
        tree.kind == .scalar ? tree.text : tree["text"]?.text
    }
    /// The page as HTML; nil when it is plain text.
    package var html: String? { tree["html"]?.text }
    /// The values that must be among the facts, by the name of their list (`acts`, `penalties`, …).
    package var facts: [(list: String, values: [String])] {
        (tree["facts"]?.pairs ?? []).map { pair in
            (
                pair.key.text,
                pair.value.kind == .scalar
                    ? [pair.value.text] : pair.value.children.map { $0.text }
            )
        }
    }
}
