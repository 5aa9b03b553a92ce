internal import CaveatModel

/// The figures of a set of pages.
package struct Score: Sendable {
    /// All tags together.
    package private(set) var overall = Tally()
    /// By kind; one that was missed counts for the first kind its author named.
    package private(set) var kinds: [String: Tally] = [:]
    /// By language of the page.
    package private(set) var languages: [String: Tally] = [:]
    /// By whose law.
    package private(set) var jurisdictions: [String: Tally] = [:]
    /// By topic of the facts, over right tags whose facts are known.
    package private(set) var facts: [String: Tally] = [:]
    /// Found tags that said again what another one says.
    package private(set) var repeatedCount = 0
    /// Pages.
    package private(set) var pageCount = 0
    /// Pages without a warning.
    package private(set) var negativeCount = 0
    /// Pages without a warning on which the rules found one.
    package private(set) var flaggedCount = 0
    /// Pages whose text reports on a status or a punishment.
    package private(set) var reportCount = 0
    /// Those of them where the rules found a mention.
    package private(set) var mentionedCount = 0

    /// The topics of facts, in the order of a table.
    static let topics = ["acts", "penalties", "persons", "territories"]

    /// Makes an empty score.
    package init() {}

    /// Counts one page.
    ///
    /// - Parameters:
    ///   - judgement: what was right and wrong on it.
    ///   - page: the page.
    ///   - hasMention: whether the rules found a mention on it.
    package mutating func add(_ judgement: PageJudgement, of page: EvaluationPage, hasMention: Bool)
    {
        pageCount += 1
        repeatedCount += judgement.repeated.count
        if page.isNegative {
            negativeCount += 1
            if !judgement.wrong.isEmpty { flaggedCount += 1 }
        }
        if page.mention == .expected {
            reportCount += 1
            if hasMention { mentionedCount += 1 }
        }
        for (expected, found) in judgement.right {
            count(\.right, found.kind, found.jurisdiction, page.lang)
            if let known = expected.facts { add(found.facts, known: known) }
        }
        for tag in judgement.wrong { count(\.wrong, tag.kind, tag.jurisdiction, page.lang) }
        for tag in judgement.missed {
            guard let kind = tag.kinds.first, let jurisdiction = tag.jurisdictions.first else {
                continue
            }
            count(\.missed, kind, jurisdiction, page.lang)
        }
    }

    private mutating func count(
        _ outcome: WritableKeyPath<Tally, Int>,
        _ kind: FindingKind,
        _ jurisdiction: Jurisdiction,
        _ language: String
    ) {
        overall[keyPath: outcome] += 1
        kinds[kind.rawValue, default: Tally()][keyPath: outcome] += 1
        jurisdictions[jurisdiction.code, default: Tally()][keyPath: outcome] += 1
        languages[language, default: Tally()][keyPath: outcome] += 1
    }

    private mutating func add(_ found: Set<String>, known: ExpectedFacts) {
        for topic in Self.topics {
            let isOfTopic: (String) -> Bool = { $0.hasPrefix(topic + ":") }
            let found = found.filter(isOfTopic)
            let demanded = known.demanded.filter(isOfTopic)
            var tally = facts[topic] ?? Tally()
            tally.right += found.intersection(demanded).count
            tally.missed += demanded.subtracting(found).count
            tally.wrong += found.subtracting(demanded).subtracting(known.tolerated).count
            facts[topic] = tally
        }
    }
}
