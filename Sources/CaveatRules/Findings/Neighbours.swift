/// Findings by the blocks of their passages and evidence, so that weighing one against its neighbours
/// does not look at the whole page.
struct Neighbours {
    private let drafts: [DraftFinding]
    private var byBlock: [Int: [Int]] = [:]

    /// Sorts findings by their blocks.
    init(_ drafts: [DraftFinding]) {
        self.drafts = drafts
        for (index, draft) in drafts.enumerated() {
            for block in Self.blocks(of: draft) { byBlock[block, default: []].append(index) }
        }
    }

    /// The findings that have a block in common with another, by their place in the list.
    func around(_ draft: DraftFinding) -> [(index: Int, draft: DraftFinding)] {
        Set(Self.blocks(of: draft).flatMap { byBlock[$0] ?? [] }).sorted()
            .map { ($0, drafts[$0]) }
    }

    private static func blocks(of draft: DraftFinding) -> Set<Int> {
        Set(draft.passage).union(draft.evidence.map(\.block))
    }
}
