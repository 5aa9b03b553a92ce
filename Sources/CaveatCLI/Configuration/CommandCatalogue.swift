internal import ArgumentParser
internal import CaveatSystem

/// The commands and their options, as caveat itself describes them: no second list that could differ.
struct CommandCatalogue: Sendable {
    /// A command and its options.
    struct Command: Decodable, Sendable {
        let commandName: String
        let arguments: [CommandOption]?
        let subcommands: [Command]?
        let defaultSubcommand: String?
    }

    private struct Description: Decodable {
        let command: Command
    }

    /// The options that have to do with the configuration, or end the run at once: no keys.
    private static let unconfigured: Set<String> = ["config", "no-config", "help", "version"]

    private let root: Command

    /// Asks the parser of the command line.
    ///
    /// - Throws: `DecodingError` when its description has another form than it had.
    init() throws {
        let description = CaveatCommand._dumpHelp()
        root = try JSONDecoder().decode(Description.self, from: Data(description.utf8)).command
    }

    /// The commands that heed a configuration: those with an option that names one.
    var configurable: [Command] {
        (root.subcommands ?? []).filter { command in
            command.arguments?.contains { $0.name == "config" } ?? false
        }
    }

    /// The command that runs when none is named.
    var defaultName: String { root.defaultSubcommand ?? "" }

    /// The command of a name, if it heeds a configuration.
    func command(named name: String) -> Command? {
        configurable.first { $0.commandName == name }
    }

    /// Whether a word is the name of any command.
    func isCommand(_ word: String) -> Bool {
        word == "help" || root.subcommands?.contains { $0.commandName == word } ?? false
    }

    /// The options of a command that a configuration may set.
    static func keys(of command: Command) -> [CommandOption] {
        command.arguments?.filter { option in
            option.kind != .positional && option.name.map { !unconfigured.contains($0) } ?? false
        } ?? []
    }
}
