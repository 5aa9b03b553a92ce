internal import CaveatAuthoring
internal import CaveatSystem

/// Reads the lists of names that rule files use.
///
/// A rule file may be somebody else's. It may use lists that lie below its own folder or below one that
/// the user names with the rules; any other file of the machine only when the user names that too.
struct ListFiles {
    /// The largest list, in mebibytes.
    private static let sizeLimit = 64

    /// The real paths that the user names: files, and folders with all below them.
    private let roots: [[String]]

    /// Prepares to read lists.
    ///
    /// - Parameters:
    ///   - rules: the paths of rules that the user names.
    ///   - lists: lists, or folders of them, that the user names.
    init(rules: [String], lists: [String]) {
        roots = (rules + lists).map(Self.realPath)
    }

    /// Reads the lists that some files use, each once; one that cannot be read says why.
    func read(for documents: [RuleDocument]) -> [ListSource] {
        var users: [String: [RuleDocument]] = [:]
        for document in documents {
            for path in document.listPaths { users[path, default: []].append(document) }
        }
        return users.keys.sorted().map { path in
            let folders = users[path, default: []].map { document in
                Self.realPath(URL(fileURLWithPath: document.path).deletingLastPathComponent().path)
            }
            do throws(InputFailure) {
                return ListSource(path: path, bytes: try read(path, below: folders))
            } catch {
                return ListSource(path: path, failure: error.cause)
            }
        }
    }

    private func read(_ path: String, below folders: [[String]]) throws(InputFailure) -> [UInt8] {
        let real = Self.realPath(path)
        guard (roots + folders).contains(where: { real.starts(with: $0) }) else {
            throw InputFailure(
                path: path,
                code: .misuse,
                cause: "it lies outside the folder of the rule file; name it with --list, too"
            )
        }
        return try FileBytes.readWhole(path, mebibytes: Self.sizeLimit)
    }

    /// The parts of a path, symbolic links followed.
    private static func realPath(_ path: String) -> [String] {
        URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.pathComponents
    }
}
