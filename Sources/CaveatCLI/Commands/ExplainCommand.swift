internal import ArgumentParser
internal import Caveat
internal import CaveatModel

/// Tells why a page came out as it did.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract:
            "Tell why each block of a page was kept or removed, and why rules fired or nearly did.",
        discussion: """
            Blocks are shown with the decision, what decided, and their text; rules that fired with the words \
            that decided, and the ten that came nearest. With --all each block stands by itself, with what was \
            counted in it and the elements around it, and so does every rule. 'prose' tells how much a text \
            reads like a paragraph: hundreds of letters outside links, and points for commas, times factors \
            for links, form, and missing ends of sentences. The element with most of the page's prose is the \
            article's column.
            """
    )

    @Argument(
        help: "The page, or an archive with it; - or nothing reads a page from standard input.",
        completion: .file()
    )
    var path = "-"

    @Option(
        help: ArgumentHelp(
            "Of an archive, the page with this address, record id or place in the file.",
            valueName: "url|id|byte"
        )
    )
    var record: RecordSelector?

    @OptionGroup var rules: RuleOptions
    @OptionGroup var jurisdictions: JurisdictionOptions
    @OptionGroup var verbosity: VerbosityOptions
    @OptionGroup var configurationFile: ConfigurationOptions

    @Option(
        help: "The page's encoding, when it is known from elsewhere.",
        transform: EncodingName.init(label:)
    )
    var charset: EncodingName?

    @Option(help: "The address that the page was served from.")
    var url: String?

    @OptionGroup var standardInput: StandardInputOptions

    @Flag(help: "Show each block by itself, every rule, and all that it was weighed by.")
    var all = false

    func validate() throws {
        try standardInput.validate(for: path == "-")
        if record != nil, archive == nil {
            throw ValidationError("--record is for archives: .warc, .warc.gz, .warc.zst and .wacz.")
        }
        if url != nil, archive != nil {
            throw ValidationError("--url is for one page; archives know the addresses of theirs.")
        }
    }

    /// What archive the page is in; nil when it is a file of its own.
    private var archive: ArchiveKind? { ArchiveKind(PathBytes(path)) }

    func run() throws {
        let rules = try rules.load(isQuiet: verbosity.quiet)
        if !verbosity.quiet { jurisdictions.warnOfLawsWithoutRules(in: rules) }
        let scanner = PageScanner(
            rules: rules,
            jurisdictions: jurisdictions.jurisdictions
        )
        do {
            let explanation = try scanner.explain(page(upTo: scanner.limits.bytes))
            StandardOutput.write(ExplanationText(explanation, showsAll: all).text)
        } catch let error as IngestError {
            StandardError.write("caveat: \(PathBytes(path)): \(error)")
            throw ExitStatus.failed
        }
    }

    private func page(upTo limit: Int) throws(InputFailure) -> PageInput {
        let file = PathBytes(path)
        if let archive {
            let page = try RecordSelector.page(record, of: file, archive, upTo: limit)
            return PageInput(page, name: file.lastComponent.name, charset: charset)
        }
        guard path == "-" else {
            return try PageInput(
                file: file,
                name: file.lastComponent.name,
                charset: charset,
                url: url,
                upTo: limit
            )
        }
        return try PageInput(
            standardInputUpTo: limit,
            name: standardInput.name,
            charset: charset,
            url: url,
            format: standardInput.format,
            isMessage: standardInput.isMessage
        )
    }
}
