/// How sure caveat must be before a passage counts as a warning.
public enum Sensitivity: String, Hashable, Sendable, CaseIterable {
    /// A warning reaches the threshold of its frame; what only may be one is a mention that is `possible`.
    case normal
    /// What may be a warning counts as one, too. Fewer are missed, more are false.
    case high
}
