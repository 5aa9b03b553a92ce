/// Counts how many words speak for each language.
///
/// The counts stand upright: the first number has the lowest bit of every count, the next one the second
/// bit. A word adds one to the counts of all its languages at once.
struct LanguageTally {
    private var planes: [UInt64] = []

    /// Whether no word was counted.
    var isEmpty: Bool { planes.isEmpty }

    /// The languages that a word speaks for, as bits.
    var languages: UInt64 { planes.reduce(0, |) }

    /// Forgets all words.
    mutating func removeAll() { planes.removeAll(keepingCapacity: true) }

    /// Counts words that have some languages, as bits, unless they are names, which have all.
    mutating func vote(_ languages: UInt64, count: UInt32 = 1) {
        if languages == ConceptMeaning.everyLanguage { return }
        var rest = count
        while rest != 0 {
            add(languages, from: rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }

    private mutating func add(_ languages: UInt64, from first: Int) {
        var carry = languages
        var plane = first
        while carry != 0 {
            while plane >= planes.count { planes.append(0) }
            let sum = planes[plane]
            planes[plane] = sum ^ carry
            carry &= sum
            plane &+= 1
        }
    }

    /// The number of words of a language.
    func count(of language: Int) -> Int {
        var count = 0
        for plane in planes.indices {
            count |= Int(planes[plane] &>> UInt64(language) & 1) &<< plane
        }
        return count
    }
}
