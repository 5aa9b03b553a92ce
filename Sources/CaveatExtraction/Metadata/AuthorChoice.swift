/// Chooses between the authors that tags declare and those that the page shows.
struct AuthorChoice {
    /// The authors; empty when nobody is named.
    let authors: [String]

    /// Chooses.
    ///
    /// - Parameters:
    ///   - declared: what tags say.
    ///   - houses: the names of site and publisher, who are authors only where no person is named.
    ///   - words: the words of bylines.
    ///   - visible: the names that the page shows; asked for only where tags name no person.
    init(
        declared: [String],
        houses: [String],
        words: PageWords,
        visible: () -> [String]
    ) {
        let houses = houses.map(NameLetters.folded).filter { !$0.isEmpty }
        let persons = Self.unique(declared.flatMap(BylineNames(lexicon: words).names(declared:))) {
            name in
            !Self.isHouse(NameLetters.folded(name), houses, words)
        }
        if !persons.isEmpty {
            authors = persons
            return
        }
        let shown = Self.unique(visible()) { _ in true }
        let shownPersons = shown.filter { !Self.isHouse(NameLetters.folded($0), houses, words) }
        let declared = Self.unique(declared) { _ in true }
        authors = [shownPersons, declared, shown].first { !$0.isEmpty } ?? []
    }

    /// The fewest letters of a site's name that may stand in that of its publisher.
    private static let shortestSite = 5

    /// Whether a name is that of a house or of nobody: "Ediciones La Gaceta" publishes "La Gaceta".
    private static func isHouse(
        _ name: String,
        _ houses: [String],
        _ words: PageWords
    ) -> Bool {
        if words.bylines.nobodies.contains(name) { return true }
        return houses.contains { house in
            name == house || house.count >= shortestSite && NameLetters.holds(name, house)
                || name.count >= shortestSite && house.hasPrefix(name)
        }
    }

    private static func unique(_ names: [String], where holds: (String) -> Bool) -> [String] {
        var unique: [String] = []
        for name in names where !unique.contains(name) && holds(name) { unique.append(name) }
        return unique
    }
}
