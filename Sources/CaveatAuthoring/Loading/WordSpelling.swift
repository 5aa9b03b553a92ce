/// How the phrases of a words file are spelled, beside the way they are written there.
///
/// Serbian is written in two alphabets, Chinese in two sets of characters; Arabic and Hebrew write
/// article, "and" and "in" as one word with the noun. A words file says each phrase once and tells
/// here what else it stands for.
struct WordSpelling {
    /// Letters in place of others, by one or two letters: `lj: љ`, `號: 号`.
    var letters: [String: String] = [:]
    /// What may be written before a word that begins with ``prefixMark``.
    var prefixes: [String] = []

    /// Stands before a word to which prefixes may be attached.
    static let prefixMark = "~"

    /// The texts of a phrase: as it is written, and once more with other letters if it has any.
    func texts(of phrase: String) -> [String] {
        var text = phrase
        if !prefixes.isEmpty, phrase.contains(Self.prefixMark) {
            text.replace(Self.prefixMark, with: "[" + prefixes.joined(separator: "|") + "]")
        }
        let other = letters.isEmpty ? text : respelled(text)
        return other == text ? [text] : [text, other]
    }

    /// The text with the other letters, pairs before single ones.
    private func respelled(_ text: String) -> String {
        var other = ""
        var rest = text[...]
        while let first = rest.first {
            let pair = rest.prefix(2)
            if pair.count == 2, let letter = letters[String(pair)] {
                other += letter
                rest.removeFirst(2)
            } else {
                other += letters[String(first)] ?? String(first)
                rest.removeFirst()
            }
        }
        return other
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
            for (key, value) in letters.pairs { spelling.letters[key.text] = value.text }
        }
        return spelling
    }
}
