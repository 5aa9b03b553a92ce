internal import ArgumentParser
internal import Caveat
internal import CaveatModel
internal import CaveatReport

/// Reports on pages.
struct ScanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scan",
        abstract: "Report the legal warnings on pages (the default).",
        discussion: """
            Writes one report per page: the risk level, every warning with its quote, place and legal \
            basis, what was removed, and the cleaned text. Several JSON reports on standard output are \
            the elements of one array; with --format jsonl they are lines. HTML reports are files that need \
            nothing else: open them in a browser, mail or print them. csv, sarif and warc make one document \
            of all pages: findings.csv, findings.sarif or caveat.warc in the folder of --output.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var rules: RuleOptions
    @OptionGroup var jurisdictions: JurisdictionOptions
    @OptionGroup var ignored: IgnoreOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var evidence: EvidenceOptions
    @OptionGroup var detail: DetailOptions
    @OptionGroup var configurationFile: ConfigurationOptions

    @Flag(help: "Count as warnings what only may be: fewer are missed, more are false.")
    var sensitive = false

    @Option(
        help: ArgumentHelp(
            "The form of the reports: text, markdown, json, jsonl, html, csv, sarif or warc.",
            discussion: """
                With --output, several with commas in between; html then adds an index.html.
                """,
            valueName: "format"
        )
    )
    var format = ReportFormatList(.text)

    @Option(help: "Put the rows of the index of --format html together by folder.")
    var groupBy: FolderIndex.Grouping?

    @Option(
        help: ArgumentHelp(
            "Write a table of all findings, as --format csv makes it, to this file too.",
            valueName: "file"
        ),
        completion: .file(extensions: ["csv"])
    )
    var summary: String?

    @Flag(help: "In text, draw nothing: words and plain punctuation, for screen readers.")
    var plain = false

    @Flag(help: "Begin tables with the byte order mark by which spreadsheets know UTF-8.")
    var csvBom = false

    @Option(
        help: ArgumentHelp(
            "End with status 1 when a page's risk reaches this level: info to critical.",
            discussion: """
                'partial' stands for a page of which not all could be read. May be given several times.
                """,
            valueName: "level|partial"
        )
    )
    var failOn: [FailCondition] = []

    @Flag(
        help: ArgumentHelp(
            "With --output DIR, go on where an earlier run into the folder was.",
            discussion: """
                Only what is new or changed is done: pages, rules, options, and reports that are gone or \
                not as they were written. The folder's .caveat-journal tells which pages are done.
                """
        )
    )
    var resume = false

    func validate() throws {
        if resume, output.output == nil {
            throw ValidationError("--resume goes on with reports in a folder: add --output DIR.")
        }
        if resume, input.isStandardInputOnly {
            throw ValidationError("--resume is for files and folders, not for standard input.")
        }
        try output.validateLinks(in: format.formats.map(\.rawValue))
        try detail.validate(in: format.formats)
        if output.output == nil, format.formats.contains(.warc), StandardOutput.isTerminal {
            throw ValidationError("A WARC file is for programs: add --output all.warc.")
        }
        if plain, !format.formats.contains(.text) {
            throw ValidationError("--plain is for --format text.")
        }
        if csvBom, summary == nil, !format.formats.contains(.csv) {
            throw ValidationError("--csv-bom is for --format csv or --summary.")
        }
        if groupBy != nil, output.output == nil || !format.formats.contains(.html) {
            throw ValidationError("--group-by is for --format html with --output DIR.")
        }
        if format.formats.count > 1, output.output == nil {
            throw ValidationError(
                "Several formats need a folder: add --output DIR, or name one format."
            )
        }
        if input.paths.isEmpty, StandardInput.isTerminal {
            throw ValidationError("No page was given: name files or folders, or pipe a page in.")
        }
    }

    func run() async throws {
        let rules = try rules.load(isQuiet: input.verbosity.quiet)
        if !input.verbosity.quiet { jurisdictions.warnOfLawsWithoutRules(in: rules) }
        let scanner = PageScanner(
            rules: rules,
            jurisdictions: jurisdictions.jurisdictions,
            sensitivity: sensitive ? .high : .normal,
            limits: input.limits,
            ignoring: try ignored.load(
                asOf: self.rules.day,
                isQuiet: input.verbosity.quiet
            )
        )
        let isColored =
            output.output == nil && output.color.isOn(forTerminal: StandardOutput.isTerminal)
        let options = ReportOptions(
            color: isColored,
            width: output.output == nil ? TerminalWidth.current : TerminalWidth.standard,
            isPlain: plain,
            includesLinks: output.links,
            hasByteOrderMark: csvBom
        )
        let run = PageRun(
            scanner: scanner,
            input: input,
            output: output.output,
            forms: format.formats.map {
                ResultForm(
                    $0,
                    options: detail.applied(to: options, for: $0),
                    grouping: groupBy
                )
            },
            summary: summary.map { SummaryFile(path: $0, hasByteOrderMark: csvBom) },
            texts: try evidence.load(),
            conditions: failOn,
            journaling: Journaling(
                isResumed: resume,
                settings: format.formats.map {
                    "\($0.rawValue) \(detail.applied(to: options, for: $0))"
                }
            )
        )
        try await run.run().finish()
    }
}

extension ResultForm {
    /// Reports in one of the formats.
    fileprivate init(
        _ format: ReportFormat,
        options: ReportOptions,
        grouping: FolderIndex.Grouping?
    ) {
        if let document = format.document {
            self = .document(document, options: options)
            return
        }
        let renderer = ReportRenderer(format: format, options: options)
        self.init(
            fileExtension: format.fileExtension,
            style: format.style,
            tellsOutcome: true,
            hasIndex: format == .html,
            grouping: grouping,
            write: { renderer.write($0, to: $1) }
        )
    }
}

extension FolderIndex.Grouping: ExpressibleByArgument {}

extension ReportFormat {
    /// What the name of a report's file ends in.
    fileprivate var fileExtension: String {
        switch self {
        case .text: ".report.txt"
        case .markdown: ".report.md"
        case .json: ".report.json"
        case .jsonl: ".report.jsonl"
        case .html, .csv, .sarif, .warc: ".report.\(rawValue)"
        }
    }

    fileprivate var style: ResultForm.Style {
        switch self {
        case .text, .markdown: .text
        case .json: .jsonArray
        case .jsonl: .lines
        case .html, .csv, .sarif, .warc: .single
        }
    }
}
