internal import ArgumentParser
internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// Answers records, one line of JSON for each.
struct StreamCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stream",
        abstract: "Read pages as JSON Lines, and write one line for each, as long as they come.",
        discussion: """
            Reads lines {"id": …, "url": …, "date": …, "charset": …, "contentType": …} with the page in one \
            of html (text), html_base64 (bytes as served) and text (plain text); only the page is needed. \
            id, url and date are handed back. charset, or the charset of contentType, is that of \
            html_base64. Other keys are passed over.

            Writes exactly one line for each line, in the same order, at once. Every key stands in every \
            answer; what there is none of is null, 0 or []:
              schemaVersion; id, url, date;
              status (ok, partial, empty, error), errorKind, error;
              risk (none to critical; null for an error), findingCount, counts (by kind),
              jurisdictions, rules (ids);
              title, language, encoding, byteCount, replacedCount, inputDigest, rulesDigest;
              detail (compact, full), text (with --text), report (as of scan --format json).
            'caveat schema record' prints the JSON Schema.

            A line that is no record, or whose page cannot be read, is answered by status error, and the \
            stream goes on. Lone surrogates and bytes that are no UTF-8 in a line become U+FFFD; \
            replacedCount tells how many. SIGTERM ends it after the answer in hand.

            Exit status: 0 when the input has come to its end, whatever the answers are; 2 when the \
            command line or a rule failed, or the input could not be read.
            """
    )

    @OptionGroup var rules: RuleOptions
    @OptionGroup var jurisdictions: JurisdictionOptions
    @OptionGroup var ignored: IgnoreOptions

    @Flag(help: "Count as warnings what only may be: fewer are missed, more are false.")
    var sensitive = false

    @Option(help: "How much of a report to write: compact, or full with text and removed pieces.")
    var detail = ReportDetail.compact

    @Flag(help: "Write the cleaned text beside the report.")
    var text = false

    @Option(help: "Records to work on at the same time.")
    var jobs = 1

    @Flag(help: "Write answers in blocks as long as there is more input, rather than each at once.")
    var buffer = false

    @Option(help: "Bytes that a page may have after decoding; a longer one is an error.")
    var maxRecordBytes = PageLimits().bytes

    @OptionGroup var pageLimits: PageLimitOptions
    @OptionGroup var verbosity: VerbosityOptions
    @OptionGroup var configurationFile: ConfigurationOptions

    func validate() throws {
        try PageLimitOptions.check(jobs, of: "--jobs", in: OrderedBatch.jobRange)
        try PageLimitOptions.check(
            maxRecordBytes,
            of: "--max-record-bytes",
            in: PageLimits.byteRange
        )
        if StandardInput.isTerminal {
            throw ValidationError("No records were given: pipe JSON Lines in.")
        }
    }

    func run() throws {
        let rules = try rules.load(isQuiet: verbosity.quiet)
        if !verbosity.quiet { jurisdictions.warnOfLawsWithoutRules(in: rules) }
        let scanner = PageScanner(
            rules: rules,
            jurisdictions: jurisdictions.jurisdictions,
            sensitivity: sensitive ? .high : .normal,
            limits: pageLimits.limits(bytes: maxRecordBytes),
            ignoring: try ignored.load(asOf: self.rules.day, isQuiet: verbosity.quiet)
        )
        let stream = RecordStream(
            scanner: RecordScanner(scanner: scanner, detail: detail, includesText: text),
            jobs: jobs,
            isBuffered: buffer
        )
        let count = try stream.run()
        if verbosity.verbose {
            StandardError.write("\(count) \(count == 1 ? "record" : "records") answered")
        }
    }
}
