/// Why a block was kept or removed, and in which language it is: the same for many blocks of a page.
package final class BlockGrounds: Sendable {
    /// Why.
    package let reason: Reason
    /// The language that the page declares.
    package let language: LanguageTag?
    /// The language of the text, when that is clearly not the article's.
    package let detectedLanguage: LanguageTag?

    /// Makes grounds.
    package init(
        _ reason: Reason,
        language: LanguageTag? = nil,
        detectedLanguage: LanguageTag? = nil
    ) {
        self.reason = reason
        self.language = language
        self.detectedLanguage = detectedLanguage
    }
}

extension BlockGrounds: Hashable {
    /// Whether two blocks have the same reason and the same languages.
    package static func == (left: BlockGrounds, right: BlockGrounds) -> Bool {
        left === right
            || left.reason == right.reason && left.language == right.language
                && left.detectedLanguage == right.detectedLanguage
    }

    /// Hashes the reason and the languages.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(reason)
        hasher.combine(language)
        hasher.combine(detectedLanguage)
    }
}
