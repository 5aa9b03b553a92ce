/// What letter groups say for each language of a script, added up.
///
/// A page has thousands of groups and a script forty languages, so that weights are added sixteen at a
/// time, in sums of 16 bits, four to a word.
struct LanguageScores {
    /// The sums of the weights of four languages each, every weight 8 more than it is.
    private var sums: [UInt64]
    /// The groups that were added to ``sums``.
    private var groups = 0
    /// The scores of the groups before.
    private var earlier: [Int]

    /// What a weight of nothing is written as.
    private static let zero = 8
    /// As many groups of weights up to 15 as 16 bits hold.
    private static let mostGroups = 4_369
    private static let mask: UInt64 = 0x000F_000F_000F_000F

    /// Scores of zero.
    init(languages: Int) {
        sums = [UInt64](repeating: 0, count: (languages + 15) / 16 * 4)
        earlier = [Int](repeating: 0, count: languages)
    }

    /// The number of languages.
    var count: Int { earlier.count }

    /// Adds the weights of a group.
    ///
    /// - Parameter cell: the weights of sixteen languages each, four bits for each.
    mutating func add(_ cell: (Int) -> UInt64) {
        if groups == Self.mostGroups { carry() }
        groups += 1
        for index in 0..<sums.count / 4 {
            let weights = cell(index)
            sums[4 * index] &+= weights & Self.mask
            sums[4 * index + 1] &+= weights >> 4 & Self.mask
            sums[4 * index + 2] &+= weights >> 8 & Self.mask
            sums[4 * index + 3] &+= weights >> 12 & Self.mask
        }
    }

    /// The score of a language, by its number.
    subscript(language: Int) -> Int {
        let word = sums[language / 16 * 4 + language % 4]
        let sum = word >> UInt64(language % 16 / 4 * 16) & 0xFFFF
        return earlier[language] + Int(sum) - Self.zero * groups
    }

    private mutating func carry() {
        earlier = earlier.indices.map { self[$0] }
        for index in sums.indices { sums[index] = 0 }
        groups = 0
    }
}
