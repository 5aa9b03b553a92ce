internal import Caveat
internal import CaveatReport

/// Everything that a run writes: results to standard output, into one file or into a folder, and a
/// table of all findings beside them.
struct RunOutput {
    /// The forms of the results; the last one is the table's, when there is one.
    let forms: [ResultForm]
    /// The folder for results; nil when they go elsewhere.
    let folder: OutputFolder?
    /// Whether results go to standard output.
    let isStandardOutput: Bool
    /// Where it is noted which pages are done; nil for nowhere.
    var journal: RunJournal?
    private var sinks: [any ResultSink]

    /// Opens what will be written.
    ///
    /// - Parameters:
    ///   - path: a folder, or a file with the extension of the one form; nil for standard output.
    ///   - summary: the file for a table of all findings; nil for none.
    ///   - forms: the forms of the results.
    ///   - isAlone: whether there is one result only, which stands by itself.
    /// - Throws: ``InputFailure`` when it cannot be written.
    init(
        path: String?,
        summary: SummaryFile?,
        forms: [ResultForm],
        isAlone: Bool
    ) throws(InputFailure) {
        self.forms = forms + (summary.map { [$0.form] } ?? [])
        isStandardOutput = path == nil
        if let path, !Self.isFile(path, for: forms) {
            try Self.check(path, for: forms)
            let sink = try FolderSink(path: path, forms: forms)
            folder = sink.folder
            sinks = [sink]
        } else {
            folder = nil
            let file = try path.map { path throws(InputFailure) in try OutputFile(path: path) }
            sinks = [StreamSink(forms, isAlone: isAlone, file: file)]
        }
        if let summary {
            let file = try OutputFile(path: summary.path)
            sinks.append(StreamSink(self.forms, forms.count, isAlone: false, file: file))
        }
    }

    /// Whether a path is that of one file with all results: it has the extension of the one form, and no
    /// folder stands there.
    private static func isFile(_ path: String, for forms: [ResultForm]) -> Bool {
        guard forms.count == 1, let ending = forms[0].singleFileExtension else { return false }
        return PathBytes(path).fileExtension == ending && OutputFile.isPossible(at: path)
    }

    /// Refuses to make a folder that is called like a file of results.
    private static func check(_ path: String, for forms: [ResultForm]) throws(InputFailure) {
        let ending = PathBytes(path).fileExtension
        guard OutputFile.isPossible(at: path),
            ["csv", "sarif", "warc", "json", "jsonl"].contains(ending)
        else { return }
        throw InputFailure(
            path: path,
            code: .misuse,
            cause: "is the name of one file, for --format \(ending) alone; choose that format, or "
                + "name a folder"
        )
    }

    /// Refuses what would lose or mix results; see ``ResultSink/check(_:at:)``.
    func check(_ files: [InputFile], at paths: [String]) throws(InputFailure) {
        for sink in sinks { try sink.check(files, at: paths) }
    }

    /// Writes what one page became.
    mutating func write(_ page: ScannedPage, as name: PathBytes) throws(InputFailure) {
        var page = page
        for place in sinks.indices { try sinks[place].write(&page, as: name) }
        if let line = page.journalLine { note(line) }
    }

    /// Notes that a page is done; where that fails, the results are there all the same.
    private mutating func note(_ line: JournalLine) {
        guard let journal else { return }
        do throws(InputFailure) {
            try Interruption.deferred { () throws(InputFailure) in try journal.append(line) }
        } catch {
            StandardError.write("caveat: warning: --resume will do the rest again: \(error)")
            self.journal = nil
        }
    }

    /// Notes an input that has no result.
    mutating func note(_ input: UnreadInput) {
        for place in sinks.indices { sinks[place].note(input) }
    }

    /// Ends all output, whatever of it fails.
    ///
    /// - Returns: what could not be written.
    mutating func finish() -> [InputFailure] {
        var failures: [InputFailure] = []
        for place in sinks.indices {
            do throws(InputFailure) {
                try sinks[place].finish()
            } catch {
                failures.append(error)
            }
        }
        return failures
    }
}

/// A file for a table of all findings of a run.
struct SummaryFile {
    /// Its path.
    let path: String
    /// Whether it begins with the mark by which spreadsheets know UTF-8.
    let hasByteOrderMark: Bool

    /// The form of the table.
    var form: ResultForm {
        .document(.csv, options: ReportOptions(hasByteOrderMark: hasByteOrderMark))
    }
}

extension ResultForm {
    /// One document about all pages.
    static func document(_ format: RunDocument.Format, options: ReportOptions) -> ResultForm {
        ResultForm(
            fileExtension: ".\(format.rawValue)",
            style: .document(format, options),
            tellsOutcome: true,
            write: { _, _ in }
        )
    }
}
