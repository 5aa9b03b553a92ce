internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring

/// A command line, completed by what the configuration says of options that it does not name.
///
/// The configuration becomes words before the user's own, so that every option works in it as it does on
/// a command line, and is checked by the same code.
struct ConfiguredCommandLine {
    /// The words that the user wrote.
    let words: CommandWords

    /// Makes a command line of words without the program's name.
    init(_ words: [String]) {
        self.words = CommandWords(words: words)
    }

    /// Parses the words.
    ///
    /// - Returns: the command to run.
    /// - Throws: what the parser throws; ``RuleErrors`` for a wrong configuration.
    func parse() throws -> any ParsableCommand {
        let alone = Result { try CaveatCommand.parseAsRoot(words.words) }
        // Help needs no configuration, not even a right one.
        switch alone {
        case .success(let command) where type(of: command).configuration.commandName == "help":
            return command
        case .failure(let error) where CaveatCommand.exitCode(for: error) == .success: throw error
        default: break
        }
        guard let file = try ConfigurationFile.find(for: words) else { return try alone.get() }
        let catalogue = try CommandCatalogue()
        guard let settings = try EffectiveSettings(words, file: file, catalogue: catalogue) else {
            return try alone.get()
        }
        return try CaveatCommand.parseAsRoot(settings.words(with: try heeded(in: settings)))
    }

    /// The entries of the configuration that stand together with the user's words.
    ///
    /// What the user wrote wins: an entry that only clashes with it yields.
    ///
    /// - Throws: ``RuleErrors`` for entries that are wrong by themselves, or what the parser throws at the
    ///   user's words.
    func heeded(in settings: EffectiveSettings) throws -> [Configuration.Entry] {
        var entries = settings.entries
        var wrong: [Configuration.Entry] = []
        var problems: [RuleError] = []
        while let message = message(of: settings.words(with: entries)) {
            if message == self.message(of: words.words) { break }
            guard let culprit = culprit(among: entries, for: message, in: settings) else { break }
            let entry = entries.remove(at: culprit)
            let isWrongByItself =
                self.message(of: settings.wordsOfConfiguration(without: wrong)) == message
            if isWrongByItself, let error = settings.error(of: entry, message: message) {
                problems.append(error)
                wrong.append(entry)
            }
        }
        guard problems.isEmpty else { throw RuleErrors(diagnostics: problems) }
        _ = try CaveatCommand.parseAsRoot(settings.words(with: entries))
        return entries
    }

    /// The entry without which a message would not be; one that the message names first.
    private func culprit(
        among entries: [Configuration.Entry],
        for message: String,
        in settings: EffectiveSettings
    ) -> Int? {
        let named = entries.indices.filter { message.contains("--\(entries[$0].name)") }
        return (named + entries.indices).first { place in
            var others = entries
            others.remove(at: place)
            return self.message(of: settings.words(with: others)) != message
        }
    }

    /// What the parser says against words; nil when it takes them.
    private func message(of words: [String]) -> String? {
        do {
            _ = try CaveatCommand.parseAsRoot(words)
            return nil
        } catch {
            return CaveatCommand.message(for: error)
        }
    }
}
