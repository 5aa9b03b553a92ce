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
        let most = frame.evidenceIndex.mostPoints(
            own: signals(of: index),
            near: annotation.sentences.near(of: index)
        ) { place in holds(frame.evidence[place], at: index) }
        return most >= frame.possible
    }
}
