// Foundation reads and writes files; nothing else of it is used.
package import Foundation

/// A file of a frame, whose points are written anew and nothing else.
package struct FrameFile {
    /// The file.
    package let url: URL
    /// Its text.
    package let text: String

    /// The folder of the frames in this package.
    package static let folder = EvaluationSet.package.appending(path: "Rules/frames")

    /// Reads the file of a frame.
    ///
    /// - Parameters:
    ///   - name: the name of the frame, which is that of its file.
    ///   - folder: the folder of the frames.
    /// - Throws: ``EvaluationError/unreadable(path:)``.
    package init(named name: String, in folder: URL = folder) throws(EvaluationError) {
        url = folder.appending(path: name + ".yaml")
        do {
            text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        } catch {
            throw .unreadable(path: url.path)
        }
    }

    /// The text with other points.
    ///
    /// - Parameter result: what was fitted.
    /// - Returns: the text: each `points:` in the order of the evidence, `threshold:` and `possible:`.
    package func text(with result: FrameFit.Result) -> String {
        var points = result.points.makeIterator()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            if line.hasPrefix("threshold:") { return "threshold: \(result.threshold)" }
            if line.hasPrefix("possible:") { return "possible: \(result.possible)" }
            guard line.contains("points:"), let value = points.next() else { return String(line) }
            return String(line.replacing(/points: -?[0-9]+/, with: "points: \(value)"))
        }
        return lines.joined(separator: "\n")
    }
}
