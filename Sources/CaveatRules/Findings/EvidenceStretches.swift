internal import CaveatModel
internal import CaveatText

/// Turns matched words into the stretches of text that are shown for them.
///
/// A reader wants sentences, not words: each match is shown with the sentence that holds it, and
/// sentences that follow one another are one stretch. Of a sentence that is longer than a person
/// would quote, as in a footer without punctuation, only the surroundings of the match are shown.
struct EvidenceStretches {
    /// The longest sentence that is shown as a whole, in bytes.
    ///
    /// Chosen so that the warnings of outlets known so far, up to two lines of small print in
    /// Cyrillic, are never cut.
    static let longestSentence = 800
    /// How much of a longer one is shown on either side, in bytes.
    static let surroundings = 240

    private let page: PageReading

    /// Makes stretches of one page.
    init(page: PageReading) { self.page = page }

    /// The stretches for some matches, in page order.
    func stretches(for matches: [Range<Int>]) -> [DraftFinding.Stretch] {
        let stream = page.stream
        var bySentence: [Int: Range<Int>] = [:]
        // The sentence of the last match, and what of it is matched.
        var open: (sentence: Int, words: Range<Int>)?
        // Matches mostly come in the order of the page, several of each sentence.
        var near = (sentence: 0, words: 0..<0)
        for match in matches where !match.isEmpty {
            if !near.words.contains(match.lowerBound) {
                near.sentence = stream.sentence(ofWord: match.lowerBound)
                near.words = stream.words(ofSentence: near.sentence)
            }
            let last =
                match.upperBound <= near.words.upperBound
                ? near.sentence : stream.sentence(ofWord: match.upperBound - 1)
            for sentence in near.sentence...last {
                let all =
                    sentence == near.sentence ? near.words : stream.words(ofSentence: sentence)
                let words = match.clamped(to: all)
                guard !words.isEmpty else { continue }
                if let last = open, last.sentence != sentence {
                    bySentence[last.sentence] = last.words
                    open = nil
                }
                let before = open?.words ?? bySentence[sentence] ?? words
                let low = min(before.lowerBound, words.lowerBound)
                let union = low..<max(before.upperBound, words.upperBound)
                let isShort = stream.bytes(ofWords: union).count <= Self.longestSentence
                open = (sentence, isShort ? union : before)
            }
        }
        if let open { bySentence[open.sentence] = open.words }
        var stretches: [DraftFinding.Stretch] = []
        // The sentence that the last stretch ends with, if it is shown to its end.
        var lastWhole: Int?
        for (sentence, words) in bySentence.sorted(by: { $0.key < $1.key }) {
            let (bytes, isWhole) = shown(sentence, words)
            let block = stream.block(ofWord: words.lowerBound)
            if isWhole, lastWhole == sentence - 1, stretches.last?.block == block {
                let start = stretches[stretches.count - 1].bytes.lowerBound
                stretches[stretches.count - 1].bytes = start..<bytes.upperBound
            } else {
                stretches.append(DraftFinding.Stretch(block: block, bytes: bytes))
            }
            lastWhole = isWhole ? sentence : nil
        }
        return stretches
    }

    /// What is shown of a sentence, and whether that is all of it.
    private func shown(_ index: Int, _ match: Range<Int>) -> (Range<Int>, isWhole: Bool) {
        let stream = page.stream
        let sentence = stream.sentences[index]
        var start = sentence.start
        var end = max(sentence.end, start)
        let text = page.article.text
        while start < end, text[start] <= 0x20 { start += 1 }
        while end > start, text[end - 1] <= 0x20 { end -= 1 }
        guard end - start > Self.longestSentence else { return (start..<end, true) }
        let bytes = stream.bytes(ofWords: match)
        let words = stream.words(ofSentence: index)
        let first = words.first {
            Int(stream.words[$0].start) >= bytes.lowerBound - Self.surroundings
        }
        let last = words.last {
            Int(stream.words[$0].end) <= bytes.upperBound + Self.surroundings
        }
        let low = first.map { min(Int(stream.words[$0].start), bytes.lowerBound) } ?? start
        let high = last.map { max(Int(stream.words[$0].end), bytes.upperBound) } ?? end
        let shownStart = first == words.lowerBound ? start : low
        let shownEnd = last == words.upperBound - 1 ? end : high
        return (shownStart..<shownEnd, false)
    }
}
