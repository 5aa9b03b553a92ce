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

    /// What some sentences say, each fact where it is said first.
    func facts(in sentences: [Int]) -> [DraftFinding.Fact] {
        var seen = Set<FactDefinition.Value>()
        var facts: [DraftFinding.Fact] = []
        for index in sentences {
            let sentence = annotation.sentences[index]
            for hit in annotation.hits[sentence.hits] {
                guard let value = table.fact(of: hit), isMeant(value, in: sentence),
                    seen.insert(value).inserted
                else { continue }
                facts.append(DraftFinding.Fact(value: value, words: hit.words))
            }
        }
        // A penalty without a name is only one where none has a name.
        let isNamed = seen.contains { $0.isPenalty && $0 != .penalty(.other) }
        return isNamed ? facts.filter { $0.value != .penalty(.other) } : facts
    }

    /// Whether a word says the fact there: people read and take part in all sorts of things.
    private func isMeant(_ value: FactDefinition.Value, in sentence: Annotation.Sentence) -> Bool {
        switch value {
        case .act(.view), .act(.participate): sentence.signals.meets(table.consequences)
        default: true
        }
    }
}

extension FactDefinition.Value {
    fileprivate var isPenalty: Bool {
        if case .penalty = self { true } else { false }
    }
}
