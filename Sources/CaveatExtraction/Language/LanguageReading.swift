internal import CaveatModel

/// Reads text, and tells which language it is in.
///
/// The script tells most. Among the languages of one script it is naive Bayes over groups of one to
/// three letters and common words (``LanguageProfile``). Such a model was preferred to lists of common
/// words, since a heading of 50 letters has few of them, and to letters alone, since close languages
/// have the same ones.
///
/// Of pieces of 200 letters, from the texts that `generate.py` names and that neither made the tables nor
/// tuned this, 98 in 100 or more are told right in most languages, the mean of all being 97.5 with
/// Bosnian, which is told as Croatian or Serbian. Croatian and Serbian in Latin letters need some 1,000
/// letters; fewer are mostly not told rather than told wrong.
package struct LanguageReading {
    /// How many letters were read of each script.
    private var letters = [Int](repeating: 0, count: WritingSystem.allCases.count)
    /// The score of each language, for each script of several languages.
    private var scores = LanguageReading.profiles.map { LanguageScores(languages: $0.codes.count) }
    /// The letters that may still be read.
    private var remaining: Int
    /// The script of the word that is being read.
    private var system: WritingSystem?
    /// The last letter but one and the last one of the word; zero before its beginning.
    private var previous: (UInt32, UInt32) = (0, 0)
    /// The word so far, its beginning included.
    private var word = GroupDigest()
    private var wordLength = 0

    private static let profiles = WritingSystem.allCases.compactMap { LanguageProfile($0) }
    /// What the beginning and the end of a word count as.
    private static let end: UInt32 = 0x5F

    /// Makes a reading that takes in no more than some letters.
    package init(atMost letters: Int = 2_000) { remaining = letters }

    /// Whether the reading takes in no more letters.
    package var isFull: Bool { remaining <= 0 }

    /// Reads on; a word ends with the text.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - range: the part to read.
    package mutating func read(_ bytes: Span<UInt8>, in range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound, remaining > 0 {
            let (scalar, length) = UTF8Scalars.decode(bytes, at: index)
            index += length
            if LetterFold.isMark(scalar) { continue }
            if LetterFold.isApostrophe(scalar), let system {
                add(0x27, of: system)
                continue
            }
            let letter = LetterFold.lowercased(scalar)
            let other = WritingSystem(of: letter)
            if other != system {
                endWord()
                system = other
                previous = (0, Self.end)
                word = GroupDigest(Self.end)
            }
            guard let other else { continue }
            letters[Int(other.rawValue)] += 1
            remaining -= other.lettersPerSign
            add(letter, of: other)
        }
        endWord()
    }

    private mutating func add(_ letter: UInt32, of system: WritingSystem) {
        let script = Int(system.rawValue)
        guard script < scores.count else { return }
        let profile = Self.profiles[script]
        let (first, second) = previous
        if letter != Self.end { profile.add(GroupDigest(letter), to: &scores[script]) }
        profile.add(GroupDigest(second, letter), to: &scores[script])
        if first != 0 { profile.add(GroupDigest(first, second, letter), to: &scores[script]) }
        previous = (second, letter)
        word.feed(letter)
        wordLength += 1
    }

    private mutating func endWord() {
        if let system {
            let letters = wordLength
            add(Self.end, of: system)
            let script = Int(system.rawValue)
            if letters > 1, script < scores.count {
                Self.profiles[script].add(word, to: &scores[script])
            }
        }
        system = nil
        wordLength = 0
    }

    // MARK: Guess

    /// The language; nil where too little was read, where two scripts are mixed, or where no language
    /// fits or none is ahead.
    package var guess: LanguageGuess? {
        var counts = zip(WritingSystem.allCases, letters).map { $0.lettersPerSign * $1 }
        let total = counts.reduce(0, +)
        let kana = Int(WritingSystem.kana.rawValue)
        let han = Int(WritingSystem.han.rawValue)
        // A Chinese text may name something in kana; in a Japanese one every sentence has them.
        if counts[kana] * 10 >= counts[han] {
            counts[kana] += counts[han]
            counts[han] = 0
        }
        guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }),
            counts[most] >= Self.fewestLetters, counts[most] * 2 > total
        else { return nil }
        let system = WritingSystem.allCases[most]
        if let code = system.language {
            return guess(code, letters: counts[most], lead: 4 * counts[most])
        }
        let scores = scores[most]
        let ranking = (0..<scores.count).sorted { scores[$0] > scores[$1] }
        let best = scores[ranking[0]]
        let lead = best - scores[ranking[1]]
        guard lead >= Self.leastLead, best >= Self.leastFit(system) * counts[most] / 100 else {
            return nil
        }
        return guess(Self.profiles[most].codes[ranking[0]], letters: counts[most], lead: lead)
    }

    private func guess(_ code: StaticString, letters: Int, lead: Int) -> LanguageGuess? {
        LanguageTag(code.description).map {
            LanguageGuess(language: $0, letters: letters, lead: lead)
        }
    }

    /// The fewest letters that a guess is made from.
    private static let fewestLetters = 30
    /// The least lead of a guess.
    private static let leastLead = 8
    /// The least score for each hundred letters: texts in languages without a profile fit none.
    ///
    /// One text in a hundred in a language of the profiles has less. Where few languages share a script,
    /// hardly any score is high.
    private static func leastFit(_ system: WritingSystem) -> Int {
        system == .latin || system == .cyrillic ? 50 : 0
    }
}
