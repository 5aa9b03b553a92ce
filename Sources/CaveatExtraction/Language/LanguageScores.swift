/// What letter groups say for each language of a script, added up.
///
/// A page has thousands of groups and a script forty languages, so that the weights of all are added at
/// once: sixteen languages to a word of a vector, first in sums of 8 bits, and these in sums of 16 bits.
struct LanguageScores {
    /// Of each word, the sums of every fourth language in 16 bits.
    private var sums = InlineArray<4, SIMD4<UInt64>>(repeating: .zero)
    /// The groups that were added to ``sums``.
    private var groups = 0
    /// The scores of the groups before; empty where there are none.
    private var earlier: [Int] = []
    /// The number of languages, at most 48.
    private let count: Int

    /// What a weight of nothing is written as.
    private static let zero = 8
    /// As many as 16 bits hold.
    private static let mostGroups = 4_369
    private static let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF

    /// Scores of zero.
    init(languages: Int) { count = min(languages, 48) }

    /// Adds the weights of some groups.
    mutating func add(_ letters: LetterGroups) {
        let count = letters.count
        if groups &+ count > Self.mostGroups { carry() }
        let even = SIMD4(repeating: Self.evenBytes)
        sums[0] &+= letters.even & even
        sums[1] &+= letters.odd & even
        sums[2] &+= (letters.even &>> 8) & even
        sums[3] &+= (letters.odd &>> 8) & even
        groups &+= count
    }

    /// Adds the weights of all groups that were added to other scores of the same languages.
    mutating func add(_ other: LanguageScores) {
        if groups + other.groups > Self.mostGroups { carry() }
        groups += other.groups
        for index in sums.indices { sums[index] &+= other.sums[index] }
        guard !other.earlier.isEmpty else { return }
        earlier = (0..<count).map { other.earlier[$0] + (earlier.isEmpty ? 0 : earlier[$0]) }
    }

    /// A language, by its number, and its score.
    typealias Place = (language: Int, score: Int)

    /// The two best languages; of equal ones, the first goes before.
    var best: (first: Place, second: Place) {
        var first: Place = (0, .min)
        var second = first
        forEachScore { language, score in
            if score > first.score {
                (first, second) = ((language, score), first)
            } else if score > second.score {
                second = (language, score)
            }
        }
        return (first, second)
    }

    /// Calls `body` with the score of each language, by its number, in order.
    @inline(__always)
    private func forEachScore(_ body: (_ language: Int, _ score: Int) -> Void) {
        let base = Self.zero * groups
        for word in 0..<3 {
            // Of sixteen languages, the sums hold every fourth one each, the first in the lowest bits.
            let (zeroth, first) = (sums[0][word], sums[1][word])
            let (second, third) = (sums[2][word], sums[3][word])
            for place in 0..<16 {
                let language = word * 16 + place
                guard language < count else { return }
                let half = place & 2 == 0 ? (zeroth, first) : (second, third)
                let sum = (place & 1 == 0 ? half.0 : half.1) >> UInt64(place / 4 * 16) & 0xFFFF
                let before = earlier.isEmpty ? 0 : earlier[language]
                body(language, before + Int(sum) - base)
            }
        }
    }

    private mutating func carry() {
        var scores: [Int] = []
        forEachScore { scores.append($1) }
        earlier = scores
        sums = InlineArray(repeating: .zero)
        groups = 0
    }
}
