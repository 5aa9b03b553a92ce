package import CaveatModel
internal import CaveatText

/// Where the phrases that a rule begins with came nearest to being found.
package struct NearMiss: Hashable, Sendable {
    /// The phrase as it is written.
    package let phrase: String
    /// The words of the page that are its beginning.
    package let span: ArticleSpan
    /// The block that holds them.
    package let block: BlockID
    /// The word with which the page goes on instead, as it stands in the text; nil at the end of a block.
    package let next: ArticleSpan?
}

extension RuleRun {
    /// The longest beginning of a phrase of a rule on the page; nil when not one word of any is there.
    ///
    /// Longest by what the phrase asks for, not by words: a gap is no progress.
    func nearMiss(of rule: Int) -> NearMiss? {
        var best: (phrase: PhraseID, words: Range<Int>, parts: Int)?
        let words = PageWords(of: page.stream)
        for phrase in engine.rules[rule].beginnings {
            for block in 0..<(page.stream.blockStarts.count - 1) {
                let here = page.stream.words(ofBlock: block)
                for start in here {
                    let reach = engine.machine.reach(
                        of: phrase,
                        at: start,
                        end: here.upperBound,
                        in: words
                    )
                    guard reach.parts > best?.parts ?? 0 else { continue }
                    best = (phrase, start..<start + reach.words, reach.parts)
                }
            }
        }
        guard let best else { return nil }
        let block = page.stream.block(ofWord: best.words.lowerBound)
        let next = best.words.upperBound
        return NearMiss(
            phrase: engine.phraseTexts[best.phrase.index],
            span: ArticleSpan(page.stream.bytes(ofWords: best.words)),
            block: BlockID(block),
            next: next < page.stream.words(ofBlock: block).upperBound
                ? ArticleSpan(page.stream.bytes(ofWords: next..<next + 1)) : nil
        )
    }
}
