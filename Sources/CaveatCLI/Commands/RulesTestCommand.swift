internal import ArgumentParser
internal import Caveat

/// Runs the examples that rules carry.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run the examples inside rule files through the same engine as pages."
    )

    @OptionGroup var files: RulePathOptions

    func run() throws {
        let rules = try files.load()
        let results = try RuleExampleRunner(rules: rules).run()
        let failed = results.filter { !$0.failures.isEmpty && !$0.isTodo }
        if !failed.isEmpty {
            let library = try rules.readLibrary()
            for result in failed {
                StandardOutput.write(RuleExampleText(result, library: library).text)
            }
        }
        let todos = results.filter(\.isTodo)
        for result in todos where result.failures.isEmpty {
            let list = result.isMatch ? "match" : "no_match"
            StandardOutput.write(
                "\(result.path):\(result.line): \(result.rule): todo example holds now; "
                    + "move it to \(list)\n\n"
            )
        }
        let ruleCount = Set(results.map(\.rule)).count
        StandardOutput.write(
            "\(ruleCount) rules, \(results.count) examples, \(failed.count) failed"
                + (todos.isEmpty ? "" : ", \(todos.count) todo") + "\n"
        )
        if !failed.isEmpty { throw ExitStatus.failed }
    }
}
