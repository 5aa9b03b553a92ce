/// The runs of four words of a text, with how often each occurs.
///
/// Ideographs and kana are words by themselves, since their scripts leave no spaces between words.
/// White space and punctuation do not count.
struct Shingles {
    private var counts: [String: Int] = [:]
    private var total = 0

    /// The number of words in a run.
    private static let length = 4

    /// Cuts a text.
    init(_ text: String) {
        let words = Self.words(text)
        guard words.count >= Self.length else {
            if !words.isEmpty { add(words.joined(separator: " ")) }
            return
        }
        for start in 0...words.count - Self.length {
            add(words[start..<start + Self.length].joined(separator: " "))
        }
    }

    /// The share of these that are among others, 0 to 1; 1 when there are none.
    func share(in others: Shingles) -> Double {
        guard total > 0 else { return 1 }
        let found = counts.reduce(0) { $0 + min($1.value, others.counts[$1.key] ?? 0) }
        return Double(found) / Double(total)
    }

    private mutating func add(_ shingle: String) {
        counts[shingle, default: 0] += 1
        total += 1
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            let isWordByItself = character.unicodeScalars.allSatisfy {
                (0x3040...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value)
            }
            if (character.isLetter || character.isNumber) && !isWordByItself {
                word.append(character)
                continue
            }
            if !word.isEmpty { words.append(word) }
            word = ""
            if isWordByItself { words.append(String(character)) }
        }
        return word.isEmpty ? words : words + [word]
    }
}
