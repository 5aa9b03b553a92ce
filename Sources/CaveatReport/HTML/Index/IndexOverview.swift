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
    let unread: [(fate: UnreadInput.Fate, count: Int, reasons: [(reason: String, count: Int)])]
    /// By folder and risk; empty where rows are not grouped.
    let folders: [String: [Severity?: Int]]

    /// Counts the pages of an index.
    init(_ index: FolderIndex) {
        var levels: [Severity?: Int] = [:]
        var laws: [Jurisdiction: Int] = [:]
        var kinds: [FindingKind: Int] = [:]
        var folders: [String: [Severity?: Int]] = [:]
        for row in index.rows {
            if index.grouping == .folder {
                folders[row.folder, default: [:]][row.entry.level, default: 0] += 1
            }
            levels[row.entry.level, default: 0] += 1
            for law in row.entry.laws { laws[law, default: 0] += 1 }
            for kind in row.entry.kinds { kinds[kind, default: 0] += 1 }
        }
        self.folders = folders
        self.levels = Self.everyLevel.map {
            (Wording.name(of: $0), Wording.name(of: $0), levels[$0] ?? 0)
        }
        self.laws = laws.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (Wording.name(of: $0.key), nil, $0.value) }
        self.kinds = FindingKind.allCases.compactMap { kind in
            kinds[kind].map { (Wording.name(of: kind), nil, $0) }
        }
        unread = UnreadInput.Fate.allCases.map { fate in
            let inputs = index.unread.filter { $0.fate == fate }
            return (fate, inputs.count, Self.reasons(of: inputs))
        }
        .filter { $0.count > 0 }
    }

    /// Every level, the highest first, and nothing found.
    private static let everyLevel: [Severity?] = Severity.allCases.reversed() + [nil]

    /// How often each reason stands, the most frequent first; none for failures, each of which has its own.
    private static func reasons(of inputs: [UnreadInput]) -> [(reason: String, count: Int)] {
        var counts: [String: Int] = [:]
        for input in inputs where input.fate != .failed { counts[input.reason, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { (reason: $0.key, count: $0.value) }
    }

    /// What a folder holds, in words.
    func summary(of folder: String) -> String {
        let counts = folders[folder] ?? [:]
        let levels = Self.everyLevel.compactMap { level in
            counts[level].map { "\($0) \(Wording.name(of: level))" }
        }
        let pages = Wording.count(counts.values.reduce(0, +), "page")
        return "\(pages): \(levels.joined(separator: ", "))"
    }
}
