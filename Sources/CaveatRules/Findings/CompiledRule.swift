internal import CaveatText

/// A list of phrases with its cue lists put in.
struct PhraseSet: Sendable {
    /// For each phrase as it is written, the phrases that it stands for.
    let entries: [[PhraseID]]

    /// All phrases.
    var all: [PhraseID] { entries.flatMap { $0 } }
}

/// A rule that is ready to be run.
struct CompiledRule: Sendable {
    /// Something that the warning may say.
    struct Fact: Sendable {
        /// What it says.
        let value: FactDefinition.Value
        /// How it may say so.
        let phrases: [PhraseID]
    }

    /// What it is and says.
    let summary: RuleSummary
    /// What must hold around an anchor.
    let condition: Condition<PhraseSet>
    /// The phrases that a match begins with.
    let anchors: [PhraseID]
    /// What to look for in the passage of a finding.
    let facts: [Fact]
    /// How many blocks apart matches may stand to be one finding.
    let reach: Int
    /// The list whose names take the place of anchors; nil for a rule that begins with phrases.
    let list: NameList?

    /// The phrases that a match begins with, the names of its list among them.
    var beginnings: [PhraseID] {
        anchors + (list?.phrases ?? 0..<0).map { PhraseID(index: $0) }
    }

    /// The greatest ``reach``, however far `near` looks.
    static let longestReach = 3
}

/// The phrases that tell who speaks.
struct VoiceCues: Sendable {
    /// Words that address the reader.
    var reader: [PhraseID] = []
    /// Words that report.
    var reported: [PhraseID] = []
    /// Words by which a page introduces an author.
    var author: [PhraseID] = []
}

extension Condition {
    /// The greatest distance in blocks that the condition looks for something near.
    var blockReach: Int {
        switch self {
        case .near(let distance, let inner), .absent(let distance?, let inner):
            max(distance.unit == .blocks ? distance.count : 0, inner.blockReach)
        case .count(_, _, let distance?): distance.unit == .blocks ? distance.count : 0
        case .all(let parts), .any(let parts): parts.map(\.blockReach).max() ?? 0
        default: 0
        }
    }
}
