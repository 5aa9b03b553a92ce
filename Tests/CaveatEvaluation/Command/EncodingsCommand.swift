internal import ArgumentParser
internal import CaveatScoring
// Foundation reads files; nothing else of it is used.
internal import Foundation

/// Measures how well encodings are guessed.
struct EncodingsCommand: ParsableCommand {
    /// Name and summary.
    static let configuration = CommandConfiguration(
        commandName: "encodings",
        abstract: "Encode texts, and print how often their encodings are guessed.",
        discussion: """
            FOLDER holds texts in UTF-8, their names beginning with the code of their language: el.txt, \
            zh-tw.2.txt.
            """
    )

    /// The folder of texts.
    @Argument(help: "The folder of texts.", completion: .directory)
    var folder: String

    /// The sizes of pieces.
    @Option(help: "Bytes of each piece.")
    var size: [Int] = [300, 1_000, 3_000]

    /// Measures and prints.
    func run() throws {
        let folder = URL(filePath: folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let language = String(name.prefix { $0 != "." })
            let file = folder.appending(path: name)
            let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            for encoding in EncodingTrial.encodings[language] ?? [] {
                for size in size {
                    let result = EncodingTrial.run(text, in: encoding, size: size)
                    let wrong = result.wrong.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
                    let share = "\(result.right)/\(result.total)"
                    print("\(name)\t\(encoding)\t\(size)\t\(share)\t\(wrong)")
                }
            }
        }
    }
}
