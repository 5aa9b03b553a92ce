internal import ArgumentParser
internal import Caveat
internal import CaveatModel

/// Which pages to read, and what is known about them.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files and folders; - or nothing reads standard input.",
            discussion: """
                In folders, at any depth: .html, .htm, .xhtml, .xht and .txt, pages saved as .mhtml or \
                .mht, mails (.eml), and these with .gz; files \
                without extension, .shtml, .php, .asp and the like that begin with HTML; and archives: \
                .warc, .warc.gz, .warc.zst and .wacz, each page of which has a report.
                """,
            valueName: "path"
        ),
        completion: .file()
    )
    var paths: [String] = []

    @Option(
        help: "The pages' encoding, when it is known from elsewhere.",
        transform: EncodingName.init(label:)
    )
    var charset: EncodingName?

    @Option(help: "The address that the page was served from (one page only).")
    var url: String?

    @OptionGroup var standardInput: StandardInputOptions

    @Option(
        help: ArgumentHelp(
            "Of folders, read only what matches: '*.asp', articles/, 'news/**/*.html'.",
            discussion: """
                * stands for any characters of a name, ? for one, [a-z] for one of some, ** for any folders. \
                A pattern without a slash is one for names at any depth, others begin at the folder that \
                is scanned. A file that matches is read whatever its name ends in; of a folder that \
                matches, all pages are.
                """,
            valueName: "glob"
        ),
        transform: PathPattern.init
    )
    var include: [PathPattern] = []

    @Option(
        help: ArgumentHelp(
            "Of folders, pass over what matches, whatever --include says.",
            valueName: "glob"
        ),
        transform: PathPattern.init
    )
    var exclude: [PathPattern] = []

    @Option(
        help: "What standard input is: page, warc (an archive of pages), mhtml or eml (a mail)."
    )
    var inputFormat = InputFormat.page

    @Option(help: "Pages to work on at the same time (default: one for each processor).")
    var jobs: Int?

    @Option(help: "Bytes of a page to read; the rest is cut off and reported.")
    var maxBytes = PageLimits().bytes

    @OptionGroup var pageLimits: PageLimitOptions

    @OptionGroup var verbosity: VerbosityOptions

    func validate() throws {
        if let jobs { try PageLimitOptions.check(jobs, of: "--jobs", in: OrderedBatch.jobRange) }
        try PageLimitOptions.check(maxBytes, of: "--max-bytes", in: PageLimits.byteRange)
        if inputFormat != .page, !isStandardInputOnly {
            throw ValidationError(
                "--input-format is for standard input; files are known by their names."
            )
        }
        if inputFormat == .warc, url != nil {
            throw ValidationError("--url is for one page; archives know the addresses of theirs.")
        }
        if paths.filter({ $0 == "-" }).count > 1 {
            throw ValidationError("'-' is standard input, which can be read only once.")
        }
        try standardInput.validate(for: isStandardInputOnly)
    }

    /// The limits that the options set.
    var limits: PageLimits { pageLimits.limits(bytes: maxBytes) }

    /// Which files of folders are wanted.
    var filter: PathFilter { PathFilter(including: include, excluding: exclude) }

    /// Whether one page comes from standard input, and nothing else is read.
    var isStandardInputOnly: Bool { paths.isEmpty || paths == ["-"] }
}
