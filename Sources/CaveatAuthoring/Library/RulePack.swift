package import CaveatModel

/// Rules about one topic under one law.
package struct RulePack: Sendable {
    /// Its name, for example `ru.undesirable`.
    package let name: String
    /// Its topic in a few words.
    package let title: String
    /// One or two sentences; empty when it has none.
    package let description: String
    /// Whose law.
    package let jurisdiction: Jurisdiction
    /// The day of the last change, as `YYYY-MM-DD`.
    package let modified: String
    /// The path of its file as it shall appear in messages.
    package let path: String
    /// Its rules in the order of the file.
    package let rules: [RuleDefinition]
}
