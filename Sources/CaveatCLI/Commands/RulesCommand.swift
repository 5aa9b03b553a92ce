internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring
internal import CaveatRules

/// The commands for people who write rules.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Check, test, list, show, format and compile rules.",
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesListCommand.self,
            RulesCoverageCommand.self, RulesShowCommand.self, RulesFormatCommand.self,
            RulesCompileCommand.self,
        ]
    )
}

/// Which rule files a command is about.
struct RulePathOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Rule files and folders of them; nothing means the rules inside caveat.",
            valueName: "file|dir"
        ),
        completion: .file()
    )
    var paths: [String] = []

    @OptionGroup var lists: ListOptions

    /// Reads and compiles the rules.
    func load() throws -> RuleSet { try RuleSet(paths: paths, lists: lists.list) }
}

/// Finds the problems of rule files.
struct RulesCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find every problem of rule files: place, what, and how to mend it."
    )

    @OptionGroup var files: RulePathOptions

    func run() throws {
        do {
            let rules = try files.load()
            let warnings = rules.warnings
            for warning in warnings { StandardOutput.write(warning.description + "\n\n") }
            StandardOutput.write(
                "\(rules.compiled.ruleCount) rules in \(rules.compiled.packNames.count) packs, no errors, "
                    + "\(warnings.count) \(warnings.count == 1 ? "warning" : "warnings")\n"
            )
        } catch RuleSetError.faulty(let errors) {
            StandardOutput.write(errors.description + "\n")
            throw ExitStatus.failed
        }
    }
}
