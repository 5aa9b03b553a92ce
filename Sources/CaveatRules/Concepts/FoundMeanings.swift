internal import CaveatModel
internal import CaveatText

/// What the phrases that were found on a page may mean, sentence by sentence.
///
/// A page says the same few hundred phrases over and over. What each of them means lies far apart in tables
/// as long as all words files, so that it is looked up once for each, not wherever the phrase stands. All
/// meanings of all places would take more than the page: they are put together for one sentence at a time.
struct FoundMeanings: Sendable {
    /// A phrase of the page.
    private struct Phrase {
        /// What it means in the language of the page.
        var signals = SignalSet()
        /// Where its meanings begin and end in ``meanings``.
        var first: UInt32 = 0
        var end: UInt32 = 0
        /// How many of them speak for some languages, not for all.
        var votes: UInt32 = 0
        /// How many of these speak for the language of the page.
        var votesOfMain: UInt32 = 0
    }

    /// A sentence read in the language of the page.
    struct Reading {
        /// What its words say.
        var signals = SignalSet()
        /// How many meanings of its words speak for some languages, not for all.
        var votes = 0
        /// How many of these speak for the language of the page.
        var votesOfMain = 0
    }

    private let places: [Occurrence]
    /// For each place its phrase, by its index in ``phrases``.
    private let numbers: [UInt32]
    /// For each sentence its first place, and the number of places at the end.
    private let firsts: [UInt32]
    private var phrases: [Phrase]
    private let meanings: [ConceptMeaning]

    /// Looks up what was found, and deals the places out to the sentences.
    init(on page: PageReading, table: ConceptTable) {
        places = page.occurrences.inOrder
        firsts = Self.firsts(of: page.stream.sentences, among: places)
        let found = page.occurrences.found
        // Table by table: one look that must wait for memory does not keep the next ones waiting.
        let uses = found.map { table.meanings(of: $0) }
        var numbersOfMeanings: [UInt32] = []
        numbersOfMeanings.reserveCapacity(2 * found.count)
        for range in uses {
            for use in range { numbersOfMeanings.append(table.uses.values[use]) }
        }
        meanings = numbersOfMeanings.map { table.meanings[Int($0)] }
        var known = HashMemo(expecting: found.count)
        for (number, phrase) in found.enumerated() {
            known.insert(Int32(truncatingIfNeeded: number), for: Self.key(of: phrase))
        }
        var end = 0
        phrases = uses.map { range in
            let first = end
            end &+= range.count
            return Phrase(
                first: UInt32(truncatingIfNeeded: first),
                end: UInt32(truncatingIfNeeded: end)
            )
        }
        numbers = places.map { place in
            // What was found somewhere is among what was found.
            UInt32(truncatingIfNeeded: known.first(for: Self.key(of: place.phrase)) ?? 0)
        }
    }

    private static func key(of phrase: PhraseID) -> UInt64 {
        HashMemo.key(ofPlace: UInt32(truncatingIfNeeded: phrase.index))
    }

    /// For each sentence its first place, and the number of places at the end.
    private static func firsts(
        of sentences: [WordStream.Sentence],
        among places: [Occurrence]
    ) -> [UInt32] {
        var firsts: [UInt32] = [0]
        firsts.reserveCapacity(sentences.count + 1)
        var place = 0
        for sentence in sentences.dropFirst() {
            let word = sentence.firstWord
            while place < places.count, places[place].start < word { place &+= 1 }
            firsts.append(UInt32(truncatingIfNeeded: place))
        }
        while firsts.count <= sentences.count {
            firsts.append(UInt32(truncatingIfNeeded: places.count))
        }
        return firsts
    }

    /// How many words speak for each language.
    ///
    /// - Parameters:
    ///   - page: the page.
    ///   - isCounted: whether the words of a block are counted.
    /// - Returns: the votes of the words in such blocks.
    func votes(on page: PageReading, where isCounted: (_ block: Int) -> Bool) -> LanguageTally {
        var counts = [UInt32](repeating: 0, count: phrases.count)
        var place = 0
        let starts = page.stream.blockStarts
        for block in page.article.blocks.indices where place < places.count {
            let end = Int(starts[block &+ 1])
            let adds: UInt32 = isCounted(block) ? 1 : 0
            while place < places.count, places[place].start < end {
                counts[Int(numbers[place])] &+= adds
                place &+= 1
            }
        }
        var tally = LanguageTally()
        for (phrase, count) in zip(phrases, counts) where count > 0 {
            for index in Int(phrase.first)..<Int(phrase.end) {
                tally.vote(meanings[index].languages, count: count)
            }
        }
        return tally
    }

    /// Settles what phrases mean in the language of the page.
    mutating func read(in language: UInt64) {
        for index in phrases.indices {
            var phrase = phrases[index]
            for meaning in Int(phrase.first)..<Int(phrase.end) {
                let languages = meanings[meaning].languages
                let isOfMain = languages & language != 0
                if isOfMain { phrase.signals.insert(meanings[meaning].signal) }
                if languages == ConceptMeaning.everyLanguage { continue }
                phrase.votes &+= 1
                if isOfMain { phrase.votesOfMain &+= 1 }
            }
            phrases[index] = phrase
        }
    }

    /// A sentence in the language of the page.
    @inline(__always)
    func reading(ofSentence index: Int) -> Reading {
        var reading = Reading()
        for place in Int(firsts[index])..<Int(firsts[index &+ 1]) {
            let number = Int(numbers[place])
            reading.signals.formUnion(phrases[number].signals)
            reading.votes &+= Int(phrases[number].votes)
            reading.votesOfMain &+= Int(phrases[number].votesOfMain)
        }
        return reading
    }

    /// What a sentence says in a language, as a bit.
    func signals(ofSentence index: Int, in language: UInt64) -> SignalSet {
        var signals = SignalSet()
        forEach(inSentence: index) { meaning, _ in
            if meaning.languages & language != 0 { signals.insert(meaning.signal) }
        }
        return signals
    }

    /// Calls `body` with each meaning of the words of a sentence, and with these.
    @inline(__always)
    func forEach(
        inSentence index: Int,
        _ body: (_ meaning: ConceptMeaning, _ words: Range<Int>) -> Void
    ) {
        for place in Int(firsts[index])..<Int(firsts[index &+ 1]) {
            let phrase = phrases[Int(numbers[place])]
            for meaning in Int(phrase.first)..<Int(phrase.end) {
                body(meanings[meaning], places[place].words)
            }
        }
    }
}
