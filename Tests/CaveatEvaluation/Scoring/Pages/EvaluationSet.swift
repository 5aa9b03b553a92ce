package import CaveatModel
// Foundation lists folders and reads files; nothing else of it is used.
package import Foundation
internal import Yams

/// All pages of the evaluation set.
package struct EvaluationSet: Sendable {
    /// The pages, by file, then in the order in which they stand there.
    package let pages: [EvaluationPage]
    /// The passages as pages, by part, then by file, then in the order in which they stand there.
    package let passages: [EvaluationPage]

    private let composer: PageComposer

    /// The folder of this package.
    package static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// The folder of the pages in this package.
    package static let folder = package.appending(path: "Tests/CaveatEvaluation/Pages")

    /// Reads a set.
    ///
    /// - Parameter folder: holds a folder for each part, `Templates`, `furniture.yaml`, `stories.yaml`.
    /// - Throws: ``EvaluationError`` for the first file that cannot be used.
    package init(folder: URL = folder) throws(EvaluationError) {
        var templates: [String: String] = [:]
        for file in try Self.files(in: folder.appending(path: "Templates")) {
            templates[file.deletingPathExtension().lastPathComponent] = try Self.text(of: file)
        }
        composer = PageComposer(
            templates: templates,
            furniture: try Self.decode([String: Furniture].self, folder, "furniture.yaml"),
            stories: try Self.decode([String: [Story]].self, folder, "stories.yaml")
        )
        var pages: [EvaluationPage] = []
        for part in EvaluationPage.Part.allCases {
            let partFolder = folder.appending(path: part.rawValue)
            for file in try Self.files(in: partFolder) where file.pathExtension == "yaml" {
                let name = file.lastPathComponent
                let read = try Self.decode([EvaluationPage].self, partFolder, name)
                if let stray = read.first(where: { $0.part != part }) {
                    throw .malformed(
                        path: file.path,
                        reason:
                            "page \(stray.id) says it is of another part than its folder; move it"
                    )
                }
                pages += read
            }
        }
        self.pages = pages
        passages = try Self.passages(in: folder, stories: composer.stories)
    }

    /// The pages of the passages, by part, then by file, then in the order of the lines.
    private static func passages(
        in pages: URL,
        stories: [String: [Story]]
    ) throws(EvaluationError) -> [EvaluationPage] {
        var made: [EvaluationPage] = []
        for part in EvaluationPage.Part.allCases {
            let folder = pages.deletingLastPathComponent().appending(
                path: "Passages/\(part.rawValue)"
            )
            guard FileManager.default.fileExists(atPath: folder.path) else { continue }
            for file in try files(in: folder) where file.pathExtension == "jsonl" {
                let passages = try passages(in: file)
                // What is held out stays what it was when it was written.
                let hosts = part == .dev ? passages.compactMap(\.host) : []
                for passage in passages {
                    made.append(
                        try passage.page(
                            in: part,
                            stories: stories[passage.lang] ?? [],
                            hosts: hosts
                        )
                    )
                }
            }
        }
        return made
    }

    private static func passages(in file: URL) throws(EvaluationError) -> [EvaluationPassage] {
        let decoder = JSONDecoder()
        var passages: [EvaluationPassage] = []
        for line in try text(of: file).split(separator: "\n") {
            do {
                passages.append(try decoder.decode(EvaluationPassage.self, from: Data(line.utf8)))
            } catch {
                throw .malformed(path: file.path, reason: "\(error)")
            }
        }
        return passages
    }

    /// The passages of one part as pages; all of them for nil.
    package func passages(of part: EvaluationPage.Part?) -> [EvaluationPage] {
        guard let part else { return passages }
        return passages.filter { $0.part == part }
    }

    /// The pages of one part; all of them for nil.
    package func pages(of part: EvaluationPage.Part?) -> [EvaluationPage] {
        guard let part else { return pages }
        return pages.filter { $0.part == part }
    }

    /// The digest of all files of a set, so that a change of the truth does not go unseen: SHA-256 of
    /// their SHA-256 digests as hexadecimal lines, by path.
    ///
    /// - Parameter folder: the folder of the pages; the passages lie beside it.
    /// - Returns: the digest.
    /// - Throws: ``EvaluationError/unreadable(path:)``.
    package static func digest(of folder: URL = folder) throws(EvaluationError) -> Digest {
        let root = folder.deletingLastPathComponent()
        var lines = ""
        for name in ["Pages", "Passages"] {
            let path = root.appending(path: name)
            guard let files = FileManager.default.subpaths(atPath: path.path) else {
                throw .unreadable(path: path.path)
            }
            for file in files.sorted().map({ path.appending(path: $0) })
            where ["yaml", "jsonl", "html"].contains(file.pathExtension) {
                lines += Digest(of: Array(try text(of: file).utf8)).hexadecimal + "\n"
            }
        }
        return Digest(of: Array(lines.utf8))
    }

    /// Makes the bytes of a page as a server would send them.
    ///
    /// - Parameter page: a page of this set.
    /// - Returns: the bytes.
    /// - Throws: ``EvaluationError/incomplete(page:missing:)`` when the page names something that
    ///   does not exist.
    package func bytes(of page: EvaluationPage) throws(EvaluationError) -> [UInt8] {
        try composer.bytes(of: page)
    }

    private static func files(in folder: URL) throws(EvaluationError) -> [URL] {
        do {
            return try FileManager.default
                .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .sorted { $0.lastPathComponent < $1.lastPathComponent }
        } catch {
            throw .unreadable(path: folder.path)
        }
    }

    private static func text(of file: URL) throws(EvaluationError) -> String {
        do {
            return String(decoding: try Data(contentsOf: file), as: UTF8.self)
        } catch {
            throw .unreadable(path: file.path)
        }
    }

    private static func decode<Value: Decodable>(
        _ type: Value.Type,
        _ folder: URL,
        _ name: String
    ) throws(EvaluationError) -> Value {
        let file = folder.appending(path: name)
        let text = try text(of: file)
        do {
            return try YAMLDecoder().decode(type, from: text)
        } catch {
            throw .malformed(path: file.path, reason: "\(error)")
        }
    }
}
