internal import ArgumentParser
internal import Caveat

/// The commands for people who write rules.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Check, test and list rules.",
        subcommands: [
            RulesCheckCommand.self, RulesTestCommand.self, RulesListCommand.self,
            RulesCoverageCommand.self,
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
            let rules = try RuleSet(paths: files.paths)
            let warnings = rules.warnings
            for warning in warnings { StandardOutput.write(warning.description + "\n\n") }
            StandardOutput.write(
                "\(rules.compiled.ruleCount) rules in \(rules.compiled.packNames.count) packs, no errors, "
                    + "\(warnings.count) \(warnings.count == 1 ? "warning" : "warnings")\n"
            )
        } catch let errors as RuleErrors {
            StandardOutput.write(errors.description + "\n")
            throw ExitStatus.failed
        } catch let failure as InputFailure {
            StandardError.write("caveat: \(failure)")
            throw ExitStatus.failed
        }
    }
}

/// Runs the examples that rules carry.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples inside rule files through the same engine as pages."
    )

    @OptionGroup var files: RulePathOptions

    func run() throws {
        let rules = try RuleOptions.load(files.paths)
        let results = RuleExampleRunner(rules: rules).run()
        let failed = results.filter { !$0.failures.isEmpty }
        for result in failed { StandardOutput.write(Self.text(of: result) + "\n") }
        let ruleCount = Set(results.map(\.rule)).count
        StandardOutput.write(
            "\(ruleCount) rules, \(results.count) examples, \(failed.count) failed\n"
        )
        if !failed.isEmpty { throw ExitStatus.failed }
    }

    private static func text(of result: RuleExampleResult) -> String {
        let kind = result.isMatch ? "match" : "no_match"
        var text = "\(result.path):\(result.line): \(result.rule): \(kind) example failed\n"
        for line in result.text.split(separator: "\n", omittingEmptySubsequences: false) {
            text += "    \(line)\n"
        }
        for failure in result.failures { text += "  \(describe(failure))\n" }
        return text
    }

    private static func describe(_ failure: RuleExampleResult.Failure) -> String {
        switch failure {
        case .foundNothing(let others):
            "the rule found nothing; "
                + (others.isEmpty
                    ? "nor did any other"
                    : "found by \(others.map(\.rawValue).joined(separator: ", "))")
        case .foundSomething(let quotes):
            "the rule found: " + quotes.map { "“\($0)”" }.joined(separator: ", ")
        case .missesFact(let list, let value, let found):
            "\(list) should hold \(value), but has only: \(found.joined(separator: ", "))"
        case .unreadable(let cause):
            "cannot be read: \(cause)"
        }
    }
}

/// Lists rules.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List rules: id, kind, severity, law, languages, title."
    )

    @OptionGroup var files: RulePathOptions

    func run() throws {
        let rules = try RuleOptions.load(files.paths)
        for pack in rules.library.packs {
            StandardOutput.write("\(pack.name)  \(pack.title) (\(pack.jurisdiction))\n")
            let width = pack.rules.map(\.id.rawValue.count).max() ?? 0
            for rule in pack.rules {
                let languages = rule.languages.map(\.rawValue).joined(separator: ",")
                StandardOutput.write(
                    "  " + rule.id.rawValue.padded(to: width) + "  "
                        + rule.kind.rawValue.padded(to: 14) + rule.severity.rawValue.padded(to: 10)
                        + languages.padded(to: 8) + "  " + rule.title + "\n"
                )
            }
        }
    }
}
