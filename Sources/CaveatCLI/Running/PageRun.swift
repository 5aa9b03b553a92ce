internal import Caveat
internal import Foundation

/// Scans the pages that a command names and writes one result for each.
///
/// What to write for a page is the command's; finding, reading, scanning at once, keeping order,
/// going on past a bad page, and the summary are here.
struct PageRun: Sendable {
    /// How to scan.
    let scanner: PageScanner
    /// Which pages.
    let input: InputOptions
    /// The folder for results; nil for standard output.
    let output: String?
    /// Makes the result of one page.
    let rendering: Rendering

    /// How the results of a run are written.
    struct Rendering: Sendable {
        /// What a result's file name has after the page's own name, with its dot: `.json`.
        let fileExtension: String
        /// What stands between two results on standard output.
        let style: Style
        /// Whether a result says by itself that not all of its page could be read.
        let tellsOutcome: Bool
        /// The result of one page as bytes, ended by a line feed.
        let render: @Sendable (RiskReport) -> [UInt8]

        /// How several results follow one another on standard output.
        enum Style: Sendable {
            /// One after another.
            case lines
            /// With an empty line in between.
            case text
            /// As the elements of one JSON array.
            case jsonArray
        }
    }

    /// What became of one page.
    private enum PageResult: Sendable {
        case rendered([UInt8], level: Severity?, outcome: Outcome)
        case skipped(String)
        case failed(InputFailure)
    }

    /// Runs and returns what came of it.
    func run() async throws -> RunSummary {
        if input.isStandardInputOnly { return try runStandardInput() }
        let folder = try output.map { path throws(InputFailure) in try OutputFolder(path: path) }
        let found = InputDiscovery(excluding: folder?.path).find(input.paths.filter { $0 != "-" })
        var summary = RunSummary()
        if input.paths.contains("-") {
            throw InputFailure(path: "-", cause: "standard input cannot be mixed with other paths")
        }
        if let folder, rendering.fileExtension == ".txt",
            let path = input.paths.first(where: folder.isAt)
        {
            throw InputFailure(
                path: path,
                cause: "cleaned texts among the pages would be read as pages by the next run; name "
                    + "another folder with --output, or another --format"
            )
        }
        if input.url != nil, found.files.count > 1 {
            throw InputFailure(
                path: "--url",
                cause: "names the address of one page, not of several"
            )
        }
        for failure in found.failures {
            StandardError.write("caveat: \(failure)")
            summary.note(.failed)
        }
        for item in found.passedOver {
            if input.verbose || (item.isUnexpected && !input.quiet) {
                StandardError.write("caveat: \(item.path): skipped, \(item.reason)")
            }
            summary.note(.passedOver(item.reason))
        }
        let isArray = rendering.style == .jsonArray && folder == nil && !isSingleFile(found)
        var progress = Progress(total: found.files.count, isQuiet: input.quiet)
        var writtenCount = 0
        try await OrderedBatch(jobs: jobs).run(found.files, work: process) { file, result in
            progress.advance(to: file.name)
            switch result {
            case .rendered(let bytes, let level, let outcome):
                if !rendering.tellsOutcome {
                    progress.clear()
                    tell(outcome, of: file.name)
                }
                let note = RunSummary.Note.scanned(level, isPartial: outcome.isPartial)
                if let folder {
                    do throws(InputFailure) {
                        try write(bytes, as: file.relativePath, to: folder)
                        summary.note(note)
                    } catch {
                        progress.clear()
                        StandardError.write("caveat: \(error)")
                        summary.note(.failed)
                    }
                } else {
                    progress.clear()
                    StandardOutput.write(separator(before: writtenCount, isArray: isArray))
                    StandardOutput.write(isArray ? bytes.dropLast(while: 0x0A) : bytes)
                    summary.note(note)
                }
                writtenCount += 1
            case .skipped(let reason):
                progress.clear()
                if file.isNamedExplicitly || !input.quiet {
                    StandardError.write("caveat: \(file.path): skipped, \(reason)")
                }
                summary.note(file.isNamedExplicitly ? .failed : .skipped)
            case .failed(let failure):
                progress.clear()
                StandardError.write("caveat: \(failure)")
                summary.note(.failed)
            }
        }
        progress.clear()
        if isArray { StandardOutput.write(writtenCount == 0 ? "[]\n" : "\n]\n") }
        if summary.isEmpty { StandardError.write("caveat: there was no page to scan") }
        if !input.quiet, !isSingleFile(found) || folder != nil { StandardError.write(summary.line) }
        return summary
    }

    private func write(
        _ bytes: [UInt8],
        as name: PathBytes,
        to folder: OutputFolder
    ) throws(InputFailure) {
        try Interruption.deferred { () throws(InputFailure) in
            _ = try folder.write(bytes, as: name, suffix: rendering.fileExtension)
        }
    }

    private func runStandardInput() throws -> RunSummary {
        var summary = RunSummary()
        let bytes = try FileBytes.readStandardInput(upTo: scanner.limits.bytes)
        switch process(bytes, name: "-") {
        case .rendered(let bytes, let level, let outcome):
            if !rendering.tellsOutcome { tell(outcome, of: "standard input") }
            if let output {
                try write(bytes, as: PathBytes("stdin"), to: OutputFolder(path: output))
            } else {
                StandardOutput.write(bytes)
            }
            summary.note(.scanned(level, isPartial: outcome.isPartial))
        case .skipped(let reason):
            StandardError.write("caveat: standard input: skipped, \(reason)")
            summary.note(.failed)
        case .failed(let failure):
            StandardError.write("caveat: \(failure)")
            summary.note(.failed)
        }
        return summary
    }

    /// Says what of a page could not be read.
    private func tell(_ outcome: Outcome, of path: String) {
        for remark in outcome.remarks { StandardError.write("caveat: \(path): \(remark)") }
    }

    private var jobs: Int { input.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    /// Whether the command line asks for one page only, by its own name.
    private func isSingleFile(_ found: InputDiscovery.Found) -> Bool {
        input.paths.count == 1 && found.files.count == 1 && found.files[0].isNamedExplicitly
    }

    private func separator(before count: Int, isArray: Bool) -> String {
        switch rendering.style {
        case .jsonArray: isArray ? (count == 0 ? "[\n" : ",\n") : ""
        case .lines: ""
        case .text: count == 0 ? "" : "\n"
        }
    }

    @Sendable
    private func process(_ file: InputFile) -> PageResult {
        do throws(InputFailure) {
            let bytes = try FileBytes.read(file.path, upTo: scanner.limits.bytes)
            let isText = file.path.fileExtension == "txt"
            return process(bytes, name: file.name, format: isText ? .plainText : nil)
        } catch {
            return .failed(error)
        }
    }

    private func process(
        _ bytes: [UInt8],
        name: String,
        format: InputProvenance.Format? = nil
    ) -> PageResult {
        let page = PageInput(
            name: name,
            bytes: bytes,
            charset: input.charset,
            url: input.url,
            format: format
        )
        do throws(IngestError) {
            let report = try scanner.scan(page)
            return .rendered(
                rendering.render(report),
                level: report.risk.level,
                outcome: report.outcome
            )
        } catch {
            return .skipped("\(error)")
        }
    }
}

extension [UInt8] {
    /// The bytes without the given one at their end.
    fileprivate func dropLast(while byte: UInt8) -> [UInt8] {
        var end = count
        while end > 0, self[end - 1] == byte { end -= 1 }
        return Array(self[..<end])
    }
}

extension Outcome {
    /// Whether a part of the page could not be read.
    fileprivate var isPartial: Bool {
        if case .partial = self { true } else { false }
    }
}
