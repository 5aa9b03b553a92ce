internal import Caveat
internal import CaveatModel
internal import CaveatReport
internal import CaveatSystem

/// Scans the pages that a command names and writes the results of each.
///
/// What to write for a page is the command's; finding pages, working on several at once, keeping their
/// order, going on past a bad one, and the summary are here.
struct PageRun: Sendable {
    /// How to scan.
    let scanner: PageScanner
    /// Which pages.
    let input: InputOptions
    /// Where results go: a folder, or one file; nil for standard output.
    let output: String?
    /// The forms of each page's results; one, unless they go to a folder.
    let forms: [ResultForm]
    /// The file for a table of all findings; nil for none.
    var summary: SummaryFile?
    /// Whether results hold what the pages say.
    var texts = TextPolicy.full
    /// What of a page ends the run with status 1.
    var conditions: [FailCondition] = []
    /// How a run into a folder keeps a journal; nil not to.
    var journaling: Journaling?

    /// Runs and returns what came of it.
    func run() async throws -> RunSummary {
        if input.isStandardInputOnly {
            return input.inputFormat == .warc
                ? try await runStandardInputArchive() : try runStandardInput()
        }
        if input.paths.contains("-") {
            throw InputFailure(
                path: "-",
                code: .misuse,
                cause: "standard input cannot be mixed with other paths"
            )
        }
        let start = ContinuousClock.now
        let isAlone = self.isAlone
        var output = try openOutput(isAlone: isAlone)
        if journaling?.isResumed == true, output.folder == nil {
            throw InputFailure(
                path: self.output ?? "--resume",
                code: .misuse,
                cause: "one file with all results is written anew by every run; --resume goes on "
                    + "with the reports in a folder, which --output names"
            )
        }
        let found = InputDiscovery(excluding: output.folder?.path, filter: input.filter)
            .find(input.paths)
        try check(found, for: output)
        let journal = try openJournal(for: output)
        output.journal = journal?.journal
        var summary = RunSummary(
            failingOn: conditions,
            isResumed: journaling?.isResumed ?? false
        )
        noteUnread(found, in: &summary, &output)
        let queue = PageQueue(found.files, pageLimit: scanner.limits.bytes)
        let progress = Progress(
            total: found.files.count,
            isShown: !input.verbosity.quiet && StandardError.canRedraw,
            elapsed: { start.duration(to: .now) }
        )
        try await scan(queue, showing: progress, notedIn: journal, in: &summary, &output)
        tell(summary, after: start, withCounts: !isAlone || !output.isStandardOutput)
        return summary
    }

    /// Says what came of the run; how long it took only to a person, so that logs stay the same.
    private func tell(
        _ summary: RunSummary,
        after start: ContinuousClock.Instant,
        withCounts: Bool = true
    ) {
        if summary.isEmpty { StandardError.write("caveat: there was no page to scan") }
        guard !input.verbosity.quiet, withCounts else { return }
        let time = StandardError.isTerminal ? start.duration(to: .now) : nil
        StandardError.write(summary.line(time: time, namesPassedOver: input.verbosity.verbose))
        if let line = summary.culpritLine { StandardError.write("caveat: \(line)") }
    }

    // MARK: Steps

    private func openOutput(isAlone: Bool) throws(InputFailure) -> RunOutput {
        try RunOutput(path: output, summary: summary, forms: forms, isAlone: isAlone)
    }

    /// Refuses what would lose or mix results.
    private func check(
        _ found: InputDiscovery.Found,
        for output: RunOutput
    ) throws(InputFailure) {
        try output.check(found.files, at: input.paths)
        if input.url != nil, found.files.contains(where: { $0.archive != nil }) {
            throw InputFailure(
                path: "--url",
                code: .misuse,
                cause: "names the address of one page; archives know the addresses of theirs"
            )
        }
        if input.url != nil, found.files.count > 1 {
            throw InputFailure(
                path: "--url",
                code: .misuse,
                cause: "names the address of one page, not of several"
            )
        }
    }

    /// Opens the journal of a run into a folder, when everything else is in order.
    private func openJournal(for output: RunOutput) throws(InputFailure) -> PageJournal? {
        guard let journaling, let folder = output.folder else { return nil }
        let journal = try PageJournal(
            in: folder,
            forms: output.forms,
            scanner: scanner,
            texts: texts,
            settings: journaling.settings
                + ["charset \(input.charset?.description ?? "")", "url \(input.url ?? "")"],
            isResumed: journaling.isResumed
        )
        if journal.journal.replacesOther, !input.verbosity.quiet {
            StandardError.write(
                "caveat: the rules or options are not those of the earlier run; "
                    + "all pages are done again"
            )
        }
        return journal
    }

    /// Tells and notes what was found but will not be read.
    private func noteUnread(
        _ found: InputDiscovery.Found,
        in summary: inout RunSummary,
        _ output: inout RunOutput
    ) {
        for failure in found.failures { fail(failure, in: &summary, &output) }
        for item in found.passedOver {
            if input.verbosity.verbose || (item.isUnexpected && !input.verbosity.quiet) {
                StandardError.write("caveat: \(item.path): skipped, \(item.reason)")
            }
            output.note(
                UnreadInput(
                    path: texts.name(ofUnread: name(of: item.path.name)),
                    reason: "\(item.reason)",
                    fate: .passedOver
                )
            )
            summary.note(.passedOver("\(item.reason)"))
        }
    }

    /// Tells and notes what could not be read or written.
    func fail(
        _ failure: InputFailure,
        in summary: inout RunSummary,
        _ output: inout RunOutput
    ) {
        StandardError.write("caveat: \(failure)")
        output.note(
            UnreadInput(
                path: texts.name(ofUnread: name(of: failure.path)),
                reason: failure.cause,
                fate: .failed
            )
        )
        summary.note(.failed)
    }

    /// Ends the output.
    func finish(_ output: inout RunOutput, in summary: inout RunSummary) {
        for failure in output.finish() {
            StandardError.write("caveat: \(failure)")
            summary.note(.failed)
        }
    }

    private func runStandardInput() throws -> RunSummary {
        var summary = RunSummary(failingOn: conditions)
        let source = input.standardInput
        let page = try pageOnStandardInput()
        var output = try openOutput(isAlone: true)
        let work = PageWork(scanner: scanner, input: input, forms: output.forms, texts: texts)
        switch work.result(of: page) {
        case .scanned(let scanned):
            tell(scanned.outcome, of: "standard input")
            try output.write(scanned, as: texts.name(source.resultName, number: 1))
            summary.note(.scanned(scanned.level, isPartial: scanned.isPartial))
            finish(&output, in: &summary)
        case .skipped(let reason):
            StandardError.write("caveat: standard input: \(reason)")
            summary.note(.failed)
        case .failed(let failure):
            StandardError.write("caveat: \(failure)")
            summary.note(.failed)
        case .leftOut: break
        }
        return summary
    }

    private func pageOnStandardInput() throws(InputFailure) -> PageInput {
        let source = input.standardInput
        return try PageInput(
            standardInputUpTo: scanner.limits.bytes,
            name: source.name,
            charset: input.charset,
            url: input.url,
            format: source.format,
            isMessage: input.inputFormat.isMessage || source.isMessage
        )
    }

    private func runStandardInputArchive() async throws -> RunSummary {
        var output = try openOutput(isAlone: false)
        try output.check([.standardInput], at: input.paths)
        var summary = RunSummary(failingOn: conditions)
        let start = ContinuousClock.now
        let queue = PageQueue(standardInputUpTo: scanner.limits.bytes)
        try await scan(queue, showing: Progress.none, notedIn: nil, in: &summary, &output)
        tell(summary, after: start)
        return summary
    }

    // MARK: Facts

    /// What an index calls an input: its path below the folder that the user named, so that the index
    /// holds no path of this machine.
    private func name(of path: String) -> String {
        for root in input.paths {
            let parts = PathBytes(root).name.split(separator: "/")
            let prefix = (root.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
            guard path.hasPrefix(prefix + "/") else { continue }
            let rest = path.dropFirst(prefix.count + 1)
            return input.paths.count > 1 ? "\(parts.last ?? "")/\(rest)" : String(rest)
        }
        return path
    }

    /// Says what of a page could not be read, unless each of its results does.
    func tell(_ outcome: Outcome?, of path: String) {
        guard let outcome, !forms.allSatisfy(\.tellsOutcome) else { return }
        for remark in outcome.remarks { StandardError.write("caveat: \(path): \(remark)") }
    }

    /// How many pages are worked on at the same time.
    var jobs: Int { input.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Whether the command line asks for one page only, by its own name.
    private var isAlone: Bool {
        input.paths.count == 1 && InputDiscovery.isPage(at: input.paths[0])
    }
}
