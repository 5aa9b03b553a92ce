internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring

/// Brings rule files into one form.
struct RulesFormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Format rule files in place; comments and meaning stay as they are.",
        discussion: """
            Indents by two, wraps long lists, sets one empty line between rules, and takes trailing \
            spaces away. The path `-` formats standard input to standard output.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Rule files and folders of them; - for standard input.",
            valueName: "path"
        ),
        completion: .file()
    )
    var paths: [String]

    @Flag(help: "Change nothing; name the files that are not formatted and end with status 2.")
    var check = false

    func run() throws {
        let results = try FormattedRules.format(paths)
        for failure in results.failures { StandardError.write(failure.description) }
        for file in results.files where file.isChanged || file.path == "-" {
            if check {
                if file.isChanged { StandardOutput.write("\(file.path): not formatted\n") }
            } else if file.path == "-" {
                StandardOutput.write(file.bytes)
            } else {
                try Interruption.deferred(file.write)
                StandardOutput.write("\(file.path): formatted\n")
            }
        }
        let isUnformatted = check && results.files.contains(where: \.isChanged)
        if isUnformatted || !results.failures.isEmpty { throw ExitStatus.failed }
    }
}
