internal import ArgumentParser

/// Judges the rules on pages they have never seen, and fits the points of frames on those that they may see.
@main
struct CaveatEvaluation: ParsableCommand {
    /// Name and subcommands.
    static let configuration = CommandConfiguration(
        commandName: "CaveatEvaluation",
        abstract: "Measures the built-in rules on the pages of Tests/CaveatEvaluation/Pages.",
        subcommands: [
            ScoreCommand.self, FitCommand.self, FiguresCommand.self, EncodingsCommand.self,
            LanguagesCommand.self,
        ],
        defaultSubcommand: ScoreCommand.self
    )
}
