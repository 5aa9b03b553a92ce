internal import CaveatModel
internal import CaveatText

extension PageReading {
    /// The ranges of words within a distance of an anchor.
    ///
    /// Sentences and blocks are counted among what is read with the anchor: a share button between two
    /// paragraphs is no sentence of either, and an image's text none of the paragraph beside it.
    func words(within distance: Distance, of anchor: Range<Int>) -> [Range<Int>] {
        switch distance.unit {
        case .words:
            let low = max(0, anchor.lowerBound - distance.count)
            return [low..<min(stream.words.count, anchor.upperBound + distance.count)]
        case .sentences: return sentences(around: anchor, within: distance.count)
        case .blocks:
            let block = stream.block(ofWord: anchor.lowerBound)
            return blocks(around: block, within: distance.count).map { stream.words(ofBlock: $0) }
        }
    }

    /// The words of the sentences around an anchor, one range for each block.
    private func sentences(around anchor: Range<Int>, within count: Int) -> [Range<Int>] {
        let block = stream.block(ofWord: anchor.lowerBound)
        let words = stream.words(ofBlock: block)
        let all = sentences(of: words)
        let first = stream.sentence(ofWord: anchor.lowerBound) - count
        let last = stream.sentence(ofWord: anchor.upperBound - 1) + count
        let low = max(first, all.lowerBound)
        let high = min(last, all.upperBound - 1)
        var ranges = [
            stream.words(ofSentence: low).lowerBound..<stream.words(ofSentence: high).upperBound
        ]
        let place = place(ofBlock: block)
        var missing = low - first
        for other in blocks(
            in: place.strand,
            from: place.ordinal - missing,
            through: place.ordinal - 1
        )
        .reversed() {
            guard missing > 0 else { break }
            let words = stream.words(ofBlock: other)
            let all = sentences(of: words)
            let start = max(all.lowerBound, all.upperBound - missing)
            ranges.append(stream.words(ofSentence: start).lowerBound..<words.upperBound)
            missing -= all.count
        }
        missing = last - high
        for other in blocks(
            in: place.strand,
            from: place.ordinal + 1,
            through: place.ordinal + missing
        ) {
            guard missing > 0 else { break }
            let words = stream.words(ofBlock: other)
            let all = sentences(of: words)
            let end = min(all.upperBound, all.lowerBound + missing)
            ranges.append(words.lowerBound..<stream.words(ofSentence: end - 1).upperBound)
            missing -= all.count
        }
        return ranges
    }

    /// The sentences of a block that holds words.
    func sentences(of words: Range<Int>) -> Range<Int> {
        let first = stream.sentence(ofWord: words.lowerBound)
        return first..<stream.sentence(ofWord: words.upperBound - 1) + 1
    }
}
