internal import CaveatModel

/// What of a law is asked for when a passage is to be about it or another one.
///
/// All laws are asked about each match, so that what is the same for all pages is made ready once.
struct LawSubject: Sendable {
    /// A law about so few concepts is meant by them rather than one that is about many: sanctions, not the
    /// blocking law of the country that they hit.
    private static let fewSubjects = 2

    /// The statuses and contents that it is about.
    let about: SignalSet
    /// Its country, by its index in ``ConceptTable/countries``; nil when no file names it.
    let place: Int?
    /// Whether it is about few things.
    let isNarrow: Bool
    /// Whether it is meant even where no country is named.
    let isDefault: Bool

    /// Makes a law ready.
    init(_ law: LawDefinition, table: ConceptTable) {
        about = law.about
        place = table.place(of: law.jurisdiction.code)
        isNarrow = law.about.count <= Self.fewSubjects
        isDefault = law.isDefault
    }
}
