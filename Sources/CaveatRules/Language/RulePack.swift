public import CaveatModel

/// Rules about one topic under one law.
public struct RulePack: Sendable {
    /// Its name, for example `ru.undesirable`.
    public let name: String
    /// Its topic in a few words.
    public let title: String
    /// One or two sentences; empty when it has none.
    public let description: String
    /// Whose law.
    public let jurisdiction: Jurisdiction
    /// The day of the last change, as `YYYY-MM-DD`.
    public let modified: String
    /// The path of its file as it shall appear in messages.
    public let path: String
    /// Its rules in the order of the file.
    public let rules: [RuleDefinition]
}
