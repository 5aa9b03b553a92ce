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
            for sentence in sentences(of: draft.evidence) {
                bySentence[sentence, default: []].append(index)
            }
        }
    }

    /// The findings whose evidence shares a sentence with some stretches, by their place in the list.
    func around(_ stretches: [DraftFinding.Stretch]) -> [(index: Int, draft: DraftFinding)] {
        Set(sentences(of: stretches).flatMap { bySentence[$0] ?? [] }).sorted()
            .map { ($0, drafts[$0]) }
    }

    private func sentences(of stretches: [DraftFinding.Stretch]) -> Set<Int> {
        stretches.reduce(into: []) { $0.formUnion(stream.sentences(touching: $1.bytes)) }
    }
}
