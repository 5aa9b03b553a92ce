internal import Caveat
internal import CaveatArchives
internal import CaveatModel
internal import CaveatReport

/// What became of one page.
enum PageResult: Sendable {
    /// It was scanned.
    case scanned(ScannedPage)
    /// It is no text, and why.
    case skipped(String)
    /// It is a record of an archive, but no page.
    case leftOut(SkippedRecord)
    /// It could not be read.
    case failed(InputFailure)
}

/// What a page becomes in one form.
enum PageOutput: Sendable {
    /// A result of its own, ended by a line feed.
    case result(ResultText)
    /// A result that is written, and what its file is recognised by.
    case written(FileMark)
    /// A part of the document about all pages.
    case part(RunDocument.Part)
    /// A result that an earlier run has written, by its path below the folder for results.
    case kept(PathBytes)
}

/// What a run keeps of the report on one page.
struct ScannedPage: Sendable {
    /// What it becomes in each form, in the order in which the forms were asked for.
    private(set) var outputs: [PageOutput]
    /// What an index says about it; nil when there will be none.
    let entry: IndexEntry?
    /// The risk; nil for none.
    let level: Severity?
    /// Whether a part of the page could not be read.
    let isPartial: Bool
    /// How far the reading got; nil for a page that an earlier run has done, which told it.
    let outcome: Outcome?
    /// What was read; nil for a page that an earlier run has done.
    let input: InputProvenance?
    /// By what the page is noted when all results are written; nil where nothing is noted.
    var identity: PageIdentity?

    /// Makes the results of a report in the given forms.
    init(_ report: RiskReport, in forms: [ResultForm]) {
        outputs = forms.map { $0.output(of: report) }
        entry = forms.contains(where: \.hasIndex) ? IndexEntry(report) : nil
        level = report.risk.level
        outcome = report.outcome
        isPartial = if case .partial = report.outcome { true } else { false }
        input = report.input
    }

    /// Takes over the results that an earlier run has written.
    init(_ noted: JournalEntry, outputs: [PageOutput]) {
        self.outputs = outputs
        entry = noted.indexEntry
        level = noted.level
        isPartial = noted.isPartial
        outcome = nil
        input = nil
    }

    /// Whether an earlier run has done the page.
    var isKept: Bool { outcome == nil }

    /// Lets go of a result that is written.
    mutating func note(_ mark: FileMark, ofOutputAt index: Int) { outputs[index] = .written(mark) }

    /// What to note of the page now that all results are written; nil for nothing.
    var journalLine: JournalLine? {
        guard let identity else { return nil }
        return JournalEntry(
            page: identity,
            level: level,
            isPartial: isPartial,
            indexEntry: entry,
            outputs: outputs.compactMap { output in
                switch output {
                case .written(let mark): .file(mark)
                case .part(let part): .part(part)
                case .result, .kept: nil
                }
            }
        )
        .line
    }
}
