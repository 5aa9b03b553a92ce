internal import CaveatModel

/// Which sentences of a page frames may look at, told by the words that stand in them.
///
/// Most sentences of most pages say nothing that a frame begins with. What they are, what stands around
/// them and what they enclose need not be read.
struct FrameInterest: Sendable {
    /// What a frame asks for before it weighs a sentence.
    private struct Gate {
        /// What must stand in the sentence itself.
        let first: SignalSet
        /// What must stand near it: one signal of each set.
        let needs: [SignalSet]
        /// What is enough.
        let decisive: SignalSet
    }

    private let gates: [Gate]
    /// What each frame needs first, or takes for enough.
    private let heads: SignalSet
    /// Whether frames need to know what a sentence is or where it stands, so that words alone do not tell
    /// which ones they look at.
    let isUniversal: Bool

    /// Puts together what frames ask for.
    init(_ frames: [FrameDefinition]) {
        var heads = SignalSet()
        var needs = SignalSet()
        for frame in frames {
            if let first = frame.needs.first { heads.formUnion(first) }
            heads.formUnion(frame.decisive)
            for need in frame.needs { needs.formUnion(need) }
            for evidence in frame.evidence where evidence.reach == .page {
                needs.formUnion(evidence.have)
                needs.formUnion(evidence.with)
            }
        }
        self.heads = heads
        gates = frames.map {
            Gate(first: $0.needs.first ?? SignalSet(), needs: $0.needs, decisive: $0.decisive)
        }
        isUniversal = heads.union(needs).meets(Circumstance.ofSentences)
    }

    /// Whether a frame may look at a sentence whose words have some signals.
    @inline(__always)
    func isMet(by signals: SignalSet) -> Bool { isUniversal || signals.meets(heads) }

    /// Whether a frame weighs a sentence.
    ///
    /// - Parameters:
    ///   - signals: what its words say.
    ///   - near: what they and those around it say.
    /// - Returns: whether one does.
    func isMet(by signals: SignalSet, near: SignalSet) -> Bool {
        for gate in gates {
            if signals.meets(gate.decisive) { return true }
            guard signals.meets(gate.first) else { continue }
            var isMet = true
            for need in gate.needs where !near.meets(need) { isMet = false }
            if isMet { return true }
        }
        return false
    }
}
