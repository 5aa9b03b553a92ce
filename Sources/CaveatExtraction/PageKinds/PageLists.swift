internal import CaveatModel

/// How much of a page is cards, and how much text stands outside them.
struct PageLists {
    /// The number of cards.
    let cardCount: Int
    /// The number of cards with a price.
    let pricedCount: Int
    /// The letters of running text outside the cards.
    let letters: Int32

    /// Counts the cards of a page.
    init(
        _ outline: Segmentation,
        _ classification: Classification,
        _ text: RunningText,
        _ cards: LinkedCards,
        _ words: KindWords
    ) {
        let prices = PriceTag(words: words)
        cardCount = cards.cards.count
        pricedCount = cards.cards.count { card in
            outline.elements[card].blocks.contains { block in
                prices.isIn(outline.text[outline.range(of: block)])
            }
        }
        var letters: Int32 = 0
        for index in outline.blocks.indices where text.isRunning[index] && !cards.isInCard[index] {
            letters += classification.features[index].unlinked
        }
        self.letters = letters
    }
}
