/// The steps of all phrases, and the lists that they call.
struct PhraseTable: Sendable {
    /// The steps of all phrases, one after the other.
    let steps: [PhraseStep]
    /// For each phrase its steps.
    let ranges: [Range<Int>]
    /// For each list its phrases.
    let lists: [[PhraseID]]

    /// Makes a table from its parts.
    init(steps: [PhraseStep], ranges: [Range<Int>], lists: [[PhraseID]]) {
        self.steps = steps
        self.ranges = ranges
        self.lists = lists
    }

    /// Takes what running phrases needs out of a pool.
    init(_ pool: PhrasePool) {
        self.init(
            steps: pool.steps,
            ranges: pool.phrases.map(\.steps),
            lists: pool.lists.map(\.phrases)
        )
    }
}

extension PhraseTable: PhraseSteps {
    func steps(of id: PhraseID) -> Range<Int> { ranges[id.index] }

    func phrases(ofList index: Int) -> [PhraseID] { lists[index] }
}
