internal import ArgumentParser
internal import Caveat

/// Checks a report against its page.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check what a JSON report says against its page.",
        discussion: """
            Computes the page's digest anew, and reads the bytes of every piece of evidence. Of several \
            reports in a file (an array, or lines), the one on this page is taken. A report of \
            --evidence positions holds no quotes, so that digest and places are checked; with \
            --evidence hmac and its key, the quotes are too.

            Exit status: 0 all holds; 1 something does not; 2 the report or the page cannot be read.
            """
    )

    @Argument(help: "The report, of scan --format json or jsonl.", completion: .file())
    var report: String

    @Argument(help: "The page as it was served; - reads standard input.", completion: .file())
    var page: String

    @Option(
        help: ArgumentHelp("The key of a report of --evidence hmac.", valueName: "file"),
        completion: .file()
    )
    var keyFile: String?

    @Flag(name: .shortAndLong, help: "Say nothing on standard output.")
    var quiet = false

    func run() throws {
        let reports = try VerifiedReport.read(FileBytes.read(report), from: report)
        let bytes = try pageBytes()
        let key = try keyFile.map(EvidenceKey.read)
        let checks = reports.lazy.map { Verification($0, page: bytes, key: key) }
        let isSame: (Verification) -> Bool = { $0.file.allSatisfy { $0.fault == nil } }
        guard let check = checks.first(where: isSame) ?? (reports.count == 1 ? checks.first : nil)
        else {
            StandardError.write(
                "caveat: \(report): none of its \(reports.count) reports is on this page"
            )
            throw ExitStatus.findingsReached
        }
        if !quiet {
            StandardOutput.write(check.lines.map { TerminalText.line($0) + "\n" }.joined())
        }
        if !check.holds { throw ExitStatus.findingsReached }
    }

    /// The bytes that evidence counts: the page without gzip, or out of the message that holds it.
    private func pageBytes() throws(InputFailure) -> [UInt8] {
        do throws(PageFileError) {
            guard page == "-" else {
                return try PageInput(file: PathBytes(page), name: page).bytes
            }
            return try PageInput(standardInputUpTo: .max - 1).bytes
        } catch {
            throw error.failure(at: PathBytes(page == "-" ? "standard input" : page))
        }
    }
}
