internal import CaveatText

/// A word that ``LanguageReading`` reads: the groups that the next letter may end.
struct LetterWord {
    /// Its script; nil between words.
    let system: WritingSystem?
    /// What is known of the languages of the script, where it has several.
    private let profile: LanguageProfile?
    /// The last letter, or its beginning.
    private var last = GroupDigest().appending(LanguageReading.end)
    /// The number of the last letter in ``LatinPairs``; nil where it has none.
    private var lastNumber: Int?
    /// The last two; nil where the word only begins.
    private var lastTwo: GroupDigest?
    /// All of it, its beginning included.
    private var whole = GroupDigest().appending(LanguageReading.end)
    /// Its letters.
    private var length = 0

    /// Begins a word of a script, or what lies between words.
    init(_ system: WritingSystem?) {
        self.system = system
        profile = system.flatMap { LanguageProfile($0) }
        lastNumber = system == .latin ? LatinPairs.number(of: LanguageReading.end) : nil
    }

    /// Adds a letter, and the weights of the groups that it ends.
    ///
    /// A function of its own, whose few values fit into registers; those of the loop around do not.
    @inline(never)
    mutating func append(_ letter: UInt32, _ groups: inout LetterGroups) {
        guard let profile else { return }
        let single = GroupDigest().appending(letter)
        let pair = last.appending(letter)
        let number = system == .latin ? LatinPairs.number(of: letter) : nil
        if let lastNumber, let number {
            groups.add(LatinPairs.all[lastNumber, number])
        } else {
            if letter != LanguageReading.end { profile.add(single, to: &groups) }
            profile.add(pair, to: &groups)
        }
        if let lastTwo { profile.add(lastTwo.appending(letter), to: &groups) }
        last = single
        lastNumber = number
        lastTwo = pair
        whole = whole.appending(letter)
        length &+= 1
    }

    /// Adds plain letters of Latin script, as far as they go, and the weights of the groups that they end.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - index: where the first of them stands; where it stopped afterwards.
    ///   - end: where to stop, no further than groups have ``LetterGroups/room``.
    ///   - groups: where the weights are added up.
    @inline(never)
    mutating func appendPlain(
        _ bytes: Span<UInt8>,
        _ index: inout Int,
        to end: Int,
        _ groups: inout LetterGroups
    ) {
        guard var number = lastNumber else {
            append(UInt32(bytes[index] | 0x20), &groups)
            index &+= 1
            return
        }
        let pairs = LatinPairs.all
        var (sums, place) = (groups, index)
        var (last, lastTwo, whole) = (last, lastTwo, whole)
        while place < end, ASCII.isLetter(bytes[place]) {
            let letter = UInt32(bytes[place] | 0x20)
            let next = Int(letter &- 0x61)
            sums.add(pairs[number, next])
            if let lastTwo { LanguageProfile.addLatin(lastTwo.appending(letter), to: &sums) }
            lastTwo = last.appending(letter)
            last = GroupDigest().appending(letter)
            whole = whole.appending(letter)
            number = next
            place &+= 1
        }
        length &+= place &- index
        index = place
        groups = sums
        lastNumber = number
        (self.last, self.lastTwo, self.whole) = (last, lastTwo, whole)
    }

    /// Ends the word, which as a whole is a group, too.
    mutating func end(_ groups: inout LetterGroups) {
        guard let profile else { return }
        let isLetterAlone = length < 2
        append(LanguageReading.end, &groups)
        if !isLetterAlone { profile.add(whole, to: &groups) }
    }
}
