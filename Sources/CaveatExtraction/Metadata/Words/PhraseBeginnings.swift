internal import CaveatText

/// The beginnings of phrases, so that a line that goes on otherwise is left after a letter or two.
struct PhraseBeginnings: Sendable {
    private let phrases: LetterTree

    /// Takes in phrases.
    init(_ phrases: some Sequence<String>) {
        self.phrases = LetterTree(NumberLists(phrases.map { ScalarLine($0).scalars }))
    }

    /// Whether one of the phrases stands at an index of a line.
    func stands(at start: Int, of line: ScalarLine) -> Bool {
        phrases.holdsBeginning(of: line.scalars[start...])
    }

    /// Whether one of the phrases begins where a word of a line may begin.
    func begins(in line: ScalarLine) -> Bool {
        var isInWord = false
        for (index, scalar) in line.scalars.enumerated() {
            let kind = ScalarKind(scalar)
            if !isInWord, kind != .space, stands(at: index, of: line) { return true }
            isInWord = kind.isInWord
        }
        return false
    }
}
