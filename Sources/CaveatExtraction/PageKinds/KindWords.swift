internal import CaveatModel

/// The words that tell what kind of page a page is, as ``PageWords`` holds them.
struct KindWords: Sendable {
    /// The steps of addresses, and the other words in them, by what they say.
    let addresses: [WordMeaning: Set<String>]
    /// How the names of pages of a forum begin.
    let forumPages: [String]
    /// Signs and codes of currencies.
    let currencies: Set<String>
    /// Those of them that are signs, which stand beside a number without a space.
    let currencySigns: Set<Character>
    /// What cookies, consent and data protection are called.
    let cookies: [[UInt8]]

    /// Makes tables of words.
    init(_ lists: WordLists) {
        let meanings: [WordMeaning] = [
            .searchQuestion, .searchAddress, .loginAddress, .forumHost, .forumAddress,
            .threadAddress, .shopAddress, .sectionAddress,
        ]
        addresses = Dictionary(uniqueKeysWithValues: meanings.map { ($0, Set(lists[$0])) })
        forumPages = lists[.forumPage]
        currencies = Set(lists[.currency])
        currencySigns = Set(
            lists[.currency].compactMap { $0.count == 1 ? $0.first : nil }.filter { !$0.isLetter }
        )
        cookies = lists[.cookies].map { Array($0.utf8) }
    }

    /// Whether a word of an address says something.
    func says(_ meaning: WordMeaning, _ word: String) -> Bool {
        addresses[meaning]?.contains(word) ?? false
    }
}
