/// How the language of an article is known.
public enum LanguageEvidence: String, Hashable, Sendable, CaseIterable {
    /// The page declares it.
    case declared
    /// The page declares none; its text is in it.
    case detected
}
