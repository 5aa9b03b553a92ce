internal import CaveatText

/// Finds what a warning says in the passage where it stands.
struct PassageFacts {
    private let page: PageReading

    /// Looks on one page.
    init(page: PageReading) { self.page = page }

    /// Looks for what a rule's facts say.
    ///
    /// - Parameters:
    ///   - rule: the rule.
    ///   - passage: the words to look among, in page order.
    /// - Returns: each fact that is found, where it is said first, in page order.
    func facts(of rule: CompiledRule, in passage: [Range<Int>]) -> [DraftFinding.Fact] {
        var facts: [DraftFinding.Fact] = []
        for fact in rule.facts {
            if let words = first(of: fact.phrases, in: passage) {
                facts.append(DraftFinding.Fact(value: fact.value, words: words))
            }
        }
        facts.sort { $0.words.lowerBound < $1.words.lowerBound }
        return facts
    }

    /// Whether one of some phrases stands in a range of words.
    func contains(_ phrases: [PhraseID], in words: Range<Int>) -> Bool {
        phrases.contains { page.occurrences.first(of: $0, in: words) != nil }
    }

    /// The first place where one of the phrases was found, the longest if several.
    private func first(of phrases: [PhraseID], in passage: [Range<Int>]) -> Range<Int>? {
        var best: Range<Int>?
        for words in passage {
            for phrase in phrases {
                guard let place = page.occurrences.first(of: phrase, in: words) else { continue }
                if let known = best,
                    (known.lowerBound, -known.count) <= (place.lowerBound, -place.count)
                {
                    continue
                }
                best = place
            }
            if best != nil { return best }
        }
        return best
    }
}
