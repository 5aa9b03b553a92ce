internal import ArgumentParser
internal import Caveat
internal import CaveatScoring
// Foundation writes files; nothing else of it is used.
internal import Foundation

/// Fits the points of the frames on the pages of dev.
struct FitCommand: ParsableCommand {
    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "fit",
        abstract: "Fit the points of the frames on dev, and write them into their files."
    )

    /// Rule files or folders with the frames.
    @Option(help: "Fit the frames of these rule files or folders in place of Rules.")
    var rules: [String] = [FrameFile.folder.deletingLastPathComponent().path]

    /// The folder of the frames.
    @Option(help: "The folder of the frames.")
    var frames: String = FrameFile.folder.path

    /// Languages to take.
    @Option(help: "Fit on the pages of these languages only, to see what a language lacks.")
    var language: [String] = []

    /// Whether to compare only.
    @Flag(help: "Write nothing; status 1 when a frame's points are not the fitted ones.")
    var check = false

    /// Whether to print each piece of evidence.
    @Flag(help: "Print the points of each piece of evidence, and on how many pages it stands.")
    var verbose = false

    /// Whether to list errors.
    @Flag(help: "List the pages of dev on which a frame erred in cross-validation.")
    var errors = false

    /// Fits, prints and writes.
    func run() throws {
        let fit = try FrameFit(
            set: EvaluationSet(),
            scanner: PageScanner(rules: RuleSet(paths: rules)),
            languages: Set(language)
        )
        var isStale = false
        for result in fit.results {
            let tally = result.tally
            print(
                "\(result.frame): threshold \(result.threshold), possible \(result.possible), "
                    + "in cross-validation \(tally.right) right, \(tally.wrong) wrong, "
                    + "\(tally.missed) missed, precision \(Self.percent(tally.precision)), "
                    + "recall \(Self.percent(tally.recall))"
            )
            if verbose {
                for (index, text) in result.evidence.enumerated() {
                    let support = result.support[index]
                    print("  \(result.points[index])\t\(support.with)\t\(support.without)\t\(text)")
                }
            }
            if errors {
                for error in result.errors.sorted(by: { $0.excess > $1.excess }) {
                    print(
                        "  \(error.isPositive ? "missed" : "wrong")\t\(error.excess)\t\(error.page)"
                    )
                }
            }
            let file = try FrameFile(named: result.frame, in: URL(filePath: frames))
            let text = file.text(with: result)
            if text != file.text { isStale = true }
            if !check { try Data(text.utf8).write(to: file.url) }
        }
        if check, isStale { throw ExitCode(1) }
    }

    private static func percent(_ value: Double) -> String { "\((value * 1000).rounded() / 10) %" }
}
