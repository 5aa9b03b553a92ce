internal import Caveat
internal import CaveatAuthoring

/// The options of one command: which the user gave, and which the configuration adds.
struct EffectiveSettings {
    /// The command.
    let command: CommandCatalogue.Command
    /// What the configuration says of options that the user did not name.
    var entries: [Configuration.Entry]
    /// The file; nil when there is none.
    let file: ConfigurationFile?

    private let words: CommandWords
    /// Whether the first word is the command's name.
    private let namesCommand: Bool
    private let configuration: Configuration?
    private let given: [String: [String]]

    /// Finds out what is in effect; nil when the command heeds no configuration.
    ///
    /// - Parameters:
    ///   - words: the command line.
    ///   - file: the configuration; nil for none.
    ///   - catalogue: all commands.
    /// - Throws: ``RuleErrors`` or ``InputFailure`` when the configuration is wrong or cannot be read.
    init?(_ words: CommandWords, file: ConfigurationFile?, catalogue: CommandCatalogue) throws {
        let first = words.words.first ?? ""
        namesCommand = catalogue.isCommand(first)
        let name = namesCommand ? first : catalogue.defaultName
        guard let command = catalogue.command(named: name) else { return nil }
        let configuration = try file.flatMap {
            try Configuration(reading: $0, for: command, in: catalogue)
        }
        let given = words.values(of: command.arguments ?? [])
        self.words = words
        self.command = command
        self.file = file
        self.configuration = configuration
        self.given = given
        entries = configuration?.entries.filter { given[$0.name] == nil } ?? []
    }

    /// The words to parse: those of entries stand behind the command's name and before the user's.
    func words(with entries: [Configuration.Entry]) -> [String] {
        let own = words.words
        let head = namesCommand ? 1 : 0
        return own.prefix(head) + entries.flatMap(\.words) + own.dropFirst(head)
    }

    /// The words of the configuration by itself, but for some entries.
    func wordsOfConfiguration(without removed: [Configuration.Entry]) -> [String] {
        let kept = configuration?.entries.filter { entry in
            !removed.contains { $0.name == entry.name }
        }
        return [command.commandName] + (kept ?? []).flatMap(\.words)
    }

    /// What is wrong with an entry that the parser does not take.
    func error(of entry: Configuration.Entry, message: String) -> RuleError? {
        let option = command.arguments?.first { $0.name == entry.name }
        return option.flatMap { configuration?.error(of: entry, for: $0, message: message) }
    }

    /// An option with its values and where they come from.
    struct Setting {
        /// The option.
        let option: CommandOption
        /// The values; empty for none.
        let values: [String]
        /// Where they come from: `default`, `command line`, or file and line.
        let source: String
    }

    /// Every option that a configuration may set, in the order of the command's help.
    var settings: [Setting] {
        CommandCatalogue.keys(of: command).map { option in
            let name = option.name ?? ""
            if let values = given[name] {
                let kept = option.isRepeating ? values : Array(values.suffix(1))
                return Setting(option: option, values: kept, source: "command line")
            }
            if let entry = entries.first(where: { $0.name == name }) {
                let source = "\(file?.path ?? ""):\(entry.place.line)"
                return Setting(option: option, values: entry.values, source: source)
            }
            let value = option.kind == .flag ? "false" : option.defaultValue
            return Setting(option: option, values: value.map { [$0] } ?? [], source: "default")
        }
    }
}
