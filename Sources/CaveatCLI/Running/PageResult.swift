internal import Caveat

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
    /// A result of its own, as bytes that are ended by a line feed.
    case result([UInt8])
    /// A part of the document about all pages.
    case part(RunDocument.Part)
}

/// What a run keeps of the report on one page.
struct ScannedPage: Sendable {
    /// What it becomes in each form, in the order in which the forms were asked for.
    let outputs: [PageOutput]
    /// What an index says about it; nil when there will be none.
    let entry: IndexEntry?
    /// The risk; nil for none.
    let level: Severity?
    /// How far the reading got.
    let outcome: Outcome

    /// Makes the results of a report in the given forms.
    init(_ report: RiskReport, in forms: [ResultForm]) {
        outputs = forms.map { $0.output(of: report) }
        entry = forms.contains(where: \.hasIndex) ? IndexEntry(report) : nil
        level = report.risk.level
        outcome = report.outcome
    }

    /// Whether a part of the page could not be read.
    var isPartial: Bool {
        if case .partial = outcome { true } else { false }
    }
}
