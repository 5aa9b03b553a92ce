internal import ArgumentParser
internal import Caveat

/// Prints the JSON Schemas of what caveat writes.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of a report."
    )

    /// What has a schema.
    enum Subject: String, ExpressibleByArgument, CaseIterable {
        /// What `scan --format json` writes for one page.
        case report
    }

    @Argument(help: "Whose schema: report.")
    var subject: Subject = .report

    func run() throws {
        switch subject {
        case .report: StandardOutput.write(ReportSchema.report())
        }
    }
}
