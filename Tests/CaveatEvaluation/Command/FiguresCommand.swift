internal import ArgumentParser
internal import Caveat
internal import CaveatScoring
// Foundation reads and writes the README; nothing else of it is used.
internal import Foundation

/// Measures the built-in rules on every part of the set, for the README.
struct FiguresCommand: ParsableCommand {
    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract: "Measure the built-in rules on every part, and write the table into the README."
    )

    /// Whether to compare only.
    @Flag(help: "Write nothing; status 1 when the README's figures are not those of today.")
    var check = false

    /// Measures, prints and writes.
    func run() throws {
        let table = try FigureTable(
            of: EvaluationSet(),
            scanner: PageScanner(rules: RuleSet.builtIn())
        )
        print(table.text, terminator: "")
        let file = EvaluationSet.package.appending(path: "README.md")
        let readme = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard let begin = readme.range(of: "<!-- figures: begin -->\n"),
            let end = readme.range(of: "<!-- figures: end -->")
        else {
            throw ValidationError("README.md has no place for the figures; mark it by comments")
        }
        let text =
            readme[..<begin.upperBound] + table.text + readme[end.lowerBound...]
        guard text != readme else { return }
        if check {
            print("README.md says otherwise; write it with 'CaveatEvaluation figures'")
            throw ExitCode(1)
        }
        try Data(text.utf8).write(to: file)
    }
}
