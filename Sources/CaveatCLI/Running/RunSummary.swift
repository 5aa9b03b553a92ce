internal import Caveat
internal import CaveatArchives
internal import CaveatModel

/// What came of a run over several pages.
struct RunSummary: Sendable {
    /// What became of one page.
    enum Note: Sendable {
        /// It was scanned; its risk level, nil for none, and whether all of it could be read.
        case scanned(Severity?, isPartial: Bool)
        /// It could not be read or its report could not be written.
        case failed
        /// It is in a folder, but not a page, and why; as it follows a number.
        case passedOver(String)
        /// It is in an archive, but no page.
        case leftOut(SkippedRecord.Reason)
    }

    /// How many pages are named that met a condition of `--fail-on`.
    private static let namedCount = 5

    private let conditions: [FailCondition]
    private let isResumed: Bool
    private var keptCount = 0
    private var failedCount = 0
    private var scannedCount = 0
    private var partialCount = 0
    private var levels: [Severity: Int] = [:]
    private var passedOver: [String: Int] = [:]
    private var leftOut: [String: Int] = [:]
    private var culprits: [String] = []
    private var culpritCount = 0

    /// Makes a summary of nothing yet.
    ///
    /// - Parameters:
    ///   - conditions: those of `--fail-on`.
    ///   - isResumed: whether the run goes on where an earlier one was.
    init(failingOn conditions: [FailCondition] = [], isResumed: Bool = false) {
        self.conditions = conditions
        self.isResumed = isResumed
    }

    /// Notes that a page which was noted as scanned is one that an earlier run has done.
    mutating func noteKept() { keptCount += 1 }

    /// Notes what became of one page.
    ///
    /// - Parameters:
    ///   - note: what became of it.
    ///   - name: what people know it by.
    mutating func note(_ note: Note, of name: String = "") {
        switch note {
        case .scanned(let level, let isPartial):
            scannedCount += 1
            if isPartial { partialCount += 1 }
            if let level { levels[level, default: 0] += 1 }
            guard conditions.contains(where: { $0.isMet(by: level, isPartial: isPartial) })
            else { return }
            culpritCount += 1
            guard culprits.count < Self.namedCount else { return }
            culprits.append("\(name) (\(level?.rawValue ?? "read in part"))")
        case .failed: failedCount += 1
        case .passedOver(let reason): passedOver[reason, default: 0] += 1
        case .leftOut(let reason): leftOut["\(reason)", default: 0] += 1
        }
    }

    /// Whether nothing was scanned, and nothing failed that would tell why.
    var isEmpty: Bool { scannedCount == 0 && failedCount == 0 }

    /// One line for people.
    ///
    /// - Parameters:
    ///   - time: how long the run took; nil where the line shall be the same every time.
    ///   - namesPassedOver: whether what was passed over has been named already.
    /// - Returns: the counts, without a line feed.
    func line(time: Duration?, namesPassedOver: Bool) -> String {
        var found = Severity.allCases.reversed().compactMap { level in
            levels[level].map { "\($0) \(level.rawValue)" }
        }
        let quietCount = scannedCount - levels.values.reduce(0, +)
        if quietCount > 0 { found.append("\(quietCount) without a warning") }
        let pages = "\(scannedCount) \(scannedCount == 1 ? "page" : "pages")"
        var parts = [found.isEmpty ? pages : "\(pages): \(found.joined(separator: ", "))"]
        if isResumed { parts.append("\(keptCount) done before") }
        if partialCount > 0 { parts.append("\(partialCount) read in part") }
        if failedCount > 0 { parts.append("\(failedCount) failed") }
        if !passedOver.isEmpty {
            let count = passedOver.values.reduce(0, +)
            let hint = namesPassedOver ? "" : "; -v names them"
            parts.append("\(count) passed over (\(Self.list(passedOver))\(hint))")
        }
        if !leftOut.isEmpty {
            let count = leftOut.values.reduce(0, +)
            parts.append("\(count) records that are no pages (\(Self.list(leftOut)))")
        }
        if let time {
            parts.append("\(time.precise), \(PageRate(pages: scannedCount - keptCount, in: time))")
        }
        return parts.joined(separator: "; ")
    }

    /// Which pages met a condition of `--fail-on`, the first by name; nil when none did.
    var culpritLine: String? {
        guard culpritCount > 0 else { return nil }
        let rest = culpritCount - culprits.count
        return "--fail-on is met by \(culpritCount) \(culpritCount == 1 ? "page" : "pages"): "
            + culprits.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    /// Numbers with what they count, the largest first.
    private static func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }

    /// How the process shall end.
    ///
    /// - Throws: the status, unless all is well.
    func finish() throws {
        if failedCount > 0 || scannedCount == 0 { throw ExitStatus.failed }
        if culpritCount > 0 { throw ExitStatus.findingsReached }
    }
}

extension PassedOver {
    /// Whether the user should hear of it without asking.
    var isUnexpected: Bool {
        if case .special = reason { true } else { false }
    }
}
