/// The steps of all phrases, and the lists that they call.
///
/// A class, since several readers of a page hold it, and tables are large to copy.
package final class PhraseTable: Sendable {
    /// The steps of all phrases, one after the other.
    package let steps: PackedSteps
    /// For each phrase the index of its first step, and the number of steps at the end.
    package let starts: PackedNumbers
    /// For each list its phrases.
    package let lists: PackedLists

    /// Makes a table from its parts.
    package init(steps: PackedSteps, starts: PackedNumbers, lists: PackedLists) {
        self.steps = steps
        self.starts = starts
        self.lists = lists
    }

    /// Takes what running phrases needs out of a pool.
    package convenience init(_ pool: PhrasePool) {
        self.init(
            steps: PackedSteps(pool.steps),
            starts: PackedNumbers(pool.phrases.map { UInt32($0.steps.count) }.runningSums),
            lists: PackedLists(pool.lists.map { $0.phrases.map { UInt32($0.index) } })
        )
    }

    /// Begins to fetch where the steps of a phrase stand; see ``PinnedBytes/prefetch(at:)``.
    @inline(__always)
    func prefetch(_ phrase: PhraseID) { starts.prefetch(at: phrase.index) }

    /// Begins to fetch steps from one on.
    @inline(__always)
    func prefetchSteps(at place: Int) { steps.bits.prefetch(at: place) }

    /// The number of phrases.
    package var count: Int { starts.count - 1 }
}

/// Steps of phrases that are read where they lie.
package struct PackedSteps: Sendable {
    /// What ``PhraseStep/bits`` of each are.
    package let bits: PackedNumbers

    /// Takes steps that were packed.
    package init(bits: PackedNumbers) { self.bits = bits }

    /// Packs steps.
    package init(_ steps: [PhraseStep]) { bits = PackedNumbers(steps.map(\.bits)) }

    /// The number of steps.
    package var count: Int { bits.count }

    /// A step.
    @inline(__always)
    package subscript(index: Int) -> PhraseStep { PhraseStep(bits: bits[index]) }

    /// The place of a word among some that are in ascending order; nil when it is not there.
    func place(of word: PhraseStep, in places: Range<Int>) -> Int? {
        bits.place(of: word.bits, in: places)
    }
}

extension PhraseTable: PhraseSteps {
    package func step(at index: Int) -> PhraseStep { steps[index] }

    @inline(__always)
    package func steps(of id: PhraseID) -> Range<Int> {
        let (start, end) = starts.pair(at: id.index)
        return Int(start)..<Int(end)
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
