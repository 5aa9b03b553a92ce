internal import CaveatModel

extension Wording {
    /// The words for an act, as an answer to "what must I not do?".
    static func name(of act: Act) -> String {
        switch act {
        case .share: "sharing"
        case .like: "liking"
        case .comment: "commenting"
        case .save: "saving"
        case .contact: "contacting the newsroom"
        case .donate: "donating"
        case .subscribe: "subscribing"
        case .view: "viewing"
        case .distribute: "distributing"
        case .participate: "taking part"
        case .film: "filming"
        }
    }

    /// The words for a penalty.
    static func name(of penalty: Penalty) -> String {
        switch penalty {
        case .fine: "fine"
        case .detention: "arrest or detention"
        case .imprisonment: "imprisonment"
        case .block: "blocking"
        case .other: "other"
        }
    }

    /// The words for a group of persons; a rule's own word when it is none of the usual ones.
    static func name(ofPersons word: String) -> String {
        switch word {
        case "citizen": "citizens"
        case "stateless": "stateless persons"
        case "resident": "residents"
        case "foreigner": "foreigners"
        case "donor": "donors"
        case "journalist": "journalists"
        default: word
        }
    }

    /// The words for a territory: a country's name, or a rule's own word.
    static func name(ofTerritory word: String) -> String {
        if word == "UA-occupied" { return "occupied parts of Ukraine" }
        return Jurisdiction(word).flatMap(country) ?? word
    }

    /// The name of a jurisdiction with its code, as in "Russia (RU)".
    static func name(of jurisdiction: Jurisdiction) -> String {
        guard let country = country(jurisdiction) else { return jurisdiction.code }
        return "\(country) (\(jurisdiction.code))"
    }

    /// The lines that say what a warning says: a heading and the values, for each kind of fact.
    static func lines(of facts: Facts) -> [(heading: String, values: [String])] {
        let lines: [(heading: String, values: [String])] = [
            ("Acts", facts.acts.map { name(of: $0.value) }),
            ("Penalties", facts.penalties.map { name(of: $0.value) }),
            ("By act", facts.ties.isEmpty ? [] : [description(of: facts.ties)]),
            ("Persons", facts.persons.map(description)),
            ("Where", facts.territories.map { name(ofTerritory: $0.value) }),
            ("Authority", facts.authorities.map(\.value)),
        ]
        return lines.filter { !$0.values.isEmpty }
    }

    /// "liking: fine, arrest or detention; donating: imprisonment".
    private static func description(of ties: [PenaltyTie]) -> String {
        ties.map { tie in
            let acts = tie.acts.map { name(of: $0) }.joined(separator: ", ")
            return "\(acts): \(tie.penalties.map { name(of: $0) }.joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    /// A group of persons with the words by which the warning names it, which say whose they are.
    private static func description(of persons: Fact<String>) -> String {
        let quote = persons.evidence.quote
        return name(ofPersons: persons.value) + (quote.isEmpty ? "" : " (“\(quote)”)")
    }

    /// The entry of a list with its id, and the list with its origin and digest.
    static func lines(of entry: ListEntry?) -> [(heading: String, line: String)] {
        guard let entry else { return [] }
        let name = entry.id.map { "\(entry.name) (id \($0))" } ?? entry.name
        let origin = [entry.source, entry.date.map { "as of \($0)" }, "\(entry.digest)"]
        let list = ([entry.list] + origin.compactMap { $0 }).joined(separator: ", ")
        return [("Entry", name), ("List", list)]
    }
}
