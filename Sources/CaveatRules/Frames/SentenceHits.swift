internal import CaveatModel

/// The hits of a sentence and of those that it is read with.
///
/// Put together once for all that is asked about the sentence.
struct SentenceHits {
    /// All of them, in order.
    let near: [Annotation.Hit]
    /// Where those of the sentence itself stand among them.
    private let range: Range<Int>

    /// Gathers hits.
    ///
    /// - Parameters:
    ///   - index: the sentence, an open one.
    ///   - annotation: which concept stands where.
    ///   - isWanted: tells of a sentence whether its hits are wanted.
    init(of index: Int, in annotation: Annotation, where isWanted: (Int) -> Bool = { _ in true }) {
        var near: [Annotation.Hit] = []
        var range = 0..<0
        for other in annotation.sentences.neighbours(of: index) where isWanted(other) {
            let start = near.count
            annotation.forEachHit(of: other) { near.append($0) }
            if other == index { range = start..<near.count }
        }
        self.near = near
        self.range = range
    }

    /// Those of the sentence itself.
    var own: ArraySlice<Annotation.Hit> { near[range] }
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
        if signals.isEmpty { return words }
        for hit in self where signals.contains(hit.signal) && words.last != hit.words {
            if words.count == most { break }
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
