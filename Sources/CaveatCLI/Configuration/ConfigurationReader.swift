internal import Caveat
internal import CaveatAuthoring

/// Makes entries of the keys of a configuration file.
struct ConfigurationReader {
    private let file: ConfigurationFile
    private let document: RuleDocument
    private let catalogue: CommandCatalogue
    private var problems: [RuleError] = []

    /// Makes a reader.
    init(file: ConfigurationFile, document: RuleDocument, catalogue: CommandCatalogue) {
        self.file = file
        self.document = document
        self.catalogue = catalogue
    }

    /// The entries for one command; those under its own name take the place of those for all.
    ///
    /// - Throws: ``RuleErrors`` with every problem of the file, those of other commands too.
    mutating func entries(
        for command: CommandCatalogue.Command
    ) throws(RuleErrors) -> [Configuration.Entry] {
        var common: [Configuration.Entry] = []
        var own: [Configuration.Entry] = []
        let everyKey = catalogue.configurable.flatMap(CommandCatalogue.keys)
        let keys = CommandCatalogue.keys(of: command)
        for (key, value) in pairs(of: document.tree) {
            if let section = catalogue.command(named: key.text) {
                let options = CommandCatalogue.keys(of: section)
                let isOwn = section.commandName == command.commandName
                for (key, value) in pairs(of: value) {
                    let entry = entry(key, value, options, commands: [])
                    if isOwn, let entry { own.append(entry) }
                }
                continue
            }
            let names = catalogue.configurable.map(\.commandName)
            guard let entry = entry(key, value, everyKey, commands: names),
                let option = keys.first(where: { $0.name == key.text }),
                isMeant(entry, for: option, of: everyKey)
            else { continue }
            common.append(entry)
        }
        guard problems.isEmpty else { throw RuleErrors(diagnostics: problems) }
        return common.filter { entry in !own.contains { $0.name == entry.name } } + own
    }

    /// Whether an entry for all commands is meant for one: it takes the value, or none does.
    private func isMeant(
        _ entry: Configuration.Entry,
        for option: CommandOption,
        of everyKey: [CommandOption]
    ) -> Bool {
        entry.values.allSatisfy(option.lists)
            || !everyKey.contains {
                $0.name == entry.name && entry.values.allSatisfy($0.lists)
            }
    }

    private mutating func pairs(of tree: RuleTree) -> [(key: RuleTree, value: RuleTree)] {
        if tree.kind != .mapping {
            note(.wrongType(expected: "options and their values, as in 'format: html'"), at: tree)
        }
        return tree.pairs
    }

    /// Reads one key; nil when it sets nothing, or wrongly.
    private mutating func entry(
        _ key: RuleTree,
        _ value: RuleTree,
        _ options: [CommandOption],
        commands: [String]
    ) -> Configuration.Entry? {
        guard let option = options.first(where: { $0.name == key.text }) else {
            let names = Set(options.compactMap(\.name)).union(commands).sorted()
            note(.unknownKey(key.text, allowed: names), at: key)
            return nil
        }
        guard !value.isBlank else { return nil }
        let written = value.kind == .sequence ? Array(value.children) : [value]
        let isRepeatable = options.contains { $0.name == key.text && $0.isRepeating }
        guard written.allSatisfy({ $0.kind == .scalar }),
            value.kind == .scalar || isRepeatable
        else {
            note(.wrongType(expected: isRepeatable ? "a value, or a list" : "one value"), at: value)
            return nil
        }
        let texts = written.map(\.text)
        guard option.kind != .flag || texts == ["true"] || texts == ["false"] else {
            note(.wrongType(expected: "'true' or 'false'"), at: value)
            return nil
        }
        let values = texts.map { option.isPath($0) ? file.resolve($0) : $0 }
        let words =
            option.kind == .flag
            ? (texts == ["true"] ? ["--\(key.text)"] : [])
            : values.map { "--\(key.text)=\($0)" }
        return Configuration.Entry(
            name: key.text,
            words: words,
            values: values,
            written: written,
            place: written.first ?? key
        )
    }

    private mutating func note(_ problem: RuleProblem, at tree: RuleTree) {
        problems.append(document.error(problem, at: tree))
    }
}
