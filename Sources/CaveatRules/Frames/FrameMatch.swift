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

    /// Takes in the next sentence.
    private mutating func join(_ sentence: Int, sum: Int, margin: Int) {
        sentences.append(sentence)
        if sum > self.sum { (best, self.sum, self.margin) = (sentence, sum, margin) }
    }
}

extension FrameMatch {
    /// Everything that the frames of an engine find on a page, the stronger of two that share
    /// sentences first.
    ///
    /// - Parameters:
    ///   - frames: the frames.
    ///   - reading: weighs the sentences of the page.
    ///   - weighings: counts how often the points of a sentence are added up.
    /// - Returns: the matches.
    static func all(
        by frames: [FrameDefinition],
        _ reading: FrameReading,
        counting weighings: inout Int
    ) -> [FrameMatch] {
        let annotation = reading.annotation
        var matches: [FrameMatch] = []
        for (frame, definition) in frames.enumerated() {
            var last: FrameMatch?
            for index in annotation.open
            where reading.isCandidate(index, for: definition) {
                weighings &+= 1
                let sum = reading.sum(index, by: definition)
                guard sum >= definition.possible else { continue }
                let margin = sum - definition.threshold
                if let end = last?.sentences.last,
                    annotation.sentences.neighbours(of: index).contains(end)
                {
                    last?.join(index, sum: sum, margin: margin)
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
        if matches.count < 2 { return matches }
        let ordered = matches.enumerated().sorted { one, other in
            let first = (one.element.margin >= 0 && frames[one.element.frame].kind.isWarning)
            let second = (other.element.margin >= 0 && frames[other.element.frame].kind.isWarning)
            if first != second { return first }
            return (other.element.margin, one.offset) < (one.element.margin, other.offset)
        }.map(\.element)
        var kept: [FrameMatch] = []
        let count = annotation.sentences.count
        var isTaken = [Bool](repeating: false, count: count)
        var isBest = [Bool](repeating: false, count: count)
        for match in ordered {
            if match.sentences.contains(where: { isTaken[$0] })
                || annotation.sentences.neighbours(of: match.best).contains(where: { isBest[$0] })
            {
                continue
            }
            kept.append(match)
            for sentence in match.sentences { isTaken[sentence] = true }
            isBest[match.best] = true
        }
        return kept
    }
}
