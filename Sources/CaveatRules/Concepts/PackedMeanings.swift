package import CaveatText

/// Meanings that are read where they lie.
package struct PackedMeanings: Sendable {
    /// For each meaning its signal.
    package let signals: PackedNumbers
    /// For each meaning its thing.
    package let things: PackedNumbers
    /// For each meaning the place of its languages in ``languageSets``.
    package let languages: PackedNumbers
    /// The languages that some meaning has, as bits, each set once.
    package let languageSets: [UInt64]

    /// Puts meanings together from their parts.
    ///
    /// - Parameters:
    ///   - signals: see ``signals``.
    ///   - things: see ``things``; as many as signals.
    ///   - languages: see ``languages``; as many as signals.
    ///   - languageSets: see ``languageSets``.
    init(
        signals: PackedNumbers,
        things: PackedNumbers,
        languages: PackedNumbers,
        languageSets: [UInt64]
    ) {
        self.signals = signals
        self.things = things
        self.languages = languages
        self.languageSets = languageSets
    }

    /// Packs meanings.
    package init(_ meanings: [ConceptMeaning]) {
        let sets = Set(meanings.map(\.languages)).sorted()
        let places = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, UInt32($0)) })
        self.init(
            signals: PackedNumbers(meanings.map { UInt32($0.signal.index) }),
            things: PackedNumbers(meanings.map { UInt32($0.thing) }),
            languages: PackedNumbers(meanings.map { places[$0.languages] ?? 0 }),
            languageSets: sets
        )
    }

    /// The number of meanings.
    var count: Int { signals.count }

    /// A meaning.
    subscript(index: Int) -> ConceptMeaning {
        ConceptMeaning(
            signal: Signal(index: Int(signals[index])),
            thing: Int(things[index]),
            languages: languageSets[Int(languages[index])]
        )
    }
}
