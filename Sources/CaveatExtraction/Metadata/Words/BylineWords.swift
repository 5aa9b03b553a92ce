internal import CaveatModel

/// The words of bylines, as ``PageWords`` holds them.
struct BylineWords: Sendable {
    /// What a byline begins with.
    let openings: BylineOpenings
    /// What stands between two names.
    let joiners: Set<String>
    /// What follows a family name and is part of the name.
    let suffixes: Set<String>
    /// What ends a name, and begins none.
    let endings: Set<String>
    /// How words for an author begin that head a box about one.
    let titles: [String]
    /// What sites write where no person is named.
    let nobodies: Set<String>
    /// What the address of a page about an author has in it.
    let authorAddresses: [[UInt8]]

    /// Makes tables of words.
    init(_ lists: WordLists) {
        openings = BylineOpenings(
            prepositions: lists[.authorOpening],
            labels: lists[.authorLabel]
        )
        joiners = Set(lists[.betweenNames])
        suffixes = Set(lists[.nameSuffix])
        endings = Set(lists[.afterName])
        titles = lists[.authorBox]
        nobodies = Set(lists[.nobody])
        authorAddresses = lists[.authorAddress].map { Array($0.utf8) }
    }
}
