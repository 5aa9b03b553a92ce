internal import CaveatModel

/// Reads from the sentences of a warning what it says: acts, penalties, persons, territories.
struct StatedFacts {
    private let annotation: Annotation
    private let table: ConceptTable

    /// Reads one page.
    init(annotation: Annotation, table: ConceptTable) {
        self.annotation = annotation
        self.table = table
    }

    /// What some sentences say, each fact where it is said first, and which penalty they threaten for which
    /// act.
    func read(_ sentences: [Int]) -> (facts: [DraftFinding.Fact], ties: [PenaltyTie]) {
        let stated = stated(in: sentences)
        var seen = Set<FactValue>()
        return (
            stated.joined().filter { seen.insert($0.value).inserted },
            StatedTies.find(in: stated.map { $0.map(\.value) })
        )
    }

    /// What each sentence says, in order.
    private func stated(in sentences: [Int]) -> [[DraftFinding.Fact]] {
        let facts = sentences.map { index in
            let signals = annotation.sentences.signals(of: index)
            var facts: [DraftFinding.Fact] = []
            annotation.forEachHit(of: index) { hit in
                guard let value = table.fact(of: hit), isMeant(value, beside: signals) else {
                    return
                }
                facts.append(DraftFinding.Fact(value: value, words: hit.words))
            }
            // "Sending us money" is giving money, not writing to somebody.
            return facts.filter { fact in
                !facts.contains {
                    $0.words.count > fact.words.count && $0.words.contains(fact.words)
                }
            }
        }
        // A penalty without a name is only one where none has a name.
        let isNamed = facts.joined().contains {
            $0.value.isPenalty && $0.value != .penalty(.other)
        }
        guard isNamed else { return facts }
        return facts.map { $0.filter { $0.value != .penalty(.other) } }
    }

    /// Whether a word says the fact there: people read and take part in all sorts of things.
    private func isMeant(_ value: FactValue, beside signals: SignalSet) -> Bool {
        switch value {
        case .act(.view), .act(.participate): signals.meets(table.consequences)
        default: true
        }
    }
}
