internal import ArgumentParser
internal import CaveatModel
internal import CaveatScoring
// Foundation reads files; nothing else of it is used.
internal import Foundation

/// Measures how well languages are told.
struct LanguagesCommand: ParsableCommand {
    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "languages",
        abstract: "Cut texts into pieces, and print how often their languages are told.",
        discussion: """
            FOLDER holds a folder for each language, named by its code, with texts in UTF-8: be/news.txt. \
            Half of the texts, by their names, are for tuning; the other half is what is printed unless \
            --tuning is given.
            """
    )

    /// The folder of texts.
    @Argument(help: "The folder of texts.", completion: .directory)
    var folder: String

    /// The sizes of pieces.
    @Option(help: "Letters of each piece.")
    var size: [Int] = [50, 100, 200, 1_000]

    /// Which half to read.
    @Flag(help: "Read the half for tuning instead.")
    var tuning = false

    /// Measures and prints.
    func run() throws {
        let root = URL(filePath: folder)
        print("language\tletters\tright\tuntold\tshare\twrong")
        var totals = size.map { _ in (share: 0.0, languages: 0) }
        for language in try names(in: root) {
            let folder = root.appending(path: language)
            let texts = try names(in: folder).filter { isForTuning($0) == tuning }.map {
                String(decoding: try Data(contentsOf: folder.appending(path: $0)), as: UTF8.self)
            }
            for (index, size) in size.enumerated() {
                var trial = LanguageTrial()
                for text in texts { trial.judge(text, in: language, size: size) }
                guard trial.total > 0 else { continue }
                let wrong = trial.wrong.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                    .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
                let share = Double(trial.right) / Double(trial.total)
                totals[index].share += share
                totals[index].languages += 1
                print(
                    "\(language)\t\(size)\t\(trial.right)/\(trial.total)\t\(trial.untold)\t"
                        + "\(percent(share))\t\(wrong)"
                )
            }
        }
        for (size, total) in zip(size, totals) where total.languages > 0 {
            print("mean\t\(size)\t\t\t\(percent(total.share / Double(total.languages)))")
        }
    }

    private func percent(_ share: Double) -> String { "\((share * 1_000).rounded() / 10)%" }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    private func isForTuning(_ name: String) -> Bool {
        Digest(of: Array(name.utf8)).hexadecimal < "8"
    }
}
