internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring
internal import CaveatModel
internal import CaveatRules

/// The forms of what is said about rules.
enum RuleListFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For programs.
    case json
}

/// Lists rules.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List rules: id, kind, severity, law, languages, title."
    )

    @OptionGroup var files: RulePathOptions

    @Option(help: "The form of the list: text or json.")
    var format = RuleListFormat.text

    func run() throws {
        let library = try files.load().readLibrary()
        if format == .json {
            StandardOutput.write(RuleListing.summary(of: library))
            return
        }
        for pack in library.packs {
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
