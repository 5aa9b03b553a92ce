package import CaveatModel

/// What a rule did on a page, and why.
package struct RuleTrace: Sendable {
    /// What became of a rule.
    package enum Outcome: Hashable, Sendable {
        /// None of the phrases that it begins with was found.
        case silent
        /// A phrase was found, but something else did not hold.
        case nearly
        /// It made findings.
        case fired(count: Int)
        /// It made findings, but other rules took precedence over all of them.
        case overruled

        /// Whether the rule matched, even if others took precedence: what its examples ask.
        package var isMatch: Bool {
            switch self {
            case .fired, .overruled: true
            case .silent, .nearly: false
            }
        }
    }

    /// One place where a phrase that the rule begins with was found.
    package struct Attempt: Hashable, Sendable {
        /// The place of the phrase.
        package let span: ArticleSpan
        /// The block that holds it.
        package let block: BlockID
        /// The condition that did not hold; nil when all held.
        package let failure: String?
        /// What the place was weighed by; nil for a rule with a condition of its own.
        package let ledger: Ledger?
    }

    /// The rule.
    package let rule: RuleID
    /// What became of it.
    package let outcome: Outcome
    /// Where it was tried, in page order.
    package let attempts: [Attempt]
}
