/// How the phrases of a words file are spelled, beside the way they are written there.
///
/// Serbian is written in two alphabets, Chinese in two sets of characters; Arabic and Hebrew write
/// article, "and" and "in" as one word with the noun. A words file says each phrase once and tells
/// here what else it stands for.
struct WordSpelling {
    /// Letters in place of others, those of two letters first: `lj: љ`, `號: 号`.
    var letters: [(from: String, to: String)] = []
    /// What may be written before a word that begins with ``prefixMark``.
    var prefixes: [String] = []

    /// Stands before a word to which prefixes may be attached.
    static let prefixMark: Character = "~"

    /// The texts of a phrase: as it is written, and once more with other letters if it has any.
    func texts(of phrase: String) -> [String] {
        let choice = "[" + prefixes.joined(separator: "|") + "]"
        let text =
            prefixes.isEmpty
            ? phrase : phrase.replacing(String(Self.prefixMark), with: choice)
        var other = text
        for (from, to) in letters { other = other.replacing(from, with: to) }
        return other == text ? [text] : [text, other]
    }
}

extension LibraryBuilder {
    /// Reads how the phrases of a words file are spelled.
    mutating func spelling(_ fields: Fields) -> WordSpelling {
        var spelling = WordSpelling()
        if let prefixes = fields["prefixes"] {
            spelling.prefixes = scalars(of: prefixes).map(\.text)
        }
        if let letters = fields["letters"] {
            guard letters.kind == .mapping else {
                report(.wrongType(expected: "letters, each with what stands for it"), at: letters)
                return spelling
            }
            spelling.letters = letters.pairs.map { ($0.key.text, $0.value.text) }
                .sorted { ($1.0.count, $0.0) < ($0.0.count, $1.0) }
        }
        return spelling
    }
}
