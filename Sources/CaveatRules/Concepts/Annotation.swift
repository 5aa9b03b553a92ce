internal import CaveatModel

/// Which concept stands where on a page, sentence by sentence.
struct Annotation: Sendable {
    /// A place where words stand for a concept.
    struct Hit: Sendable {
        /// What they mean.
        let signal: Signal
        /// Which of the concept's things; see ``ConceptMeaning/thing``.
        let thing: Int
        /// The languages in which they mean it.
        let languages: UInt64
        /// The words.
        let words: Range<Int>
    }

    /// A sentence as frames see it.
    struct Sentence: Sendable {
        /// Its block.
        let block: Int
        /// Its hits in ``Annotation/hits``, in order.
        let hits: Range<Int>
        /// What it holds; for open sentences and those that they are read with, also what it is.
        var signals: SignalSet
        /// What it and the sentences around it hold; empty unless it is open, as all below.
        var near = SignalSet()
        /// What it holds between brackets.
        var bracketed = SignalSet()
        /// What it holds between quotation marks.
        var quoted = SignalSet()
        /// The sentences that it is read with, itself included.
        var neighbours = 0..<0
    }

    /// The hits in the order of the page.
    let hits: [Hit]
    /// The sentences, by their index in the word stream.
    var sentences: [Sentence]
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
