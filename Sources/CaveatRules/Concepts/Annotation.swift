internal import CaveatModel

/// Which concept stands where on a page, sentence by sentence.
struct Annotation: Sendable {
    /// A place where words stand for a concept.
    struct Hit: Sendable {
        /// The languages in which they mean it.
        let languages: UInt64
        private let place: UInt32
        private let end: UInt32
        private let number: Int32
        private let index: UInt16

        /// Notes what words stand for.
        init(_ meaning: ConceptMeaning, words: Range<Int>) {
            languages = meaning.languages
            place = UInt32(truncatingIfNeeded: words.lowerBound)
            end = UInt32(truncatingIfNeeded: words.upperBound)
            number = Int32(truncatingIfNeeded: meaning.thing)
            index = UInt16(truncatingIfNeeded: meaning.signal.index)
        }

        /// What they mean.
        var signal: Signal { Signal(index: Int(index)) }
        /// Which of the concept's things; see ``ConceptMeaning/thing``.
        var thing: Int { Int(number) }
        /// The words.
        var words: Range<Int> { Int(place)..<Int(end) }
    }

    /// The hits in the order of the page.
    let hits: [Hit]
    /// The sentences, by their index in the word stream.
    var sentences: AnnotatedSentences
    /// The sentences in which a frame may find something, in order.
    var open: [Int]
    /// What the page holds.
    var page: SignalSet
    /// The language in which most of the page is read, by its index in ``ConceptTable/languages``.
    let language: Int
    /// How often each country is named on the page; where none is, how often a city, an authority or a
    /// currency tells it.
    let places: Tally
}
