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
