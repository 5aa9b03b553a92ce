internal import ArgumentParser
internal import Caveat
internal import CaveatAuthoring

/// Shows which options are in effect.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show the options in effect, and where each comes from.",
        usage: "caveat config [COMMAND] [OPTION…]",
        discussion: """
            Options that you always give can stand in a file: .caveat.yaml in the working folder or in one \
            above it, else caveat/config.yaml in $XDG_CONFIG_HOME (or ~/.config). The first that is found is \
            read, by scan, clean, stream and explain. --config FILE names another one, --no-config reads \
            none, which alone undoes a flag that the file sets. The commands about rules are about the \
            files that they name, and verify uses no rules, so that they read none either.

            Its keys are the long names of options without the dashes; a value or a list of them, true or \
            false for a flag. Paths are relative to the file; ~/ is your home. What one command shall do \
            otherwise than the others stands under its name:

              rules: [default, rules/ours.yaml]
              jurisdiction: [RU, BY]
              fail-on: high
              exclude: [drafts/, "*.amp.html"]
              scan:
                format: html

            An option on the command line takes the place of the one in the file; where the two cannot \
            stand together, the one in the file yields. A key for other commands than the one that runs is \
            no error, nor is a value that only they take; a key that none knows is.

            Prints the options of scan, or of COMMAND, as they would be with the options that follow, in \
            the form of such a file.
            """
    )

    @Argument(
        parsing: .captureForPassthrough,
        help: ArgumentHelp("A command line, as it would follow 'caveat'.", valueName: "word")
    )
    var words: [String] = []

    func run() throws {
        if let word = words.first, ["-h", "--help"].contains(word) {
            throw CleanExit.helpRequest(self)
        }
        let line = ConfiguredCommandLine(words)
        let catalogue = try CommandCatalogue()
        let file = try ConfigurationFile.find(for: line.words)
        guard var effective = try EffectiveSettings(line.words, file: file, catalogue: catalogue)
        else {
            let names = catalogue.configurable.map(\.commandName)
            throw ValidationError(
                "'\(words[0])' reads no configuration; \(names.joined(separator: ", ")) do."
            )
        }
        do {
            // Whatever is wrong is told as when the command runs, but for a page that nobody gave.
            effective.entries = try line.heeded(in: effective)
        } catch  where !(error is RuleErrors) && StandardInput.isTerminal {}
        StandardOutput.write(SettingsText(effective).text)
    }
}
