internal import CaveatModel
internal import CaveatText

extension Annotator {
    /// How many sentences on either side a sentence is read with.
    ///
    /// Notices take two to four sentences: status, condition, acts and penalty, pointer.
    private static let reach = 2
    /// How many blocks those may lie away.
    private static let blockReach = 2
    /// How many words on either side a sentence is read with at most, so that the long paragraphs of an
    /// essay do not add up to what a warning says in three lines.
    private static let wordReach = 45

    /// Tells sentences which ones they are read with, and what these hold.
    ///
    /// - Parameters:
    ///   - open: the sentences to tell.
    ///   - sentences: all sentences.
    func join(_ open: [Int], of sentences: inout AnnotatedSentences) {
        for index in open {
            var low = index
            var high = index
            let words = page.stream.words(ofSentence: index)
            while low > 0, index - low < Self.reach,
                isJoined(sentences.block(of: low - 1), sentences.block(of: index)),
                words.lowerBound - page.stream.words(ofSentence: low - 1).lowerBound
                    <= Self.wordReach
            {
                low -= 1
            }
            while high + 1 < sentences.count, high - index < Self.reach,
                isJoined(sentences.block(of: index), sentences.block(of: high + 1)),
                page.stream.words(ofSentence: high + 1).upperBound - words.upperBound
                    <= Self.wordReach
            {
                high += 1
            }
            sentences.open(index, with: low..<high + 1)
        }
    }

    /// Whether the sentences of two blocks are read together.
    private func isJoined(_ one: Int, _ other: Int) -> Bool {
        if one == other { return true }
        let (first, second) = (page.place(ofBlock: one), page.place(ofBlock: other))
        return first.strand == second.strand
            && abs(first.ordinal - second.ordinal) <= Self.blockReach
            && !standsAlone(one) && !standsAlone(other)
    }

    /// Whether a block is a text of its own: a teaser, a menu entry, a comment.
    private func standsAlone(_ block: Int) -> Bool {
        switch page.article.blocks[block].disposition {
        case .removed(.related), .removed(.navigation), .removed(.comments), .removed(.form),
            .removed(.share), .removed(.pagination):
            true
        default: false
        }
    }
}
