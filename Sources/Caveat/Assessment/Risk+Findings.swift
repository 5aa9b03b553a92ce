internal import CaveatModel

extension Risk {
    /// The risk of a page on which these findings were made: the highest severity among them.
    init(of findings: [Finding]) {
        let level = findings.map(\.severity).max()
        let reasons = findings.filter { $0.severity == level }
            .map { "\($0.title) (\($0.jurisdiction), \($0.kind.rawValue))" }
        self.init(level: level, reasons: reasons.uniqued())
    }
}

extension Array where Element: Hashable {
    /// The elements without repetitions, in the order of their first occurrence.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
