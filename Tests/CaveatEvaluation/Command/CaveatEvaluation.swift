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
        /// Those that they may not.
        case test
        /// Both.
        case all

        /// The half; nil for both.
        var half: EvaluationPage.Half? { EvaluationPage.Half(rawValue: rawValue) }
    }

    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "CaveatEvaluation",
        abstract: "Measures the built-in rules on the pages of Tests/CaveatEvaluation/Pages."
    )

    /// The pages to take.
    @Option(help: "The pages to take.")
    var half = Selection.all

    /// Whether to list misses.
    @Flag(help: "List the pages on which something was missed or wrong. Of dev only, for rules.")
    var misses = false

    /// Rule files or folders to judge in place of the built-in rules.
    @Option(help: "Judge these rule files or folders in place of the built-in rules.")
    var rules: [String] = []

    /// Where to write the pages to.
    @Option(help: "Write the pages of the half into this folder, and do nothing else.")
    var write: String?

    /// Prints the figures, or writes the pages.
    func run() throws {
        if let write { return try writePages(to: URL(filePath: write)) }
        let evaluation = try Evaluation(
            of: EvaluationSet(),
            half: half.half,
            scanner: PageScanner(rules: rules.isEmpty ? .builtIn() : RuleSet(paths: rules))
        )
        print(ScoreTable(evaluation.score).text, terminator: "")
        if misses { print(MissList(evaluation).text, terminator: "") }
    }

    private func writePages(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let set = try EvaluationSet()
        for page in set.pages where half.half == nil || page.half == half.half {
            let name = page.id + (page.site == "text" ? ".txt" : ".html")
            try Data(set.bytes(of: page)).write(to: folder.appending(path: name))
        }
    }
}
