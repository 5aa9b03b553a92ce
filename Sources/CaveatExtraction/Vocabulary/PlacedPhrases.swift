internal import CaveatModel

/// The phrases that count only where a line stands in a certain place.
struct PlacedPhrases {
    /// The compiled vocabularies.
    let vocabularies: CompiledVocabularies
    /// Which of them speak about the page, as a bit for each.
    let active: UInt64

    /// The first phrase for a place that some text begins with; nil for none.
    func first(
        for place: BoilerplateVocabulary.Place,
        in text: Span<UInt8>,
        _ range: Range<Int>
    ) -> CompiledVocabularies.Pattern? {
        var found: [Int] = []
        vocabularies.findPhrases(in: text, range, into: &found)
        let number = found.first { number in
            let pattern = vocabularies.patterns[number]
            return pattern.place == place && active >> UInt64(pattern.vocabulary) & 1 == 1
        }
        return number.map { vocabularies.patterns[$0] }
    }

    /// The decision that a phrase makes; nil when it only tells that its vocabulary is meant.
    func decision(by pattern: CompiledVocabularies.Pattern) -> BlockClassifier.Decision? {
        pattern.disposition.map {
            BlockClassifier.Decision(
                disposition: $0,
                reason: .phrase(
                    vocabulary: vocabularies.names[pattern.vocabulary],
                    entry: pattern.spelling
                )
            )
        }
    }
}
