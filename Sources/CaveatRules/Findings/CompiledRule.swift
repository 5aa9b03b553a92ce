package import CaveatText

/// A list of phrases with its cue lists put in.
package struct PhraseSet: Sendable {
    /// For each phrase as it is written, the phrases that it stands for.
    package let entries: [[PhraseID]]

    /// Makes a list.
    package init(entries: [[PhraseID]]) {
        self.entries = entries
    }

    /// All phrases.
    package var all: [PhraseID] { entries.flatMap { $0 } }
}

/// A rule that is ready to be run.
///
/// Held by reference, since a page asks for its few rules again and again.
package final class CompiledRule: Sendable {
    /// Something that the warning may say.
    package struct Fact: Sendable {
        /// What it says.
        package let value: FactValue
        /// How it may say so.
        package let phrases: [PhraseID]

        /// Makes a fact.
        package init(value: FactValue, phrases: [PhraseID]) {
            self.value = value
            self.phrases = phrases
        }
    }

    /// What it is and says.
    package let summary: RuleSummary
    /// What must hold around an anchor.
    package let condition: Condition<PhraseSet>
    /// The phrases that a match begins with.
    package let anchors: [PhraseID]
    /// What to look for in the passage of a finding.
    package let facts: [Fact]
    /// How many blocks apart matches may stand to be one finding.
    package let reach: Int
    /// The list whose names take the place of anchors; nil for a rule that begins with phrases.
    package let list: NameList?

    /// Makes a rule.
    package init(
        summary: RuleSummary,
        condition: Condition<PhraseSet>,
        anchors: [PhraseID],
        facts: [Fact],
        reach: Int,
        list: NameList?
    ) {
        self.summary = summary
        self.condition = condition
        self.anchors = anchors
        self.facts = facts
        self.reach = reach
        self.list = list
    }

    /// The phrases that a match begins with, the names of its list among them.
    package var beginnings: [PhraseID] {
        anchors + (list?.phrases ?? 0..<0).map { PhraseID(index: $0) }
    }

    /// The greatest ``reach``, however far `near` looks.
    package static let longestReach = 3
}

/// The phrases that tell who speaks.
package struct VoiceCues: Sendable {
    /// Words that address the reader.
    package var reader: [PhraseID] = []
    /// Words that report.
    package var reported: [PhraseID] = []
    /// Words by which a page introduces an author.
    package var author: [PhraseID] = []

    /// Makes cues.
    package init(reader: [PhraseID] = [], reported: [PhraseID] = [], author: [PhraseID] = []) {
        self.reader = reader
        self.reported = reported
        self.author = author
    }
}

extension Condition {
    /// The greatest distance in blocks that the condition looks for something near.
    package var blockReach: Int {
        switch self {
        case .near(let distance, let inner), .absent(let distance?, let inner):
            max(distance.unit == .blocks ? distance.count : 0, inner.blockReach)
        case .count(_, _, let distance?): distance.unit == .blocks ? distance.count : 0
        case .all(let parts), .any(let parts): parts.map(\.blockReach).max() ?? 0
        default: 0
        }
    }
}
