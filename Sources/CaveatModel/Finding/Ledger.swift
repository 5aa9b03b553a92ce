/// What a finding was weighed by: each piece of evidence with its points.
public struct Ledger: Hashable, Sendable {
    /// One piece of evidence.
    public struct Entry: Hashable, Sendable {
        /// The points that it adds; less than zero when it speaks against the finding.
        public let points: Int
        /// What counts, as the frame writes it, for example `penalty with act`.
        public let evidence: String
        /// The words of the page; empty for what no word says, such as a place on the page.
        public let words: [String]

        /// Makes an entry.
        package init(points: Int, evidence: String, words: [String]) {
            self.points = points
            self.evidence = evidence
            self.words = words
        }
    }

    /// What counts where a wording that a law prescribes is enough by itself, as
    /// ``Entry/evidence`` has it.
    public static let prescribedWording = "a wording that a law prescribes decides"

    /// The frame, for example `reader-warning`.
    public let frame: String
    /// The evidence, that with most points first.
    public let entries: [Entry]
    /// The sum of all points.
    public let sum: Int
    /// The sum from which on the frame finds something.
    public let threshold: Int

    /// Makes a ledger.
    package init(frame: String, entries: [Entry], sum: Int, threshold: Int) {
        self.frame = frame
        self.entries = entries
        self.sum = sum
        self.threshold = threshold
    }
}
