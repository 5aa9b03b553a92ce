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
    ///   - interest: what a sentence and those around it must hold to be told; nil when all are told.
    /// - Returns: the sentences that were told.
    func join(
        _ open: [Int],
        of sentences: inout AnnotatedSentences,
        meeting interest: FrameInterest?
    ) -> [Int] {
        var joined: [Int] = []
        for index in open {
            let neighbours = neighbours(of: index, among: sentences)
            let near = sentences.signals(ofAll: neighbours)
            if let interest, !interest.isMet(by: sentences.signals(of: index), near: near) {
                continue
            }
            sentences.open(index, with: neighbours, near: near)
            joined.append(index)
        }
        return joined
    }

    /// The sentences that one is read with, itself included.
    ///
    /// Of a later sentence they neither begin nor end earlier.
    private func neighbours(
        of index: Int,
        among sentences: borrowing AnnotatedSentences
    ) -> Range<Int> {
        var low = index
        var high = index
        let block = sentences.block(of: index)
        let words = sentences.words(of: index)
        while low > 0, index &- low < Self.reach,
            isJoined(sentences.block(of: low &- 1), block),
            words.lowerBound &- sentences.words(of: low &- 1).lowerBound <= Self.wordReach
        {
            low &-= 1
        }
        while high &+ 1 < sentences.count, high &- index < Self.reach,
            isJoined(block, sentences.block(of: high &+ 1)),
            sentences.words(of: high &+ 1).upperBound &- words.upperBound <= Self.wordReach
        {
            high &+= 1
        }
        return low..<high &+ 1
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
