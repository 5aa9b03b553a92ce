internal import ArgumentParser
internal import Caveat
internal import CaveatModel
internal import CaveatRules

/// Compiles rules into one file.
struct RulesCompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compile rules into one file that --rules reads at once.",
        discussion: """
            Reading and checking hundreds of rules takes longer than scanning a page with them. A file \
            of compiled rules is ready as it is: use it where caveat is started for every page. Make \
            it anew when a rule file changes, or caveat does.
            """
    )

    @OptionGroup var files: RulePathOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file to write.", valueName: "file"),
        completion: .file()
    )
    var output: String

    func run() throws {
        let bytes = try RuleSet.compile(paths: files.paths)
        try Interruption.deferred { try FileBytes.write(bytes, to: output) }
        let compiled = try RuleSet(paths: [output]).compiled
        StandardOutput.write(
            "\(output): \(compiled.ruleCount) rules in \(compiled.packNames.count) packs, "
                + "\(bytes.count) bytes, digest \(compiled.digest.hexadecimal.prefix(12))\n"
        )
    }
}
