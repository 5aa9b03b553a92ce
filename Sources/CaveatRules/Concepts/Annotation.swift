internal import CaveatModel

/// Which concept stands where on a page, sentence by sentence.
struct Annotation: Sendable {
    /// A place where words stand for a concept.
    struct Hit: Sendable {
        private let place: UInt32
        private let end: UInt32
        private let number: Int32
        private let index: UInt16

        /// Notes what words stand for.
        init(_ meaning: ConceptMeaning, words: Range<Int>) {
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

    /// What the phrases of the page may mean.
    let found: FoundMeanings
    /// Of each sentence that denies something what it does not deny.
    let undenied: [Int: [Hit]]
    /// The sentences, by their index in the word stream.
    var sentences: AnnotatedSentences
    /// The sentences in which a frame may find something, in order.
    var open: [Int]
    /// What the page holds.
    var page: SignalSet
    /// The language in which most of the page is read, by its index in ``ConceptTable/languages``.
    let language: Int
}
