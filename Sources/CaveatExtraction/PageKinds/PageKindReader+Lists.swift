internal import CaveatModel

/// Pages that lead to others: what a search found, goods, the front of a section.
extension PageKindReader {
    /// The most letters of running text outside the cards of a list.
    private static let mostText: Int32 = 500
    /// The same where structure is nearly all that speaks for a list.
    private static let mostTextBesideOne: Int32 = 250
    private static let mostTextOfFront: Int32 = 2_000
    private static let textPerCard: Int32 = 20
    /// As many cards are a list, and as many are one whatever else is said.
    private static let leastCards = 6
    private static let manyCards = 16
    private static let mostTextOfNameless: Int32 = 150

    /// What a search found.
    func searchResults(_ lists: PageLists) -> KindJudgement? {
        let declaredWords = declared.words(for: .searchResults)
        let addressWords = address.words(for: .searchResults)
        let isNamed =
            phrases.isAny(for: .searchResults, at: .title)
            || phrases.isAny(for: .searchResults, at: .heading)
        guard declaredWords != nil || addressWords != nil || isNamed else { return nil }
        let weight =
            phrases.weight(for: .searchResults) + (declaredWords == nil ? 0 : 1)
            + (addressWords == nil ? 0 : 1) + (lists.cardCount > 2 ? 1 : 0)
        guard weight > 1, lists.letters <= Self.mostText else { return nil }
        return judge(
            .searchResults,
            [declaredWords, addressWords] + phrases.words(for: .searchResults) + [extent(lists)]
        )
    }

    /// The fewest goods of a list, and how many of its cards have a price.
    private static let leastGoods = 4
    private static let pricedShare = 0.6

    /// Goods with their prices.
    func productList(_ lists: PageLists) -> KindJudgement? {
        guard lists.pricedCount >= Self.leastGoods,
            Double(lists.pricedCount) >= Self.pricedShare * Double(lists.cardCount)
        else { return nil }
        let words =
            [declared.words(for: .productList), address.words(for: .productList)].compactMap(\.self)
            + phrases.words(for: .productList)
        let most = words.isEmpty ? Self.mostTextBesideOne : Self.mostText
        guard lists.letters <= most, !words.isEmpty || lists.pricedCount >= Self.leastCards else {
            return nil
        }
        let prices = "\(lists.pricedCount) of \(lists.cardCount) linked titles have a price"
        return judge(.productList, [prices] + words + [extent(lists.letters)])
    }

    /// The front of a site or of a section.
    func sectionFront(_ lists: PageLists) -> KindJudgement? {
        guard lists.cardCount >= Self.leastCards else { return nil }
        let words =
            [declared.words(for: .sectionFront), address.words(for: .sectionFront)]
            .compactMap(\.self) + phrases.words(for: .sectionFront)
        let isSure = declared.words(for: .sectionFront) != nil || address.isFrontOrNamedSection
        let most =
            if isSure {
                // Fronts have excerpts that stand in no card; the more cards, the more of them.
                min(
                    Self.mostTextOfFront,
                    max(Self.mostText, Self.textPerCard * Int32(lists.cardCount))
                )
            } else if !words.isEmpty {
                Self.mostTextBesideOne
            } else if lists.cardCount >= Self.manyCards {
                Self.mostTextOfNameless
            } else {
                Int32(-1)
            }
        guard lists.letters <= most else { return nil }
        return judge(.sectionFront, [extent(lists)] + words)
    }

    private func extent(_ lists: PageLists) -> String {
        let cards = lists.cardCount == 0 ? "" : "\(lists.cardCount) linked titles, "
        return cards + extent(lists.letters)
    }
}
