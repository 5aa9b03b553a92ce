public import ArgumentParser
internal import Caveat
internal import CaveatReport

/// How much JSON reports hold.
struct DetailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "With --format json, jsonl or warc, how much reports hold: compact or full.",
            discussion: """
                compact counts removed pieces instead of listing them, and leaves out the cleaned text \
                unless --text asks for it. Without this option JSON is full, and that in a WARC file, where \
                the text has a record of its own, is compact.
                """
        )
    )
    var detail: ReportDetail?

    @Flag(help: "With --detail compact, keep the cleaned text.")
    var text = false

    func validate() throws {
        if text, detail != .compact { throw ValidationError("--text is for --detail compact.") }
    }

    /// Ends with a message when compact reports are wanted in formats that have none.
    ///
    /// - Parameter formats: the formats that were chosen.
    /// - Throws: `ValidationError` when they are.
    func validate(in formats: [ReportFormat]) throws {
        if detail == .compact, !formats.contains(where: \.isJSON) {
            throw ValidationError("--detail compact is for --format json, jsonl or warc.")
        }
    }

    /// The options of a format's reports.
    func applied(to options: ReportOptions, for format: ReportFormat) -> ReportOptions {
        let detail = detail ?? (format == .warc ? .compact : .full)
        guard detail == .compact, format.isJSON else { return options }
        var options = options
        options.includesRemovedPieces = false
        options.includesText = text
        return options
    }
}

extension ReportFormat {
    /// Whether its reports are JSON after the schema of reports.
    fileprivate var isJSON: Bool { [.json, .jsonl, .warc].contains(self) }
}

extension ReportDetail: ExpressibleByArgument {}
