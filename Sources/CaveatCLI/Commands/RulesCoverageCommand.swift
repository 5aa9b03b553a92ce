internal import ArgumentParser
internal import Caveat

/// Shows what rules cover.
struct RulesCoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Show as a Markdown table which law, kind of finding and language rules cover."
    )

    @OptionGroup var files: RulePathOptions

    func run() throws {
        StandardOutput.write(try RuleCoverage(of: files.load()).markdown)
    }
}
