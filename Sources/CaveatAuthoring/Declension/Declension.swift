/// How the words of a name change with case, by the word's ending alone.
///
/// A list gives names in the nominative. Whether a word is a noun, an adjective or a surname, and of
/// which gender, is not known, so an ending's line holds the forms of all that may end so: a form
/// that no grammar has stands on no page either, and costs nothing but a place in a table. Letters
/// are folded, so Ё is Е. Not covered: vowels that change inside a stem beyond the lines of the
/// tables, and plurals of names that are listed in the singular.
struct Declension: Sendable {
    /// The lines in the order in which they are tried; the first that applies counts.
    let inflections: [Inflection]

    /// Words shorter than this do not change: prepositions, conjunctions, abbreviations.
    private static let shortestWord = 3

    /// The forms of a word for each case but the nominative.
    ///
    /// - Parameter word: folded letters.
    /// - Returns: no case at all for a word that does not change.
    func forms(of word: [UInt32]) -> [[[UInt32]]] {
        guard word.count >= Self.shortestWord, word.allSatisfy({ (0x400...0x52F).contains($0) })
        else { return [] }
        return inflections.first { $0.applies(to: word) }?.forms(of: word) ?? []
    }
}

/// The language by whose cases the names of a list change.
package enum DeclensionLanguage: String, Hashable, Sendable, CaseIterable {
    /// Russian.
    case russian = "ru"
    /// Ukrainian.
    case ukrainian = "uk"
    /// Belarusian.
    case belarusian = "be"
    /// Names do not change.
    case none

    /// The endings; nil when names do not change.
    var declension: Declension? {
        switch self {
        case .russian: .russian
        case .ukrainian: .ukrainian
        case .belarusian: .belarusian
        case .none: nil
        }
    }
}
