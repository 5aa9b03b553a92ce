internal import CaveatModel
internal import CaveatText

/// Tells who speaks at a place of a page, and how.
struct VoiceReading {
    private let readerBlocks: Set<Int>
    private let authorBlocks: Set<Int>
    private let reportedSentences: Set<Int>
    /// The quotations of blocks that were asked for already.
    private var quotations: [Int: Enclosures] = [:]

    /// Looks up where the page addresses its reader and where it reports.
    init(page: PageReading, cues: VoiceCues) {
        var sentences = Set<Int>()
        for phrase in cues.reported {
            for place in page.occurrences[phrase] {
                sentences.insert(page.stream.sentence(ofWord: place.start))
            }
        }
        readerBlocks = Self.blocks(of: cues.reader, on: page)
        authorBlocks = Self.blocks(of: cues.author, on: page)
        reportedSentences = sentences
    }

    private static func blocks(of phrases: [PhraseID], on page: PageReading) -> Set<Int> {
        var blocks = Set<Int>()
        for phrase in phrases {
            for place in page.occurrences[phrase] {
                blocks.insert(page.stream.block(ofWord: place.start))
            }
        }
        return blocks
    }

    /// Whose word an anchor is: a commenter's over a quotation, a quotation over an author's.
    mutating func speaker(at anchor: Range<Int>, on page: PageReading) -> Speaker {
        let index = page.stream.block(ofWord: anchor.lowerBound)
        let block = page.article.blocks[index]
        if block.zone == .comments || block.disposition == .removed(.comments) { return .commenter }
        if isQuoted(anchor, inBlock: index, on: page) { return .quoted }
        let isByline = block.disposition == .kept(.byline) || block.disposition == .kept(.credit)
        let isBiography = page.blocks(around: index, within: 1).contains {
            authorBlocks.contains($0)
        }
        return isByline || isBiography ? .author : .publisher
    }

    /// How the page speaks at an anchor: quoted wins over reader, reader over reported.
    mutating func voice(at anchor: Range<Int>, on page: PageReading) -> Voice {
        let block = page.stream.block(ofWord: anchor.lowerBound)
        if isQuoted(anchor, inBlock: block, on: page) { return .quoted }
        if page.blocks(around: block, within: 1).contains(where: { readerBlocks.contains($0) }) {
            return .reader
        }
        let first = page.stream.sentence(ofWord: anchor.lowerBound)
        let last = page.stream.sentence(ofWord: anchor.upperBound - 1)
        if (first...last).contains(where: { reportedSentences.contains($0) }) { return .reported }
        return .plain
    }

    private mutating func isQuoted(
        _ anchor: Range<Int>,
        inBlock block: Int,
        on page: PageReading
    ) -> Bool {
        let article = page.article
        if article.blocks[block].disposition == .kept(.quote) { return true }
        let bytes = page.stream.bytes(ofWords: anchor)
        let known = quotations[block] ?? Self.quotations(inBlock: block, on: page)
        quotations[block] = known
        return known.contain(bytes)
    }

    /// The stretches of a block in quotation marks that hold enough words to be somebody's speech.
    ///
    /// - Parameters:
    ///   - block: the block.
    ///   - page: the page.
    ///   - part: the bytes that are asked about; stretches elsewhere are left out.
    /// - Returns: the stretches.
    static func quotations(
        inBlock block: Int,
        on page: PageReading,
        touching part: Range<Int> = 0..<Int.max
    ) -> Enclosures {
        let words = page.stream.words(ofBlock: block)
        let span = page.article.blocks[block].span.range
        let all = QuotedRanges(in: span, of: page.article.text, upTo: part.upperBound).ranges
        let long = all.filter { range in
            guard range.overlaps(part) else { return false }
            let first = page.stream.firstWord(from: range.lowerBound, in: words)
            let last = first + QuotedRanges.minimalWordCount - 1
            return last < words.upperBound && Int(page.stream.words[last].start) < range.upperBound
        }
        return Enclosures(long)
    }
}
