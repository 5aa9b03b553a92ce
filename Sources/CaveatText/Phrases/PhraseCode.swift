/// One step of a compiled phrase.
///
/// A phrase is a run of steps in one array that all phrases share. Brackets hold their content in
/// place: the step tells how many steps it holds, so a reader can skip it.
package struct PhraseStep: Hashable, Sendable {
    /// What a step does.
    package enum Kind: UInt32 {
        /// Takes one word; the operand is its ``SymbolID``.
        case word
        /// Takes up to so many words of one sentence.
        case gap
        /// What it holds may be missing.
        case optional
        /// Takes one of the branches that it holds.
        case choice
        /// A branch of a choice.
        case branch
        /// Takes a phrase of a list; the operand is a reference, after linking a list.
        case call
        /// Takes one of the words that it holds, which stand in ascending order: a choice of words alone,
        /// however many, costs a few looks.
        case oneOf
    }

    /// Kind and operand in one number.
    package let bits: UInt32

    /// Makes a step of what ``bits`` was.
    package init(bits: UInt32) { self.bits = bits }

    /// Makes a step.
    package init(_ kind: Kind, _ operand: Int) {
        bits = UInt32(truncatingIfNeeded: operand) << 3 | kind.rawValue
    }

    /// What the step does.
    @inline(__always) package var kind: Kind { Kind(rawValue: bits & 7) ?? .word }
    /// An element, a number of words or steps, or a list.
    @inline(__always) package var operand: Int { Int(bits >> 3) }

    /// Whether the step holds the steps after it.
    package var isBracket: Bool {
        switch kind {
        case .optional, .choice, .branch, .oneOf: true
        case .word, .gap, .call: false
        }
    }

    /// A choice between several ways.
    ///
    /// Ways that are one word become one branch together, or where there are no others, all of the choice.
    /// Only calls keep their ways as they stand, since whoever links them knows them by their places.
    ///
    /// - Parameter ways: the steps of each, at least one.
    /// - Returns: the steps of the choice.
    package static func choice(between ways: [[PhraseStep]]) -> [PhraseStep] {
        if ways.joined().contains(where: { $0.kind == .call }) { return choice(branches: ways) }
        let isWord = { (way: [PhraseStep]) in way.count == 1 && way[0].kind == .word }
        let words = Set(ways.filter(isWord).map { $0[0] }).sorted { $0.operand < $1.operand }
        let oneWord = words.count > 1 ? [PhraseStep(.oneOf, words.count)] + words : words
        let others = ways.filter { !isWord($0) }
        if others.isEmpty { return oneWord }
        return choice(branches: oneWord.isEmpty ? others : [oneWord] + others)
    }

    private static func choice(branches: [[PhraseStep]]) -> [PhraseStep] {
        let steps = branches.flatMap { [PhraseStep(.branch, $0.count)] + $0 }
        return [PhraseStep(.choice, steps.count)] + steps
    }
}
