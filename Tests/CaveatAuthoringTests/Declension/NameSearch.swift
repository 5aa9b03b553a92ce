import CaveatTestSupport
import CaveatText

@testable import CaveatAuthoring

/// The search for one name, through the matcher that rules use.
struct NameSearch {
    private let index: WordIndex
    private let phrases: PhraseIndex
    private let machine: PhraseMachine

    init(_ name: String, _ language: DeclensionLanguage) throws {
        var parser = PhraseParser()
        var compiler = NameCompiler(declension: language.declension)
        var pool = PhrasePool()
        pool.steps = try compiler.compile(name, using: &parser)
        pool.phrases = [
            PhrasePool.Phrase(
                text: name,
                steps: pool.steps.indices,
                place: PhrasePool.PhrasePlace(document: 0, line: 0, column: 0, length: 0)
            )
        ]
        pool.lexicon = parser.lexicon
        index = WordIndex(pool.lexicon)
        phrases = PhraseIndex([PhraseID(index: 0)], pool: pool, parents: index.parents)
        machine = PhraseMachine(table: PhraseTable(pool), index: index)
    }

    /// The indices of the words at which the name was found.
    func places(in text: String) -> [Int] {
        let stream = WordStream(of: Array(text.utf8), blocks: [0..<text.utf8.count], index: index)
        let found = Occurrences(in: stream, index: phrases, machine: machine)
        return found[PhraseID(index: 0)].map(\.start)
    }

    /// How often the name was found.
    func count(in text: String) -> Int { places(in: text).count }
}
