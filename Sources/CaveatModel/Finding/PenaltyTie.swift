/// What a warning threatens for some of its acts: "for a like a fine, for a donation prison".
public struct PenaltyTie: Hashable, Sendable {
    /// The acts, in the order of the page.
    public let acts: [Act]
    /// What may happen to those who do them, in the order of the page.
    public let penalties: [Penalty]

    /// Makes a tie.
    package init(acts: [Act], penalties: [Penalty]) {
        self.acts = acts
        self.penalties = penalties
    }
}
