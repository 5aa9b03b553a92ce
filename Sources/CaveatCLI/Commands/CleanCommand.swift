public import ArgumentParser
internal import Caveat
internal import CaveatReport

/// Writes the cleaned text of pages.
struct CleanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean",
        abstract: "Write the cleaned text of pages, nothing else.",
        discussion: """
            The text holds the headline, the article and every legal warning of the page, wherever it \
            stood. Use 'caveat scan' to see what was removed and why.
            """
    )

    @OptionGroup var input: InputOptions
    @OptionGroup var rules: RuleOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var configurationFile: ConfigurationOptions

    @Option(help: "The form of the text: text, markdown or json.")
    var format: CleanedTextFormat = .text

    @Flag(help: "Leave out headline, byline, dateline and credits; the article's own text only.")
    var bodyOnly = false

    func validate() throws {
        try output.validateLinks(in: [format.rawValue])
        if input.paths.isEmpty, StandardInput.isTerminal {
            throw ValidationError("No page was given: name files or folders, or pipe a page in.")
        }
    }

    func run() async throws {
        let renderer = CleanedTextRenderer(format: format, includesLinks: output.links)
        let run = PageRun(
            scanner: PageScanner(
                rules: try rules.load(isQuiet: input.verbosity.quiet),
                limits: input.limits,
                selection: bodyOnly ? .body : .article
            ),
            input: input,
            output: output.output,
            forms: [
                ResultForm(
                    fileExtension: format.fileExtension,
                    style: format == .json ? .jsonArray : .text,
                    tellsOutcome: format == .json,
                    write: { report, put in put(renderer.render(report)) }
                )
            ]
        )
        try await run.run().finish()
    }
}

extension CleanedTextFormat: ExpressibleByArgument {}

extension CleanedTextFormat {
    fileprivate var fileExtension: String {
        switch self {
        case .text: ".txt"
        case .markdown: ".md"
        case .json: ".json"
        }
    }
}
