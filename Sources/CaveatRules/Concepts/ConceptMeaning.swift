internal import CaveatModel
package import CaveatText

/// What a phrase of a words file, a list of places or a law means.
package struct ConceptMeaning: Hashable, Sendable {
    /// The concept.
    package let signal: Signal
    /// Which of the concept's things: the index of a country or of a law; 0 for others.
    package let thing: Int
    /// The languages in which it means that, as bits; all for names.
    package let languages: UInt64

    /// Makes a meaning.
    package init(signal: Signal, thing: Int, languages: UInt64) {
        self.signal = signal
        self.thing = thing
        self.languages = languages
    }

    /// The languages of what is the same in all of them.
    package static let everyLanguage = UInt64.max
}

/// What all phrases mean.
package struct ConceptTable: Sendable {
    /// The names of signals.
    package let catalog: SignalCatalog
    /// The languages of the words files, at most 63, in the order of their bits.
    package let languages: [String]
    /// For each language the code of the country whose law a page in it means when it names no other;
    /// empty where many countries share the language.
    package let homes: [String]
    /// The codes of the countries that places name.
    package let countries: [String]
    /// The places of ``countries`` in their list.
    private let places: [String: Int]
    /// All meanings, each once.
    package let meanings: PackedMeanings
    /// For each phrase its meanings, as places of ``meanings``; none for phrases that only conditions use.
    package let uses: PackedLists
    /// Words of negation.
    let negation: SignalSet
    /// Words of negation that deny what stands before them.
    let finalNegation: SignalSet
    /// Requests to refrain and turns of phrase whose negation denies nothing: "do not share", "not only".
    let undenying: SignalSet
    /// What a negation denies.
    let deniable: SignalSet
    /// "May", "can", "will".
    let modals: SignalSet
    /// What a law may declare somebody to be.
    let statuses: SignalSet
    /// Whom a medium belongs to.
    let ownership: SignalSet
    /// What shows the words of statuses and penalties in another sense: weather, sports, brokers.
    let otherSenses: SignalSet
    /// What makes a sentence one about consequences for readers.
    let consequences: SignalSet
    /// For each signal the fact that it states; nil for most, and for places, which differ.
    private let facts: [FactValue?]

    /// Makes a table of its parts.
    package init(
        catalog: SignalCatalog,
        languages: [String],
        homes: [String],
        countries: [String],
        meanings: PackedMeanings,
        uses: PackedLists
    ) {
        self.catalog = catalog
        self.languages = languages
        self.homes = homes
        self.countries = countries
        places = Dictionary(countries.enumerated().map { ($1, $0) }) { first, _ in first }
        self.meanings = meanings
        self.uses = uses
        facts = catalog.names.map { FactValue(concept: $0) }
        negation = catalog.signals(named: "negated")
        finalNegation = catalog.signals(named: "negated.after")
        undenying = catalog.signals(named: ["refrain", "affirmed"])
        modals = catalog.signals(named: "possible")
        deniable = catalog.signals(
            named: ["status", "designate", "penalty", "possible", "withheld.shut"]
        )
        statuses = catalog.signals(named: "status")
        ownership = catalog.signals(named: "state.media")
        otherSenses = catalog.signals(named: "other.sense")
        consequences = catalog.signals(
            named: ["penalty", "refrain", "forbid", "danger", "article"]
        )
    }

    /// The table of rules without words.
    package static let empty = ConceptTable(
        catalog: SignalCatalog(concepts: []),
        languages: [],
        homes: [],
        countries: [],
        meanings: PackedMeanings([]),
        uses: PackedLists([[UInt32]]())
    )

    /// What a hit says, if it is a fact that reports state.
    func fact(of hit: Annotation.Hit) -> FactValue? {
        hit.signal == Circumstance.place.signal
            ? .territory(countries[hit.thing]) : facts[hit.signal.index]
    }

    /// The place of a country in ``countries``; nil when no file names it.
    func place(of code: String) -> Int? { places[code] }

    /// The phrases that have a meaning.
    package var phrases: [PhraseID] {
        (0..<uses.count).filter { !uses[$0].isEmpty }.map { PhraseID(index: $0) }
    }

    /// The meanings of a phrase, as places of the numbers of ``uses``, which are places of ``meanings``.
    @inline(__always)
    func meanings(of phrase: PhraseID) -> Range<Int> {
        phrase.index < uses.count ? uses.places(of: phrase.index) : 0..<0
    }
}

extension FactValue {
    /// The fact that a concept states by its name: `act.share`, `penalty.fine`, `person.citizen`.
    fileprivate init?(concept name: String) {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        switch parts[0] {
        case "act":
            guard let act = Act(rawValue: parts[1]) else { return nil }
            self = .act(act)
        case "penalty":
            guard let penalty = Penalty(rawValue: parts[1]) else { return nil }
            self = .penalty(penalty)
        case "person": self = .person(parts[1])
        default: return nil
        }
    }
}
