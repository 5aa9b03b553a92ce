internal import CaveatText

/// What the phrases that were found on a page may mean, sentence by sentence.
///
/// Words mean several things in several languages, so that all meanings together take more than the page.
/// They are put together for one sentence at a time.
struct FoundMeanings {
    private let table: ConceptTable
    private let places: [Occurrence]
    /// For each sentence its first place, and the number of places at the end.
    private let firsts: [UInt32]

    /// Deals the places where phrases were found out to the sentences.
    init(on page: PageReading, table: ConceptTable) {
        self.table = table
        places = page.occurrences.inOrder
        let sentences = page.stream.sentences
        var firsts: [UInt32] = [0]
        firsts.reserveCapacity(sentences.count + 1)
        for (index, place) in places.enumerated() {
            while firsts.count < sentences.count, sentences[firsts.count].firstWord <= place.start {
                firsts.append(UInt32(truncatingIfNeeded: index))
            }
        }
        while firsts.count <= sentences.count {
            firsts.append(UInt32(truncatingIfNeeded: places.count))
        }
        self.firsts = firsts
    }

    /// Calls `body` with each meaning of the words of a sentence, and with these.
    @inline(__always)
    func forEach(
        inSentence index: Int,
        _ body: (_ meaning: ConceptMeaning, _ words: Range<Int>) -> Void
    ) {
        for place in Int(firsts[index])..<Int(firsts[index + 1]) {
            for use in table.meanings(of: places[place].phrase) {
                body(table.meanings[Int(table.uses.values[use])], places[place].words)
            }
        }
    }
}
