internal import CaveatModel
internal import CaveatText

extension Annotator {
    /// Tells sentences what they hold between brackets and between quotation marks.
    ///
    /// - Parameters:
    ///   - open: the sentences to tell, already described.
    ///   - annotation: what stands in them.
    func enclose(_ open: [Int], of annotation: inout Annotation) {
        let text = page.article.text
        var block = -1
        var quotes = Enclosures([])
        for index in open {
            if annotation.sentences.block(of: index) != block {
                block = annotation.sentences.block(of: index)
                quotes = VoiceReading.quotations(inBlock: block, on: page)
            }
            let hasBrackets = annotation.sentences.signals(of: index)
                .contains(Circumstance.brackets.signal)
            if quotes.isEmpty, !hasBrackets { continue }
            let sentence = page.stream.sentences[index]
            let brackets = Enclosures(
                hasBrackets
                    ? BracketedRanges.find(in: sentence.start..<sentence.end, of: text) : []
            )
            var bracketed = SignalSet()
            var quoted = SignalSet()
            annotation.forEachHit(of: index) { hit in
                let start = Int(page.stream.words[hit.words.lowerBound].start)
                if brackets.contain(start) { bracketed.insert(hit.signal) }
                if quotes.contain(start) { quoted.insert(hit.signal) }
            }
            annotation.sentences.enclose(index, bracketed: bracketed, quoted: quoted)
            if !quoted.isEmpty {
                annotation.sentences.insert(SignalSet(Circumstance.quotes.signal), in: index)
            }
        }
    }
}
