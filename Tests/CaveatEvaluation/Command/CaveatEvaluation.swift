internal import ArgumentParser
internal import Caveat
internal import CaveatScoring
// Foundation writes files; nothing else of it is used.
internal import Foundation

/// Judges the rules on pages they have never seen.
@main
struct CaveatEvaluation: ParsableCommand {
    /// Which pages to take.
    enum Selection: String, ExpressibleByArgument, CaseIterable {
        /// Those that rule writers may read.
        case dev
        /// Those of which they may know the totals.
        case test
        /// Those by which no rule was ever tuned.
        case holdout
        /// All of them.
        case all

        /// The part of the set; nil for the whole of it.
        var evaluationPart: EvaluationPage.Part? { EvaluationPage.Part(rawValue: rawValue) }
    }

    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "CaveatEvaluation",
        abstract: "Measures the built-in rules on the pages of Tests/CaveatEvaluation/Pages."
    )

    /// The pages to take.
    @Option(help: "The part of the pages to take.")
    var part = Selection.all

    /// Whether to list misses.
    @Flag(help: "List the pages on which something was missed or wrong; of part dev only.")
    var misses = false

    /// Rule files or folders to judge in place of the built-in rules.
    @Option(help: "Judge these rule files or folders in place of the built-in rules.")
    var rules: [String] = []

    /// Where to write the pages to.
    @Option(help: "Write the pages into this folder, and do nothing else.")
    var write: String?

    /// Prints the figures, or writes the pages.
    func run() throws {
        if let write { return try writePages(to: URL(filePath: write)) }
        let evaluation = try Evaluation(
            of: EvaluationSet(),
            part: part.evaluationPart,
            scanner: PageScanner(rules: rules.isEmpty ? .builtIn() : RuleSet(paths: rules))
        )
        print(ScoreTable(evaluation.score).text, terminator: "")
        if misses { print(MissList(evaluation).text, terminator: "") }
    }

    private func writePages(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let set = try EvaluationSet()
        for page in set.pages(of: part.evaluationPart) {
            let name = page.id + (page.site == "text" ? ".txt" : ".html")
            try Data(set.bytes(of: page)).write(to: folder.appending(path: name))
        }
    }
}
