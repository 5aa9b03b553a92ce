internal import Caveat
internal import Foundation

/// Scans the pages that a command names and writes the results of each.
///
/// What to write for a page is the command's; finding pages, working on several at once, keeping their
/// order, going on past a bad one, and the summary are here.
struct PageRun: Sendable {
    /// How to scan.
    let scanner: PageScanner
    /// Which pages.
    let input: InputOptions
    /// The folder for results; nil for standard output.
    let output: String?
    /// The forms of each page's results; one when they go to standard output.
    let forms: [ResultForm]

    /// Runs and returns what came of it.
    func run() async throws -> RunSummary {
        if input.isStandardInputOnly { return try runStandardInput() }
        var folder = try output.map { path throws(InputFailure) in
            try FolderSink(path: path, forms: forms)
        }
        let found = InputDiscovery(excluding: folder?.folder.path)
            .find(input.paths.filter { $0 != "-" })
        try check(found, for: folder?.folder)
        var summary = RunSummary()
        noteUnread(found, in: &summary, &folder)
        var stream =
            folder == nil ? forms.first.map { StreamSink($0, isAlone: isAlone(found)) } : nil
        var progress = Progress(total: found.files.count, isQuiet: input.quiet)
        let work = PageWork(scanner: scanner, input: input, forms: forms)
        try await OrderedBatch(jobs: jobs).run(found.files, work: work.result) { file, result in
            progress.advance(to: file.name)
            if folder == nil || !result.isSilent { progress.clear() }
            switch result {
            case .scanned(let page):
                tell(page.outcome, of: file.name)
                do throws(InputFailure) {
                    try folder?.write(page, as: file.relativePath)
                    if let text = page.texts.first { stream?.write(text) }
                    summary.note(.scanned(page.level, isPartial: page.isPartial))
                } catch {
                    progress.clear()
                    fail(error, in: &summary, &folder)
                }
            case .skipped(let reason):
                if file.isNamedExplicitly || !input.quiet {
                    StandardError.write("caveat: \(file.path): skipped, \(reason)")
                }
                folder?.note(UnreadInput(path: file.name, reason: reason, fate: .skipped))
                summary.note(file.isNamedExplicitly ? .failed : .skipped)
            case .failed(let failure):
                fail(failure, in: &summary, &folder)
            }
        }
        progress.clear()
        stream?.finish()
        do throws(InputFailure) {
            try folder?.finish()
        } catch {
            fail(error, in: &summary, &folder)
        }
        if summary.isEmpty { StandardError.write("caveat: there was no page to scan") }
        if !input.quiet, !isAlone(found) || folder != nil { StandardError.write(summary.line) }
        return summary
    }

    // MARK: Steps

    /// Refuses what would lose or mix results.
    private func check(
        _ found: InputDiscovery.Found,
        for folder: OutputFolder?
    ) throws(InputFailure) {
        if input.paths.contains("-") {
            throw InputFailure(path: "-", cause: "standard input cannot be mixed with other paths")
        }
        if let folder, forms.contains(where: \.looksLikePages),
            let path = input.paths.first(where: folder.isAt)
        {
            throw InputFailure(
                path: path,
                cause: "results among the pages would be read as pages by the next run; name "
                    + "another folder with --output, or another --format"
            )
        }
        if folder == nil, forms.contains(where: { $0.style == .single }), found.files.count > 1 {
            throw InputFailure(
                path: "--format",
                cause: "makes one file for each page, which cannot follow one another on standard "
                    + "output; name a folder with --output"
            )
        }
        if input.url != nil, found.files.count > 1 {
            throw InputFailure(
                path: "--url",
                cause: "names the address of one page, not of several"
            )
        }
    }

    /// Tells and notes what was found but will not be read.
    private func noteUnread(
        _ found: InputDiscovery.Found,
        in summary: inout RunSummary,
        _ folder: inout FolderSink?
    ) {
        for failure in found.failures { fail(failure, in: &summary, &folder) }
        for item in found.passedOver {
            if input.verbose || (item.isUnexpected && !input.quiet) {
                StandardError.write("caveat: \(item.path): skipped, \(item.reason)")
            }
            folder?.note(
                UnreadInput(
                    path: name(of: item.path.name),
                    reason: "\(item.reason)",
                    fate: .passedOver
                )
            )
            summary.note(.passedOver(item.reason))
        }
    }

    private func fail(
        _ failure: InputFailure,
        in summary: inout RunSummary,
        _ folder: inout FolderSink?
    ) {
        StandardError.write("caveat: \(failure)")
        folder?.note(
            UnreadInput(path: name(of: failure.path), reason: failure.cause, fate: .failed)
        )
        summary.note(.failed)
    }

    private func runStandardInput() throws -> RunSummary {
        var summary = RunSummary()
        let bytes = try FileBytes.readStandardInput(upTo: scanner.limits.bytes)
        let work = PageWork(scanner: scanner, input: input, forms: forms)
        switch work.result(of: bytes, name: "-") {
        case .scanned(let page):
            tell(page.outcome, of: "standard input")
            if let output {
                var folder = try FolderSink(path: output, forms: forms)
                try folder.write(page, as: PathBytes("stdin"))
                try folder.finish()
            } else if let text = page.texts.first {
                StandardOutput.write(text)
            }
            summary.note(.scanned(page.level, isPartial: page.isPartial))
        case .skipped(let reason):
            StandardError.write("caveat: standard input: skipped, \(reason)")
            summary.note(.failed)
        case .failed(let failure):
            StandardError.write("caveat: \(failure)")
            summary.note(.failed)
        }
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
    private func tell(_ outcome: Outcome, of path: String) {
        guard !forms.allSatisfy(\.tellsOutcome) else { return }
        for remark in outcome.remarks { StandardError.write("caveat: \(path): \(remark)") }
    }

    private var jobs: Int { input.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Whether the command line asks for one page only, by its own name.
    private func isAlone(_ found: InputDiscovery.Found) -> Bool {
        input.paths.count == 1 && found.files.count == 1 && found.files[0].isNamedExplicitly
    }
}

extension PageResult {
    /// Whether nothing about it is said on standard error.
    fileprivate var isSilent: Bool {
        if case .scanned(let page) = self, case .complete = page.outcome { true } else { false }
    }
}

extension ResultForm {
    /// Whether files of this form would be taken for pages when they lay among them: cleaned texts, and
    /// the index of HTML reports.
    fileprivate var looksLikePages: Bool { fileExtension == ".txt" || hasIndex }
}
