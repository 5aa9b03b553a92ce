/// Which sentences of a page frames may look at, told by the words that stand in them.
///
/// Most sentences of most pages say nothing that a frame begins with. What they are, what stands around
/// them and what they enclose need not be read.
struct FrameInterest: Sendable {
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
        isUniversal = heads.union(needs).meets(Circumstance.ofSentences)
    }

    /// Whether a frame may look at a sentence whose words have some signals.
    func isMet(by signals: SignalSet) -> Bool { isUniversal || signals.meets(heads) }
}
