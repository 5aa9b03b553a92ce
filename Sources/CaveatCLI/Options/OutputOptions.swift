public import ArgumentParser
internal import Caveat
internal import Foundation

/// Where results go.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write one file per page below this folder, names and tree kept.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var output: String?

    @Option(help: "When to use colour: auto, always or never.")
    var color = ColorChoice.auto
}

extension ReportFormat: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {}
