/// Counts how many words speak for each language.
///
/// The counts stand upright: the first number has the lowest bit of every count, the next one the second
/// bit. A word adds one to the counts of all its languages at once.
struct LanguageTally {
    private var planes: [UInt64] = []

    /// Adds a word that has some languages, as bits.
    mutating func add(_ languages: UInt64) {
        var carry = languages
        var plane = 0
        while carry != 0 {
            if plane == planes.count { planes.append(0) }
            let sum = planes[plane]
            planes[plane] = sum ^ carry
            carry &= sum
            plane &+= 1
        }
    }

    /// The number of words of each of the first languages.
    func counts(of languages: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: languages)
        for plane in planes.indices {
            var rest = planes[plane]
            while rest != 0 {
                let language = rest.trailingZeroBitCount
                rest &= rest - 1
                if language < languages { counts[language] |= 1 << plane }
            }
        }
        return counts
    }
}
