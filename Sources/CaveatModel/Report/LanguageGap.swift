/// Why the rules may have nothing to say about a page, whatever it warns of: its language.
///
/// Rules know warnings by words, so that finding nothing in a language without rules means little.
public enum LanguageGap: Hashable, Sendable {
    /// No rule has words of the page's language.
    case withoutRules(LanguageTag)
    /// Nobody knows which language the page is in.
    case unknown

    /// The gap in one word, for machines.
    public var code: String {
        switch self {
        case .withoutRules: "withoutRules"
        case .unknown: "unknown"
        }
    }
}

extension RiskReport {
    /// What the page's language leaves open; nil where rules have words of it, where a rule does not say
    /// of which languages it has words, and where there was no text.
    ///
    /// What a page says of its language counts, unless its text clearly contradicts it.
    public var languageGap: LanguageGap? {
        guard !rules.languages.isEmpty else { return nil }
        if case .empty = outcome { return nil }
        let metadata = article.metadata
        guard let language = metadata.contradictingLanguage ?? metadata.language else {
            return .unknown
        }
        // Mostly one of them, which need not be looked up among kin.
        let isKnown =
            rules.languages.contains(language)
            || rules.languages.contains { LanguageKinship.areAlike($0, language) }
        return isKnown ? nil : .withoutRules(language)
    }
}
