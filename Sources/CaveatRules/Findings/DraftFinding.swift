internal import CaveatModel
internal import CaveatText

/// A finding in the making: what a rule matched, before rules are weighed against one another.
struct DraftFinding {
    /// Something that the warning says, and the words by which it says so.
    struct Fact {
        /// What it says.
        let value: FactValue
        /// The words by which it says so.
        let words: Range<Int>
    }

    /// A stretch of one block that is shown as evidence.
    struct Stretch: Hashable {
        /// The index of the block.
        let block: Int
        /// The bytes in ``Article/text``.
        var bytes: Range<Int>
    }

    /// The entry of a list that was named, and by which of its names.
    struct Entry {
        /// The index of the entry in its list.
        let index: Int
        /// The name that the page uses first.
        let name: PhraseID
    }

    /// The index of the rule.
    let rule: Int
    /// What it is: the rule's kind, or a mention for what is only possible.
    let kind: FindingKind
    /// Whose law it is about: the rule's, or the one country's that it names if the rule knows none.
    let jurisdiction: Jurisdiction
    /// The words of its anchors, in order.
    var anchors: [Range<Int>]
    /// The words of everything else that it was found by.
    var matches: [Range<Int>]
    /// The blocks from its first to its last evidence.
    let passage: [Int]
    /// What it says.
    var facts: [Fact]
    /// Which penalty is for which act, where the page tells.
    var ties: [PenaltyTie] = []
    /// Who speaks at its first anchor.
    let voice: Voice
    /// What is shown of it, in page order and disjoint, until copies of it are joined.
    var evidence: [Stretch]
    /// The entry of the rule's list; nil for a rule without one.
    var entry: Entry?
    /// What a frame found; nil for a rule with a condition.
    var match: FrameMatch?
    /// Whether it is less than its frame asks for.
    var isPossible = false

    /// Whose law a finding is about.
    ///
    /// - Parameters:
    ///   - rule: the rule's own jurisdiction, which stands unless it is unknown.
    ///   - facts: what the finding says, laws and territories among it.
    /// - Returns: the one law that is named, or else the one country or subdivision that is named as
    ///   territory; unknown when there are none or several.
    static func law(of rule: Jurisdiction, naming facts: [Fact]) -> Jurisdiction {
        guard rule.isUnknown else { return rule }
        var laws = Set<Jurisdiction>()
        var territories = Set<Jurisdiction>()
        for fact in facts {
            switch fact.value {
            case .law(let law): laws.insert(law)
            case .territory(let name): if let law = Jurisdiction(name) { territories.insert(law) }
            default: break
            }
        }
        let named = laws.isEmpty ? territories : laws
        return named.count == 1 ? named.first ?? rule : rule
    }

    /// How many different things the page says here: anchor, companions, lists of facts.
    var partCount: Int {
        var lists = Set<Int>()
        for fact in facts {
            switch fact.value {
            case .act: lists.insert(0)
            case .penalty: lists.insert(1)
            case .person: lists.insert(2)
            case .territory: lists.insert(3)
            case .authority: lists.insert(4)
            case .law: lists.insert(5)
            }
        }
        let companions = Set(matches.filter { match in !facts.contains { $0.words == match } })
        return 1 + companions.count + lists.count
    }

    /// Whether it shares bytes with a stretch of another.
    func overlaps(_ stretch: Stretch) -> Bool {
        guard let last = lastStretch(beginningBefore: stretch.bytes.upperBound) else {
            return false
        }
        return last.bytes.overlaps(stretch.bytes)
    }

    /// Whether all its evidence lies within that of another.
    func isCovered(by other: DraftFinding) -> Bool {
        evidence.allSatisfy { mine in
            guard let theirs = other.lastStretch(beginningBefore: mine.bytes.lowerBound + 1) else {
                return false
            }
            return mine.bytes.upperBound <= theirs.bytes.upperBound
        }
    }

    /// The last stretch of its evidence that begins before an offset.
    private func lastStretch(beginningBefore offset: Int) -> Stretch? {
        let next = evidence.indices.partitionPoint { evidence[$0].bytes.lowerBound < offset }
        return next > 0 ? evidence[next - 1] : nil
    }
}
