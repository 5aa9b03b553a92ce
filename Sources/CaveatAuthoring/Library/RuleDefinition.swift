package import CaveatModel
package import CaveatRules
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
    /// What is said.
    let value: FactValue
    /// How it is said.
    let phrases: [PhraseID]
}
