internal import CaveatModel

/// Sentences that a frame finds, side by side.
struct FrameMatch {
    /// The index of the frame.
    let frame: Int
    /// The sentences, by their index in the word stream.
    var sentences: [Int]
    /// The one with most points.
    var best: Int
    /// Its points.
    var sum: Int
    /// How far that is above the threshold; less than zero for what is only possible.
    var margin: Int
}

extension FrameMatch {
    /// Everything that the frames of an engine find on a page, the stronger of two that share
    /// sentences first.
    static func all(
        on page: PageReading,
        _ annotation: Annotation,
        by frames: [FrameDefinition]
    ) -> [FrameMatch] {
        let reading = FrameReading(page: page, annotation: annotation)
        var matches: [FrameMatch] = []
        for (frame, definition) in frames.enumerated() {
            var last: FrameMatch?
            for index in annotation.sentences.indices
            where reading.isCandidate(index, for: definition) {
                let sum = reading.sum(index, by: definition)
                guard sum >= definition.possible else { continue }
                let margin = sum - definition.threshold
                if var match = last, let end = match.sentences.last,
                    annotation.sentences[index].neighbours.contains(end)
                {
                    match.sentences.append(index)
                    if sum > match.sum {
                        (match.best, match.sum, match.margin) = (index, sum, margin)
                    }
                    last = match
                    continue
                }
                if let last { matches.append(last) }
                last = FrameMatch(
                    frame: frame,
                    sentences: [index],
                    best: index,
                    sum: sum,
                    margin: margin
                )
            }
            if let last { matches.append(last) }
        }
        return settle(matches, annotation, frames)
    }

    /// Of warnings that share a sentence, or whose best sentences are read together, keeps the one
    /// furthest above its threshold; a mention stands beside nothing that is a warning.
    private static func settle(
        _ matches: [FrameMatch],
        _ annotation: Annotation,
        _ frames: [FrameDefinition]
    ) -> [FrameMatch] {
        let ordered = matches.enumerated().sorted { one, other in
            let first = (one.element.margin >= 0 && frames[one.element.frame].kind.isWarning)
            let second = (other.element.margin >= 0 && frames[other.element.frame].kind.isWarning)
            if first != second { return first }
            return (other.element.margin, one.offset) < (one.element.margin, other.offset)
        }.map(\.element)
        var kept: [FrameMatch] = []
        for match in ordered {
            let isTaken = kept.contains { other in
                other.sentences.contains { match.sentences.contains($0) }
                    || annotation.sentences[match.best].neighbours.contains(other.best)
            }
            if !isTaken { kept.append(match) }
        }
        return kept
    }
}
