internal import Caveat
internal import CaveatArchives
internal import CaveatModel
internal import CaveatReport

extension PageRun {
    /// Works on all that is in a queue, writes the results in its order, and ends the output.
    ///
    /// - Parameters:
    ///   - queue: pages and archives.
    ///   - progress: tells how many of its files are done.
    ///   - journal: what is known of pages that are done; nil where nothing is to be known.
    ///   - summary: what came of the run so far.
    ///   - output: where results go.
    /// - Throws: what the tasks throw, which is nothing but an end from outside.
    func scan(
        _ queue: PageQueue,
        showing progress: Progress,
        notedIn journal: PageJournal?,
        in summary: inout RunSummary,
        _ output: inout RunOutput
    ) async throws {
        var progress = progress
        var current: InputFile?
        let work = PageWork(
            scanner: scanner,
            input: input,
            forms: output.forms,
            texts: texts,
            journal: journal
        )
        try await OrderedBatch(jobs: jobs).run(queue, work: work.result) { page, result in
            if let current, page.file != current { progress.advance() }
            current = page.file
            if output.isStandardOutput || !result.isSilent { progress.clear() }
            switch result {
            case .scanned(let scanned):
                tell(scanned.outcome, of: page.name)
                do throws(InputFailure) {
                    let name = texts.name(page.path, number: page.number)
                    try output.write(scanned, as: name)
                    summary.note(
                        .scanned(scanned.level, isPartial: scanned.isPartial),
                        of: page.name
                    )
                    if scanned.isKept { summary.noteKept() }
                } catch {
                    progress.clear()
                    fail(error, in: &summary, &output)
                }
            case .skipped(let reason):
                note(page, skippedFor: reason, in: &summary, &output)
            case .leftOut(let record):
                if input.verbosity.verbose {
                    let what = "record at byte \(record.offset)"
                    StandardError.write(
                        "caveat: \(page.file.path): \(what): skipped, \(record.reason)"
                    )
                }
                summary.note(.leftOut(record.reason))
            case .failed(let failure):
                fail(failure, in: &summary, &output)
            }
        }
        progress.clear()
        finish(&output, in: &summary)
    }

    /// Tells and notes a page that is no text.
    private func note(
        _ page: QueuedPage,
        skippedFor reason: String,
        in summary: inout RunSummary,
        _ output: inout RunOutput
    ) {
        let isFailure = page.isFile && page.file.isNamedExplicitly
        if isFailure || !input.verbosity.quiet {
            let name = page.isFile ? "\(page.file.path)" : TerminalText.escaped(page.name)
            StandardError.write("caveat: \(name): \(isFailure ? "" : "skipped, ")\(reason)")
        }
        output.note(
            UnreadInput(
                path: texts.name(ofUnread: page.name),
                reason: reason,
                fate: isFailure ? .failed : .skipped
            )
        )
        summary.note(isFailure ? .failed : .passedOver("not text"))
    }
}

extension QueuedPage {
    /// Whether it is a file of its own.
    fileprivate var isFile: Bool { if case .file = content { true } else { false } }
}

extension PageResult {
    /// Whether nothing about it is said on standard error.
    fileprivate var isSilent: Bool {
        switch self {
        case .scanned(let page): page.isKept || page.outcome == .complete
        case .leftOut: true
        case .skipped, .failed: false
        }
    }
}
