internal import Caveat

/// What came of a run over several pages.
struct RunSummary: Sendable {
    /// What became of one page.
    enum Note: Sendable {
        /// It was scanned; its risk level, nil for none, and whether all of it could be read.
        case scanned(Severity?, isPartial: Bool)
        /// It was no text and nobody had asked for it by name.
        case skipped
        /// It could not be read or its report could not be written.
        case failed
        /// It is in a folder, but not a page.
        case passedOver(PassedOver.Reason)
        /// It is in an archive, but no page.
        case leftOut(SkippedRecord.Reason)
    }

    private var failedCount = 0
    private var skippedCount = 0
    private var scannedCount = 0
    private var partialCount = 0
    private var levels: [Severity: Int] = [:]
    private var passedOver: [String: Int] = [:]
    private var leftOut: [String: Int] = [:]

    /// Notes what became of one page.
    mutating func note(_ note: Note) {
        switch note {
        case .scanned(let level, let isPartial):
            scannedCount += 1
            if isPartial { partialCount += 1 }
            if let level { levels[level, default: 0] += 1 }
        case .skipped: skippedCount += 1
        case .failed: failedCount += 1
        case .passedOver(let reason): passedOver[reason.summary, default: 0] += 1
        case .leftOut(let reason): leftOut["\(reason)", default: 0] += 1
        }
    }

    /// Whether nothing was scanned, and nothing failed that would tell why.
    var isEmpty: Bool { scannedCount == 0 && failedCount == 0 }

    /// Whether a page met a condition.
    func meets(_ condition: FailCondition) -> Bool {
        switch condition {
        case .level(let level): levels.keys.contains { $0 >= level }
        case .partial: partialCount > 0
        }
    }

    /// One line for people.
    var line: String {
        var parts = Severity.allCases.reversed().compactMap { level in
            levels[level].map { "\($0) \(level.rawValue)" }
        }
        let quietCount = scannedCount - levels.values.reduce(0, +)
        parts.append("\(quietCount) without findings")
        var line = "\(scannedCount) \(scannedCount == 1 ? "page" : "pages") scanned: "
        line += parts.joined(separator: ", ")
        if partialCount > 0 { line += "; \(partialCount) read in part" }
        if skippedCount > 0 { line += "; \(skippedCount) skipped" }
        if failedCount > 0 { line += "; \(failedCount) failed" }
        if !passedOver.isEmpty { line += "; passed over: \(Self.list(passedOver))" }
        if !leftOut.isEmpty { line += "; records that are no pages: \(Self.list(leftOut))" }
        return line + "."
    }

    /// Numbers with what they count, the largest first.
    private static func list(_ counts: [String: Int]) -> String {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    }

    /// How the process shall end.
    ///
    /// - Parameter conditions: those of `--fail-on`.
    /// - Throws: the status, unless all is well.
    func finish(failOn conditions: [FailCondition] = []) throws {
        if failedCount > 0 || scannedCount == 0 { throw ExitStatus.failed }
        if conditions.contains(where: meets) { throw ExitStatus.findingsReached }
    }
}

extension PassedOver.Reason {
    /// The reason as it follows a number.
    fileprivate var summary: String {
        switch self {
        case .otherType: "of other types"
        case .report: "written by caveat"
        case .outputFolder: "output folder"
        case .hidden: "hidden"
        case .special: "special"
        }
    }
}

extension PassedOver {
    /// Whether the user should hear of it without asking.
    var isUnexpected: Bool {
        if case .special = reason { true } else { false }
    }
}
