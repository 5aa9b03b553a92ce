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
        for (place, index) in open.enumerated() {
            if annotation.sentences.block(of: index) != block {
                block = annotation.sentences.block(of: index)
                var last = place
                while last + 1 < open.count,
                    annotation.sentences.block(of: open[last + 1]) == block
                {
                    last += 1
                }
                let first = annotation.sentences.words(of: index).lowerBound
                let end = annotation.sentences.words(of: open[last]).upperBound
                quotes = VoiceReading.quotations(
                    inBlock: block,
                    on: page,
                    touching: page.stream.bytes(ofWords: first..<end)
                )
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
