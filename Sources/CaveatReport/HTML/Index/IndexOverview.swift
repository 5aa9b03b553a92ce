internal import CaveatModel

/// How many pages of a folder have which risk, law and kind of finding.
struct IndexOverview {
    /// A word with the number of pages that it stands for.
    typealias Count = (name: String, style: String?, pages: Int)

    /// By risk, the highest first; every level is told.
    let levels: [Count]
    /// By law, most pages first.
    let laws: [Count]
    /// By kind of finding, in their usual order.
    let kinds: [Count]
    /// By what became of inputs without a report.
    let unread: [(fate: UnreadInput.Fate, count: Int)]

    /// Counts the pages of an index.
    init(_ index: FolderIndex) {
        var levels: [Severity?: Int] = [:]
        var laws: [Jurisdiction: Int] = [:]
        var kinds: [FindingKind: Int] = [:]
        for row in index.rows {
            levels[row.entry.level, default: 0] += 1
            for law in row.entry.laws { laws[law, default: 0] += 1 }
            for kind in row.entry.kinds { kinds[kind, default: 0] += 1 }
        }
        let every: [Severity?] = Severity.allCases.reversed() + [nil]
        self.levels = every.map {
            (Wording.name(of: $0), Wording.name(of: $0), levels[$0] ?? 0)
        }
        self.laws = laws.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (Wording.name(of: $0.key), nil, $0.value) }
        self.kinds = FindingKind.allCases.compactMap { kind in
            kinds[kind].map { (Wording.name(of: kind), nil, $0) }
        }
        unread = UnreadInput.Fate.allCases.map { fate in
            (fate, index.unread.count { $0.fate == fate })
        }
        .filter { $0.count > 0 }
    }
}
