internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatRules

/// Shows one rule.
struct RulesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one rule in full: what it looks for, in words, and its examples."
    )

    @Argument(help: "The id of the rule, as `caveat rules list` has it.")
    var id: String

    @OptionGroup var files: RulePathOptions

    @Option(help: "The form: text or json.")
    var format = RuleListFormat.text

    func run() throws {
        let library = try files.load().readLibrary()
        guard let rule = library.rules.first(where: { $0.id.rawValue == id }) else {
            let near = library.rules.map(\.id.rawValue).filter { $0.contains(id) }
            StandardError.write(
                "caveat: no rule has the id '\(id)'"
                    + (near.isEmpty
                        ? "; caveat rules list names them all, and files come after the id"
                        : "; did you mean \(near.prefix(5).joined(separator: ", "))?")
            )
            throw ExitStatus.failed
        }
        switch format {
        case .text: StandardOutput.write(RuleText(rule, of: library).text)
        case .json: StandardOutput.write(RuleListing.details(of: rule, in: library))
        }
    }
}
