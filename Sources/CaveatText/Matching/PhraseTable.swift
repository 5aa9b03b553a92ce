/// The steps of all phrases, and the lists that they call.
package struct PhraseTable: Sendable {
    /// The steps of all phrases, one after the other.
    package let steps: [PhraseStep]
    /// For each phrase the index of its first step, and the number of steps at the end.
    package let starts: [UInt32]
    /// For each list its phrases.
    package let lists: NumberLists

    /// Makes a table from its parts.
    package init(steps: [PhraseStep], starts: [UInt32], lists: NumberLists) {
        self.steps = steps
        self.starts = starts
        self.lists = lists
    }

    /// Takes what running phrases needs out of a pool.
    package init(_ pool: PhrasePool) {
        self.init(
            steps: pool.steps,
            starts: pool.phrases.map { UInt32($0.steps.count) }.runningSums,
            lists: NumberLists(pool.lists.map { $0.phrases.map { UInt32($0.index) } })
        )
    }

    /// The number of phrases.
    package var count: Int { starts.count - 1 }

    /// How many steps each phrase has.
    package var lengths: [UInt32] { starts.differences }
}

extension PhraseTable: PhraseSteps {
    @inline(__always)
    package func steps(of id: PhraseID) -> Range<Int> {
        Int(starts[id.index])..<Int(starts[id.index &+ 1])
    }

    /// Whether a phrase is one word, or a choice of single words: its beginning is all of it.
    @inline(__always)
    func isOneWord(_ id: PhraseID) -> Bool {
        let range = steps(of: id)
        let first = steps[range.lowerBound]
        return first.kind == .word && range.count == 1
            || first.kind == .oneOf && range.count == 1 &+ first.operand
    }

    /// The steps of the phrase at a place of `lists.values`.
    @inline(__always)
    package func steps(ofPhraseAt place: Int) -> Range<Int> {
        steps(of: PhraseID(index: Int(lists.values[place])))
    }

    package func phrases(ofList index: Int) -> [PhraseID] {
        lists[index].map { PhraseID(index: Int($0)) }
    }
}
