internal import ArgumentParser

/// Where results go.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write one file per page below this folder, names and tree kept.",
            discussion: """
                A path that ends as the format does (all.jsonl, all.csv, all.sarif, all.warc, all.json) is one \
                file with all results, unless a folder stands there.
                """,
            valueName: "dir|file"
        ),
        completion: .file()
    )
    var output: String?

    @Option(help: "When to use colour: auto, always or never.")
    var color = ColorChoice.auto

    @Flag(help: "In Markdown, keep the addresses of links in the text; http and https only.")
    var links = false

    /// Ends with a message when links are wanted in a format that has none.
    ///
    /// - Parameter formats: the names of the formats that were chosen.
    /// - Throws: `ValidationError` when they are.
    func validateLinks(in formats: [String]) throws {
        if links, !formats.contains("markdown") {
            throw ValidationError(
                "--links is for --format markdown, not \(formats.joined(separator: ","))."
            )
        }
    }
}
