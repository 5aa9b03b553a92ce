internal import ArgumentParser
internal import Caveat
internal import CaveatScoring
// Foundation writes files; nothing else of it is used.
internal import Foundation

/// Measures rules on the pages of the set.
struct ScoreCommand: ParsableCommand {
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

    /// What to judge.
    enum Content: String, ExpressibleByArgument, CaseIterable {
        /// The pages that were written as pages.
        case pages
        /// The passages, each in a page of its own.
        case passages
    }

    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Measure rules on the pages of the set."
    )

    /// The pages to take.
    @Option(help: "The part of the pages to take.")
    var part = Selection.all

    /// Pages or passages.
    @Option(help: "What to judge: pages, or passages, each in a page of its own.")
    var of = Content.pages

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
            content: of == .pages ? .pages : .passages,
            scanner: PageScanner(rules: rules.isEmpty ? .builtIn() : RuleSet(paths: rules))
        )
        print(ScoreTable(evaluation.score).text, terminator: "")
        if misses { print(MissList(evaluation).text, terminator: "") }
    }

    private func writePages(to folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let set = try EvaluationSet()
        let pages =
            of == .pages
            ? set.pages(of: part.evaluationPart) : set.passages(of: part.evaluationPart)
        for page in pages {
            let name = page.id + (page.site == "text" ? ".txt" : ".html")
            try Data(set.bytes(of: page)).write(to: folder.appending(path: name))
        }
    }
}
