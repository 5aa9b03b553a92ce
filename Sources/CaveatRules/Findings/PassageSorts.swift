/// Which sorts of findings have each block in their passage.
///
/// What only asks whether such a finding stands beside another need not look at each of them.
struct PassageSorts<Sort: Hashable> {
    private var byBlock: [Int: Set<Sort>] = [:]

    /// Sorts findings.
    init(_ drafts: [DraftFinding], by sort: (DraftFinding) -> Sort) {
        for draft in drafts {
            let sort = sort(draft)
            for block in draft.passage { byBlock[block, default: []].insert(sort) }
        }
    }

    /// Whether a finding of a sort has a block in common with another finding.
    func contain(_ sort: Sort, beside draft: DraftFinding) -> Bool {
        draft.passage.contains { byBlock[$0]?.contains(sort) ?? false }
    }

    /// The sorts of all findings that have a block in common with another, itself among them.
    func beside(_ draft: DraftFinding) -> Set<Sort> {
        draft.passage.reduce(into: []) { $0.formUnion(byBlock[$1] ?? []) }
    }
}
