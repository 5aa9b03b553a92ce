internal import CaveatModel
internal import CaveatText

extension Annotator {
    /// Tells sentences what they hold between brackets and between quotation marks.
    ///
    /// - Parameters:
    ///   - open: the sentences to tell, already described.
    ///   - sentences: all sentences.
    ///   - hits: what stands in them.
    func enclose(
        _ open: [Int],
        of sentences: inout [Annotation.Sentence],
        _ hits: [Annotation.Hit]
    ) {
        let text = page.article.text
        var block = -1
        var quotes = Enclosures([])
        for index in open where !sentences[index].hits.isEmpty {
            if sentences[index].block != block {
                block = sentences[index].block
                quotes = VoiceReading.quotations(inBlock: block, on: page)
            }
            let hasBrackets = sentences[index].signals.contains(Circumstance.brackets.signal)
            if quotes.isEmpty, !hasBrackets { continue }
            let sentence = page.stream.sentences[index]
            let brackets = Enclosures(
                hasBrackets
                    ? BracketedRanges.find(in: sentence.start..<sentence.end, of: text) : []
            )
            for hit in sentences[index].hits {
                let bytes = page.stream.bytes(ofWords: hits[hit].words)
                if brackets.contain(bytes.lowerBound) {
                    sentences[index].bracketed.insert(hits[hit].signal)
                }
                if quotes.contain(bytes.lowerBound) {
                    sentences[index].quoted.insert(hits[hit].signal)
                    sentences[index].signals.insert(Circumstance.quotes.signal)
                }
            }
        }
    }
}
