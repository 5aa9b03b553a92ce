internal import CaveatModel

/// The hits of a sentence and of those that it is read with.
///
/// Put together once for all that is asked about the sentence.
struct SentenceHits {
    /// All of them, in order.
    fileprivate(set) var near: [Annotation.Hit] = []
    /// What they stand for.
    fileprivate(set) var signals = SignalSet()
    /// Where those of the sentence itself stand among them.
    fileprivate var range = 0..<0

    /// Those of the sentence itself.
    var own: ArraySlice<Annotation.Hit> { near[range] }

    /// What a sentence and those that it is read with say in most cases.
    fileprivate static let usualCount = 64
    /// How many words speak for a frame in most cases.
    fileprivate static let usualWords = 16
}

extension Annotation {
    /// The hits of a sentence and of those that it is read with.
    ///
    /// - Parameters:
    ///   - index: the sentence, an open one.
    ///   - isWanted: tells of a sentence whether its hits are wanted.
    /// - Returns: the hits.
    func hits(
        around index: Int,
        where isWanted: (_ sentence: Int) -> Bool = { _ in true }
    ) -> SentenceHits {
        var hits = SentenceHits()
        hits.near.reserveCapacity(SentenceHits.usualCount)
        for other in sentences.neighbours(of: index) where isWanted(other) {
            let start = hits.near.count
            forEachHit(of: other) { hit in
                hits.near.append(hit)
                hits.signals.insert(hit.signal)
            }
            if other == index { hits.range = start..<hits.near.count }
        }
        return hits
    }
}

extension Collection<Annotation.Hit> {
    /// The words of hits that stand for one of some signals, each once where they follow one another.
    ///
    /// - Parameters:
    ///   - signals: the signals.
    ///   - most: how many to tell.
    /// - Returns: the first of them.
    func words(of signals: SignalSet, upTo most: Int = .max) -> [Range<Int>] {
        var words: [Range<Int>] = []
        for hit in self where signals.contains(hit.signal) && words.last != hit.words {
            if words.count == most { break }
            if words.isEmpty { words.reserveCapacity(Swift.min(most, SentenceHits.usualWords)) }
            words.append(hit.words)
        }
        return words
    }

    /// The first two hits that are as near, and in the order, that evidence asks for.
    func pair(_ evidence: FrameEvidence, apart count: Int) -> (Annotation.Hit, Annotation.Hit)? {
        for one in self where evidence.have.contains(one.signal) {
            for other in self where evidence.with.contains(other.signal) {
                let gap =
                    one.words.upperBound <= other.words.lowerBound
                    ? other.words.lowerBound - one.words.upperBound
                    : one.words.lowerBound - other.words.upperBound
                let isInOrder =
                    !evidence.isOrdered || one.words.upperBound <= other.words.lowerBound
                if gap >= 0, gap <= count, isInOrder { return (one, other) }
            }
        }
        return nil
    }
}
