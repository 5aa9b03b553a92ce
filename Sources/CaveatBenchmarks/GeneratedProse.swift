/// Makes up prose and rules from one vocabulary, the same from one seed.
///
/// Words of the prose follow Zipf's law, as those of any language do. A quarter of the words of a
/// phrase do too, so that many phrases share common words; the rest is drawn evenly, as rules are
/// about rarer things.
struct GeneratedProse {
    private static let vocabularySize = 20_000
    private static let syllables = [
        "ba", "den", "or", "mi", "ska", "tel", "u", "rov", "in", "pra", "го", "ла", "ни", "ство",
        "пре", "ка", "ов", "те", "ра", "ми",
    ]

    private var state: UInt64

    /// Begins with a seed.
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// An article as plain text.
    mutating func article(paragraphs: Int) -> String {
        (0..<paragraphs).map { _ in paragraph() }.joined(separator: "\n\n")
    }

    private mutating func paragraph() -> String {
        (0..<4).map { _ in sentence() }.joined(separator: " ")
    }

    private mutating func sentence() -> String {
        (0..<14).map { _ in commonWord() }.joined(separator: " ").capitalizedFirst + "."
    }

    /// A rule as YAML, an item of the list of a pack.
    mutating func rule(_ number: Int, pack: String, phrases: Int) -> String {
        let examples = (0..<6).map { _ in "\"\(sentence())\"" }
        let phrases = (0..<phrases).map { _ in "\"\(phrase())\"" }.joined(separator: ", ")
        return """
              - id: \(pack).r\(number)
                kind: mention
                severity: low
                status: stable
                title: A made-up rule
                message: It measures the matcher.
                when: {phrase: [\(phrases)]}
                examples:
                  match: [\(examples[..<3].joined(separator: ", "))]
                  no_match: [\(examples[3...].joined(separator: ", "))]

            """
    }

    /// A pack as YAML.
    static func pack(_ name: String, rules: [String]) -> String {
        """
        pack: \(name)
        title: Made-up rules
        jurisdiction: RU
        modified: 2026-01-01
        rules:

        """ + rules.joined()
    }

    private mutating func phrase() -> String {
        let count = 3 + Int(next() % 4)
        return (0..<count).map { _ in
            let word = next() % 4 == 0 ? commonWord() : Self.word(Int(next()) % Self.vocabularySize)
            return next() % 8 == 0 && word.count > 4 ? word.prefix(6) + "*" : word
        }.joined(separator: " ")
    }

    /// A word by Zipf's law: the logarithm of its rank is spread evenly.
    private mutating func commonWord() -> String {
        var rank = 1
        var bits = next()
        // Doubling a rank with each of 14 steps, and a random place between, comes close enough.
        let steps = Int(bits % 15)
        for _ in 0..<steps {
            bits >>= 1
            rank = rank * 2 + Int(bits & 1)
        }
        return Self.word(rank % Self.vocabularySize)
    }

    /// The word of a rank; frequent ones are short.
    private static func word(_ rank: Int) -> String {
        let base = syllables.count / 2
        // Words of one script each: even ranks Latin, odd ones Cyrillic.
        let offset = rank % 2 * base
        var rest = rank / 2
        var word = ""
        repeat {
            word += syllables[offset + rest % base]
            rest /= base
        } while rest > 0
        return word
    }

    /// SplitMix64, without the sign bit.
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return (mixed ^ (mixed >> 31)) >> 1
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
