/// What letter groups say for each language of a script, added up.
///
/// A page has thousands of groups and a script forty languages, so that the weights of all are added at
/// once: sixteen languages to a word of a vector, first in sums of 8 bits, and these in sums of 16 bits.
struct LanguageScores {
    /// Of each word, the sums of every second language in 8 bits, every weight 8 more than it is: those
    /// with even numbers, then those with odd ones.
    private var bytes = InlineArray<2, SIMD4<UInt64>>(repeating: .zero)
    /// The groups that were added to ``bytes``.
    private var groupsInBytes = 0
    /// Of each word, the sums of every fourth language in 16 bits, without those in ``bytes``.
    private var sums = InlineArray<4, SIMD4<UInt64>>(repeating: .zero)
    /// The groups that were added to ``sums``.
    private var groups = 0
    /// The scores of the groups before; empty where there are none.
    private var earlier: [Int] = []
    /// The number of languages, at most 48.
    private let count: Int

    /// What a weight of nothing is written as.
    private static let zero = 8
    /// As many groups of weights up to 15 as 8 bits hold.
    private static let mostGroupsInBytes = 17
    /// As many as 16 bits hold.
    private static let mostGroups = 4_369
    private static let evenWeights: UInt64 = 0x0F0F_0F0F_0F0F_0F0F
    private static let evenBytes: UInt64 = 0x00FF_00FF_00FF_00FF

    /// Scores of zero.
    init(languages: Int) { count = min(languages, 48) }

    /// Adds the weights of a group.
    ///
    /// - Parameter weights: the weights of sixteen languages in each word, four bits for each.
    @inline(__always)
    mutating func add(_ weights: SIMD4<UInt64>) {
        if groupsInBytes == Self.mostGroupsInBytes { carryBytes() }
        groupsInBytes &+= 1
        let even = SIMD4(repeating: Self.evenWeights)
        bytes[0] &+= weights & even
        bytes[1] &+= (weights &>> 4) & even
    }

    /// Adds the weights of all groups that were added to other scores of the same languages.
    mutating func add(_ other: LanguageScores) {
        var other = other
        other.carryBytes()
        carryBytes()
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
        var scores = self
        scores.carryBytes()
        var first: Place = (0, .min)
        var second = first
        for language in 0..<count {
            let score = scores.score(of: language)
            if score > first.score {
                (first, second) = ((language, score), first)
            } else if score > second.score {
                second = (language, score)
            }
        }
        return (first, second)
    }

    /// The score of a language, what is in ``bytes`` left out.
    private func score(of language: Int) -> Int {
        let word = sums[language % 4][language / 16]
        let sum = word >> UInt64(language % 16 / 4 * 16) & 0xFFFF
        return (earlier.isEmpty ? 0 : earlier[language]) + Int(sum) - Self.zero * groups
    }

    private mutating func carryBytes() {
        if groups + groupsInBytes > Self.mostGroups { carry() }
        let even = SIMD4(repeating: Self.evenBytes)
        for half in bytes.indices {
            sums[half] &+= bytes[half] & even
            sums[half + 2] &+= (bytes[half] &>> 8) & even
            bytes[half] = .zero
        }
        groups += groupsInBytes
        groupsInBytes = 0
    }

    private mutating func carry() {
        earlier = (0..<count).map(score)
        sums = InlineArray(repeating: .zero)
        groups = 0
    }
}
