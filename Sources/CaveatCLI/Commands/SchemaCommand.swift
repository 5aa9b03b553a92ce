internal import ArgumentParser
internal import Caveat

/// Prints the JSON Schemas of what caveat writes and reads.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of reports or of rule files."
    )

    /// What has a schema.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        /// What `scan --format json` writes for one page.
        case report
        /// Rule files: packs, cue files, vocabularies, files of findings to ignore.
        case rules
    }

    @Argument(help: "Whose schema: report or rules.")
    var subject: Subject = .report

    func run() throws {
        switch subject {
        case .report: StandardOutput.write(ReportSchema.report())
        case .rules: StandardOutput.write(RuleSchema.rules())
        }
    }
}
