/// What each pair of plain Latin letters says, its second letter by itself included.
///
/// Looked up once for all pages: two of the three groups that a letter ends are in one row.
struct LatinPairs {
    private let rows: [LetterGroups]

    /// All pairs.
    static let all = LatinPairs()

    /// The number of `a` to `z`, and of the beginning or the end of a word.
    private static let count = 27

    private init() {
        guard let profile = LanguageProfile(.latin) else {
            rows = []
            return
        }
        var rows: [LetterGroups] = []
        let letters = Array(0x61...0x7A) + [LanguageReading.end]
        for first in letters {
            for second in letters {
                var groups = LetterGroups()
                let single = GroupDigest().appending(second)
                if second != LanguageReading.end { profile.add(single, to: &groups) }
                profile.add(GroupDigest().appending(first).appending(second), to: &groups)
                rows.append(groups)
            }
        }
        self.rows = rows
    }

    /// The number of a letter in lower case; nil for one that is not among the pairs.
    @inline(__always)
    static func number(of letter: UInt32) -> Int? {
        let place = letter &- 0x61
        if place < 26 { return Int(place) }
        return letter == LanguageReading.end ? 26 : nil
    }

    /// What two letters say, given by their numbers.
    @inline(__always)
    subscript(first: Int, second: Int) -> LetterGroups { rows[first &* Self.count &+ second] }
}
