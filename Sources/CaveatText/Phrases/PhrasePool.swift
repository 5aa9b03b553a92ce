/// The number of a phrase in a ``PhrasePool``.
public struct PhraseID: Hashable, Sendable {
    /// The 0-based index.
    @usableFromInline package let index: Int

    /// Makes the number of a phrase.
    @inlinable
    package init(index: Int) { self.index = index }
}

/// All phrases of a set of rules, compiled, with the lists they are gathered in.
package struct PhrasePool: Sendable {
    /// A phrase.
    package struct Phrase: Sendable {
        /// As it is written.
        package let text: String
        /// Its steps in ``PhrasePool/steps``.
        package let steps: Range<Int>
        /// Where it is written.
        package let place: PhrasePlace

        /// Makes a phrase.
        package init(text: String, steps: Range<Int>, place: PhrasePlace) {
            self.text = text
            self.steps = steps
            self.place = place
        }
    }

    /// A named list of phrases: a cue list.
    package struct List: Sendable {
        /// Its name as other files use it, for example `reader.acts.share.en`.
        package let name: String
        /// Its phrases.
        package var phrases: [PhraseID]
        /// Where its name is written.
        package let place: PhrasePlace

        /// Makes a list.
        package init(name: String, phrases: [PhraseID], place: PhrasePlace) {
            self.name = name
            self.phrases = phrases
            self.place = place
        }
    }

    /// A `{name}` in a phrase, before it is known which list it means.
    package struct Reference: Sendable {
        /// The name between the brackets.
        package let name: String
        /// The file's own namespace, whose lists are looked up first.
        package let scope: String
        /// The step that calls the list.
        package let step: Int
        /// Where the phrase is written.
        package let place: PhrasePlace

        /// Makes a reference.
        package init(name: String, scope: String, step: Int, place: PhrasePlace) {
            self.name = name
            self.scope = scope
            self.step = step
            self.place = place
        }
    }

    /// Where something is written: a document and a node's place in it.
    package struct PhrasePlace: Sendable {
        /// The index of the document.
        package let document: Int
        /// The 1-based line.
        package let line: Int
        /// The 1-based column, in Unicode scalars.
        package let column: Int
        /// The number of Unicode scalars.
        package let length: Int

        /// Makes a place.
        package init(document: Int, line: Int, column: Int, length: Int) {
            self.document = document
            self.line = line
            self.column = column
            self.length = length
        }
    }

    /// The words of all phrases.
    package var lexicon = Lexicon()
    /// The steps of all phrases.
    package var steps: [PhraseStep] = []
    /// All phrases, those of lists among them.
    package var phrases: [Phrase] = []
    /// All lists.
    package var lists: [List] = []
    /// The uses of lists that are not linked yet.
    package var references: [Reference] = []

    /// Makes an empty pool.
    package init() {}

    /// The steps of a phrase.
    package subscript(id: PhraseID) -> Phrase { phrases[id.index] }
}

extension PhrasePool: PhraseSteps {
    package func step(at index: Int) -> PhraseStep { steps[index] }

    package func steps(of id: PhraseID) -> Range<Int> { phrases[id.index].steps }

    package func phrases(ofList index: Int) -> [PhraseID] { lists[index].phrases }
}
