/// What a warning says, each value with the place where it says so.
///
/// What it does not say is absent.
public struct Facts: Hashable, Sendable {
    /// What readers are warned not to do.
    public var acts: [Fact<Act>]
    /// What may happen to them.
    public var penalties: [Fact<Penalty>]
    /// Which penalty is for which act, where the warning tells them apart; empty where all acts have the same.
    public var ties: [PenaltyTie]
    /// Whom the warning names, for example `citizen`, `stateless`, `resident`.
    public var persons: [Fact<String>]
    /// Where it applies: a code, or a name such as `UA-occupied`.
    public var territories: [Fact<String>]
    /// Who decided or enforces it.
    public var authorities: [Fact<String>]

    /// Makes facts; all may be empty.
    package init(
        acts: [Fact<Act>] = [],
        penalties: [Fact<Penalty>] = [],
        ties: [PenaltyTie] = [],
        persons: [Fact<String>] = [],
        territories: [Fact<String>] = [],
        authorities: [Fact<String>] = []
    ) {
        self.acts = acts
        self.penalties = penalties
        self.ties = ties
        self.persons = persons
        self.territories = territories
        self.authorities = authorities
    }

    /// Whether nothing is known.
    public var isEmpty: Bool {
        acts.isEmpty && penalties.isEmpty && persons.isEmpty && territories.isEmpty
            && authorities.isEmpty
    }
}

/// One thing that a warning says.
public struct Fact<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What it says.
    public let value: Value
    /// Where it says so: the first place that does.
    public let evidence: Evidence

    /// Makes a fact.
    package init(value: Value, evidence: Evidence) {
        self.value = value
        self.evidence = evidence
    }
}

/// An act of a reader.
public enum Act: String, Hashable, Sendable, CaseIterable {
    /// Repost, forward, link to, quote.
    case share
    /// React with a like.
    case like
    /// Write a comment.
    case comment
    /// Keep, download, possess.
    case save
    /// Write to the newsroom, send material, give an interview.
    case contact
    /// Give money.
    case donate
    /// Subscribe or follow.
    case subscribe
    /// Read, watch, search for.
    case view
    /// Disseminate, where the warning uses that word.
    case distribute
    /// Take part, help, cooperate.
    case participate
    /// Film or photograph.
    case film
}

/// A consequence.
public enum Penalty: String, Hashable, Sendable, CaseIterable {
    /// A fine.
    case fine
    /// Arrest, days in custody.
    case detention
    /// Prison, a colony: years or months.
    case imprisonment
    /// An account or a site is blocked.
    case block
    /// Another consequence.
    case other
}
