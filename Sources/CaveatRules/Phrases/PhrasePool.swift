/// The number of a phrase in a ``PhrasePool``.
struct PhraseID: Hashable, Sendable {
    /// The 0-based index.
    let index: Int
}

/// All phrases of a set of rules, compiled, with the lists they are gathered in.
struct PhrasePool: Sendable {
    /// A phrase.
    struct Phrase: Sendable {
        /// As it is written.
        let text: String
        /// Its steps in ``PhrasePool/steps``.
        let steps: Range<Int>
        /// Where it is written.
        let place: PhrasePlace
    }

    /// A named list of phrases: a cue list.
    struct List: Sendable {
        /// Its name as other files use it, for example `reader.acts.share.en`.
        let name: String
        /// Its phrases.
        var phrases: [PhraseID]
        /// Where its name is written.
        let place: PhrasePlace
    }

    /// A `{name}` in a phrase, before it is known which list it means.
    struct Reference: Sendable {
        /// The name between the brackets.
        let name: String
        /// The file's own namespace, whose lists are looked up first.
        let scope: String
        /// The step that calls the list.
        let step: Int
        /// Where the phrase is written.
        let place: PhrasePlace
    }

    /// Where something is written: a document and a node's place in it.
    struct PhrasePlace: Sendable {
        /// The index of the document.
        let document: Int
        /// The 1-based line.
        let line: Int
        /// The 1-based column, in Unicode scalars.
        let column: Int
        /// The number of Unicode scalars.
        let length: Int
    }

    /// The words of all phrases.
    var lexicon = Lexicon()
    /// The steps of all phrases.
    var steps: [PhraseStep] = []
    /// All phrases, those of lists among them.
    var phrases: [Phrase] = []
    /// All lists.
    var lists: [List] = []
    /// The uses of lists that are not linked yet.
    var references: [Reference] = []

    /// The steps of a phrase.
    subscript(id: PhraseID) -> Phrase { phrases[id.index] }
}

extension PhrasePool: PhraseSteps {
    func steps(of id: PhraseID) -> Range<Int> { phrases[id.index].steps }

    func phrases(ofList index: Int) -> [PhraseID] { lists[index].phrases }
}
