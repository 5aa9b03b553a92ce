internal import CaveatText

/// Findings by the sentences of their evidence, so that weighing one against others looks at those that
/// may share a byte with it, not at the whole page or a long paragraph.
struct Neighbours {
    /// The findings.
    private let drafts: [DraftFinding]
    private let stream: WordStream
    private var bySentence: [Int: [Int]] = [:]

    /// Sorts findings by their sentences.
    init(_ drafts: [DraftFinding], on page: PageReading) {
        self.drafts = drafts
        stream = page.stream
        for (index, draft) in drafts.enumerated() {
            for stretch in draft.evidence {
                for sentence in stream.sentences(touching: stretch.bytes)
                where bySentence[sentence]?.last != index {
                    bySentence[sentence, default: []].append(index)
                }
            }
        }
    }

    /// Whether there are no findings.
    var isEmpty: Bool { drafts.isEmpty }

    /// Whether one of the findings whose evidence shares a sentence with some stretches is such as is sought.
    ///
    /// - Parameters:
    ///   - stretches: the stretches.
    ///   - own: the place in the list of the finding that has them; nil when it is not there.
    ///   - isSought: asked once for each other finding, by its place in the list.
    /// - Returns: whether one is.
    func contains(
        around stretches: [DraftFinding.Stretch],
        besides own: Int? = nil,
        where isSought: (_ index: Int, _ draft: DraftFinding) -> Bool
    ) -> Bool {
        if isEmpty { return false }
        var asked = Set<Int>()
        for stretch in stretches {
            for sentence in stream.sentences(touching: stretch.bytes) {
                for index in bySentence[sentence] ?? []
                where index != own && !asked.contains(index) {
                    if isSought(index, drafts[index]) { return true }
                    asked.insert(index)
                }
            }
        }
        return false
    }
}
