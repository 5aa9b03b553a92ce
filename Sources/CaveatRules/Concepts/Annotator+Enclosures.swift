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
        of sentences: inout AnnotatedSentences,
        _ hits: [Annotation.Hit]
    ) {
        let text = page.article.text
        var block = -1
        var quotes = Enclosures([])
        for index in open where !sentences.hits(of: index).isEmpty {
            if sentences.block(of: index) != block {
                block = sentences.block(of: index)
                quotes = VoiceReading.quotations(inBlock: block, on: page)
            }
            let hasBrackets = sentences.signals(of: index).contains(Circumstance.brackets.signal)
            if quotes.isEmpty, !hasBrackets { continue }
            let sentence = page.stream.sentences[index]
            let brackets = Enclosures(
                hasBrackets
                    ? BracketedRanges.find(in: sentence.start..<sentence.end, of: text) : []
            )
            var bracketed = SignalSet()
            var quoted = SignalSet()
            for hit in sentences.hits(of: index) {
                let bytes = page.stream.bytes(ofWords: hits[hit].words)
                if brackets.contain(bytes.lowerBound) {
                    bracketed.insert(hits[hit].signal)
                }
                if quotes.contain(bytes.lowerBound) {
                    quoted.insert(hits[hit].signal)
                }
            }
            sentences.enclose(index, bracketed: bracketed, quoted: quoted)
            if !quoted.isEmpty {
                sentences.insert(SignalSet(Circumstance.quotes.signal), in: index)
            }
        }
    }
}
