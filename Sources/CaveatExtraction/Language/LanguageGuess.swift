package import CaveatModel

/// The language that a text seems to be in.
package struct LanguageGuess: Hashable, Sendable {
    /// The language: a primary subtag alone.
    package let language: LanguageTag
    /// The letters that were read.
    package let letters: Int
    /// By how many steps of 0.6 nats the language is ahead of the next; scripts of one language are
    /// far ahead.
    package let lead: Int

    /// Whether the text can hardly be in another language, so that it contradicts what a page declares.
    package var isClear: Bool {
        letters >= Self.fewestClearLetters && lead >= Self.clearLead
    }

    /// The fewest letters that a clear guess is made from.
    static let fewestClearLetters = 100
    /// The lead from which a guess is clear.
    private static let clearLead = 120
}
