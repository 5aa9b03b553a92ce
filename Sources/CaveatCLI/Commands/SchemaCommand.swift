internal import ArgumentParser
internal import Caveat
internal import CaveatReport

/// Prints the JSON Schemas of what caveat writes and reads.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of reports, of rule files or of records."
    )

    /// What has a schema.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        /// What `scan --format json` writes for one page.
        case report
        /// Rule files: packs, cue files, vocabularies, files of findings to ignore.
        case rules
        /// What `stream` answers, and what it reads.
        case record
    }

    @Argument(help: "Whose schema: report, rules or record.")
    var subject: Subject = .report

    func run() throws {
        switch subject {
        case .report: StandardOutput.write(ReportSchema.report())
        case .rules: StandardOutput.write(RuleSchema.rules())
        case .record: StandardOutput.write(RecordSchema.record())
        }
    }
}
