internal import CaveatModel
internal import CaveatText

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
    private var letters = InlineArray<32, Int>(repeating: 0)
    /// The score of each language, for each script of several languages.
    private var scores = InlineArray<4, LanguageScores> { script in
        LanguageScores(languages: LanguageProfile.codes[script].count)
    }
    /// The most letters to read.
    private var limit: Int
    /// The letters that were read.
    package private(set) var count = 0

    /// What the beginning and the end of a word count as.
    static let end: UInt32 = 0x5F

    /// Makes a reading that takes in no more than some letters.
    package init(atMost letters: Int = 2_000) { limit = letters }

    /// Whether the reading takes in no more letters.
    package var isFull: Bool { count >= limit }

    /// Lets the reading take in more letters.
    package mutating func allow(_ more: Int) { limit += more }

    /// Reads on; a word ends with the text, or where the reading is full.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - range: the part to read.
    /// - Returns: where it stopped, since it is full or there is no more.
    @discardableResult
    package mutating func read(_ bytes: Span<UInt8>, in range: Range<Int>) -> Int {
        var index = range.lowerBound
        var word = LetterWord(nil)
        var groups = LetterGroups()
        while index < range.upperBound, !isFull {
            if ASCII.isLetter(bytes[index]) {
                // Most letters of most pages.
                if word.system != .latin {
                    end(word, &groups)
                    word = LetterWord(.latin)
                }
                let start = index
                let stop = min(range.upperBound, start &+ min(limit &- count, groups.room))
                word.appendPlain(bytes, &index, to: stop, &groups)
                letters[Int(WritingSystem.latin.rawValue)] &+= index &- start
                count &+= index &- start
                settle(&groups, .latin, atLeast: LetterGroups.most)
                continue
            }
            let scalar: UInt32
            (scalar, index) = UTF8Scalars.decode(bytes, at: index, end: bytes.count)
            let isApostrophe = LetterFold.isApostrophe(scalar)
            if scalar < 0x80, !isApostrophe {
                // Most of what lies between words.
                if word.system != nil {
                    end(word, &groups)
                    word = LetterWord(nil)
                }
                continue
            }
            if LetterFold.isMark(scalar) { continue }
            if isApostrophe, let system = word.system {
                word.append(0x27, &groups)
                settle(&groups, system, atLeast: LetterGroups.most)
                continue
            }
            let letter = LetterFold.lowercased(scalar)
            let system = WritingSystem(of: letter)
            if system != word.system {
                end(word, &groups)
                word = LetterWord(system)
            }
            guard let system else { continue }
            letters[Int(system.rawValue)] &+= 1
            count &+= system.lettersPerSign
            word.append(letter, &groups)
            settle(&groups, system, atLeast: LetterGroups.most)
        }
        end(word, &groups)
        return min(index, range.upperBound)
    }

    private mutating func end(_ word: LetterWord, _ groups: inout LetterGroups) {
        guard let system = word.system else { return }
        var word = word
        word.end(&groups)
        settle(&groups, system, atLeast: 1)
    }

    /// Adds groups to the scores of a script's languages if there are enough of them.
    @inline(__always)
    private mutating func settle(
        _ groups: inout LetterGroups,
        _ system: WritingSystem,
        atLeast count: Int
    ) {
        guard groups.count >= count else { return }
        scores[Int(system.rawValue)].add(groups)
        groups = LetterGroups()
    }

    /// Takes in what another reading has read.
    package mutating func add(_ other: LanguageReading) {
        for index in letters.indices { letters[index] += other.letters[index] }
        count += other.count
        for script in scores.indices { scores[script].add(other.scores[script]) }
    }

    // MARK: Guess

    /// The language; nil where too little was read, where two scripts are mixed, or where no language
    /// fits or none is ahead.
    package var guess: LanguageGuess? {
        var counts = letters
        for system in [WritingSystem.hangul, .kana, .han] {
            counts[Int(system.rawValue)] *= system.lettersPerSign
        }
        var total = 0
        for index in counts.indices { total += counts[index] }
        let kana = Int(WritingSystem.kana.rawValue)
        let han = Int(WritingSystem.han.rawValue)
        // A Chinese text may name something in kana; in a Japanese one every sentence has them.
        if counts[kana] * 10 >= counts[han] {
            counts[kana] += counts[han]
            counts[han] = 0
        }
        var most = 0
        for index in counts.indices where counts[index] > counts[most] { most = index }
        guard counts[most] >= Self.fewestLetters, counts[most] * 2 > total,
            let system = WritingSystem(rawValue: UInt8(most))
        else { return nil }
        if !system.hasSeveralLanguages {
            return guess(WritingSystem.languages[most], counts[most], lead: 4 * counts[most])
        }
        let best = scores[most].best
        let lead = best.first.score - best.second.score
        guard lead >= Self.leastLead,
            best.first.score >= Self.leastFit(system) * counts[most] / 100
        else { return nil }
        let language = LanguageProfile.languages[most][best.first.language]
        return guess(language, counts[most], lead: lead)
    }

    private func guess(_ language: LanguageTag?, _ letters: Int, lead: Int) -> LanguageGuess? {
        language.map { LanguageGuess(language: $0, letters: letters, lead: lead) }
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
