internal import CaveatModel

extension FrameReading {
    /// Whether a frame may find something in a sentence whose text was not read yet.
    ///
    /// Its words and its place are known. What only the text tells, and what it encloses, is taken for
    /// whatever speaks most for the frame: to read the text of each sentence with the word "article" would
    /// cost more than all else.
    func isPromising(_ index: Int, for frame: FrameDefinition) -> Bool {
        guard isCandidate(index, for: frame) else { return false }
        if isDecided(index, by: frame) { return true }
        let unknown = Circumstance.ofText
        let known = annotation.sentences.near(of: index).union(signals(of: index))
        let around = known.union(unknown)
        var most = 0
        frame.evidenceIndex.forEachPlace(asking: around) { place in
            let (have, with) = (frame.evidence[place].have, frame.evidence[place].with)
            if frame.evidence[place].inside != nil || have.meets(unknown) || with.meets(unknown) {
                let mayHold =
                    with.isEmpty || with.meets(around) || frame.evidence[place].reach == .page
                if mayHold { most += max(0, frame.evidence[place].points) }
            } else if holds(frame.evidence[place], at: index) {
                most += frame.evidence[place].points
            }
        }
        return most >= frame.possible
    }
}
