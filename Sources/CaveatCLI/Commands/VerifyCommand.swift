internal import ArgumentParser
internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// Checks a report against its page.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check what a JSON report says against its page.",
        discussion: """
            Computes the page's digest anew, and reads the bytes of every piece of evidence. Of several \
            reports in a file (an array, or lines), the one on this page is taken. In an archive (.warc, \
            .warc.gz, .warc.zst, .wacz) the record that each report names is looked for, and all reports \
            are checked. A report of --evidence positions holds no quotes, so that digest and places are \
            checked; with --evidence hmac and its key, the quotes are too.

            Exit status: 0 all holds; 1 something does not; 2 the report or the page cannot be read.
            """
    )

    @Argument(help: "The report, of scan --format json or jsonl.", completion: .file())
    var report: String

    @Argument(
        help:
            "The page as it was served, or the archive that it is in; - reads a page from standard input.",
        completion: .file()
    )
    var page: String

    @Option(
        help: ArgumentHelp("The key of a report of --evidence hmac.", valueName: "file"),
        completion: .file()
    )
    var keyFile: String?

    @Flag(name: .shortAndLong, help: "Say nothing on standard output.")
    var quiet = false

    func run() throws {
        let reports = try SavedReport.read(FileBytes.read(report), from: report)
        let key = try keyFile.map(EvidenceKey.read)
        if let kind = ArchiveKind(PathBytes(page)) {
            let check = try ArchiveVerification(reports, in: PathBytes(page), kind, key: key)
            return try tell(check, of: reports)
        }
        let bytes = try pageBytes()
        let checks = reports.lazy.map { Verification($0, page: bytes, key: key) }
        guard
            let check = checks.first(where: \.isOnPage) ?? (reports.count == 1 ? checks.first : nil)
        else {
            StandardError.write(
                "caveat: \(report): none of its \(reports.count) reports is on this page"
            )
            throw ExitStatus.findingsReached
        }
        if !quiet { write(check.lines) }
        if !check.holds { throw ExitStatus.findingsReached }
    }

    /// Says what came of reports on pages of an archive.
    private func tell(_ check: ArchiveVerification, of reports: [SavedReport]) throws {
        for (report, result) in zip(reports, check.results) {
            if let result {
                guard !quiet else { continue }
                write((reports.count > 1 ? [report.input.name] : []) + result.lines)
            } else {
                let name = TerminalText.escaped(report.input.name)
                StandardError.write("caveat: \(name): \(page) has no such record with a page")
            }
        }
        if check.results.contains(where: { $0 == nil }) {
            for fault in check.faults { StandardError.write("caveat: \(page): \(fault)") }
        }
        if !quiet, reports.count > 1 { write([check.line]) }
        if !check.holds { throw ExitStatus.findingsReached }
    }

    private func write(_ lines: [String]) {
        StandardOutput.write(lines.map { TerminalText.line($0) + "\n" }.joined())
    }

    /// The bytes that evidence counts: the page without gzip, or out of the message that holds it.
    private func pageBytes() throws(InputFailure) -> [UInt8] {
        guard page == "-" else {
            return try PageInput(file: PathBytes(page), name: page).bytes
        }
        return try PageInput(standardInputUpTo: .max - 1).bytes
    }
}
