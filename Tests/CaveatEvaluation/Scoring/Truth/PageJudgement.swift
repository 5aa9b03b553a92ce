internal import CaveatModel

/// What the rules got right and wrong on one page.
package struct PageJudgement: Sendable {
    /// An expected tag and the found one that agrees with it.
    package typealias Pair = (expected: ExpectedTag, found: FoundTag)

    /// The expected tags that were found.
    package let right: [Pair]
    /// The expected tags that were not; optional ones never stand here.
    package let missed: [ExpectedTag]
    /// The found tags that nothing on the page justifies.
    package let wrong: [FoundTag]
    /// The found tags that say again what a right one says; neither right nor wrong.
    package let repeated: [FoundTag]

    /// Compares truth and findings one to one.
    ///
    /// A found tag is right when kind and jurisdiction agree with an expected tag that has none yet;
    /// among several, the one that shares most facts is taken. A further one that agrees, and a
    /// label beside a notice that was found (a notice states the designation it warns of), repeat
    /// what is known. Mentions, exposures and the like are not judged.
    ///
    /// - Parameters:
    ///   - expected: the truth.
    ///   - found: all that the rules found.
    package init(expected: [ExpectedTag], found: [FoundTag]) {
        var rest = found.filter(\.kind.isWarning)
        var right: [Pair] = []
        var missed: [ExpectedTag] = []
        // Those who accept fewest answers choose first; a demanded tag before an optional one.
        let byChoice = expected.enumerated().sorted {
            ($0.element.isOptional ? 1 : 0, $0.element.answerCount, $0.offset)
                < ($1.element.isOptional ? 1 : 0, $1.element.answerCount, $1.offset)
        }
        for tag in byChoice.map(\.element) {
            if let index = Self.best(for: tag, among: rest) {
                right.append((tag, rest.remove(at: index)))
            } else if !tag.isOptional {
                missed.append(tag)
            }
        }
        self.right = right.filter { !$0.expected.isOptional }
        self.missed = missed
        let tolerated = right
        repeated = rest.filter { tag in tolerated.contains { Self.repeats(tag, $0) } }
        wrong = rest.filter { tag in !tolerated.contains { Self.repeats(tag, $0) } }
    }

    private static func best(for tag: ExpectedTag, among found: [FoundTag]) -> Int? {
        let demanded = tag.facts?.demanded ?? []
        func shared(_ index: Int) -> Int { found[index].facts.intersection(demanded).count }
        var best: Int?
        for index in found.indices where tag.agrees(with: found[index]) {
            if let current = best, shared(current) >= shared(index) { continue }
            best = index
        }
        return best
    }

    private static func repeats(_ tag: FoundTag, _ pair: Pair) -> Bool {
        pair.expected.agrees(with: tag)
            || tag.kind == .label && pair.found.kind == .notice
                && pair.found.jurisdiction == tag.jurisdiction
    }
}

extension ExpectedTag {
    /// In how many ways it can be answered.
    fileprivate var answerCount: Int { kinds.count * jurisdictions.count }
}
