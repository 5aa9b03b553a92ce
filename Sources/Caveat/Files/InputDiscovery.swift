public import Foundation

/// Finds the pages below the paths that a user names.
///
/// Folders are walked in the order of their entries' names, so that every run over the same files
/// reports them in the same order. Symbolic links are followed; a folder that contains itself
/// through one is a failure, not an endless walk.
public struct InputDiscovery: Sendable {
    /// File name extensions of pages inside folders; a file named explicitly may have any.
    public static let pageExtensions: Set<String> = ["html", "htm", "xhtml", "txt"]

    /// How the names of text reports end, which are not taken for pages when they lie among them.
    static let reportSuffix = ".report.txt"

    /// A folder that is left out, such as the one that reports are written to.
    public let excluded: URL?

    /// Makes a discovery.
    ///
    /// - Parameter excluded: a folder that is not walked, such as the output folder of the same run.
    public init(excluding excluded: URL? = nil) {
        self.excluded = excluded?.resolvingSymlinksInPath().standardizedFileURL
    }

    /// What a walk found, in order.
    public struct Found: Sendable {
        /// The pages.
        public var files: [InputFile] = []
        /// What could not be read.
        public var failures: [InputFailure] = []
    }

    /// Finds the pages at and below the given paths.
    ///
    /// With one folder, names are relative to it; with several paths, each folder's name leads.
    ///
    /// - Parameter paths: files and folders, absolute or relative to the working directory.
    /// - Returns: pages and failures, each in the order of the paths, then of the names.
    public func find(_ paths: [String]) -> Found {
        var found = Found()
        for path in paths {
            let url = URL(fileURLWithPath: path)
            switch Self.kind(of: url) {
            case .file:
                found.files.append(
                    InputFile(url: url, name: url.lastPathComponent, isNamedExplicitly: true)
                )
            case .folder:
                let prefix = paths.count > 1 ? url.standardizedFileURL.lastPathComponent : ""
                walk(url, shown: path, prefix: prefix, into: &found)
            case .failure(let cause):
                found.failures.append(InputFailure(path: path, cause: cause))
            }
        }
        found.files = Self.withDistinctNames(found.files)
        return found
    }

    private struct Folder {
        let url: URL
        let shown: String
        let name: String
        /// The real paths of the folders above, by which a loop is recognised.
        let ancestors: Set<String>
    }

    private func walk(_ root: URL, shown: String, prefix: String, into found: inout Found) {
        // A stack of what is still to be visited, in reverse order, keeps the walk iterative.
        var pending = [Step.folder(Folder(url: root, shown: shown, name: prefix, ancestors: []))]
        while let step = pending.popLast() {
            switch step {
            case .file(let file): found.files.append(file)
            case .failure(let failure): found.failures.append(failure)
            case .folder(let folder): pending += entries(of: folder).reversed()
            }
        }
    }

    private enum Step {
        case file(InputFile)
        case folder(Folder)
        case failure(InputFailure)
    }

    private func entries(of folder: Folder) -> [Step] {
        let real = folder.url.resolvingSymlinksInPath().standardizedFileURL
        if real == excluded { return [] }
        guard !folder.ancestors.contains(real.path) else {
            return [.failure(InputFailure(path: folder.shown, cause: "the folder contains itself"))]
        }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
        } catch {
            return [
                .failure(InputFailure(path: folder.shown, cause: InputFailure.cause(of: error)))
            ]
        }
        return names.compactMap { name in
            guard !name.hasPrefix(".") else { return nil }
            let url = folder.url.appendingPathComponent(name)
            let shown = "\(folder.shown)/\(name)"
            let relative = folder.name.isEmpty ? name : "\(folder.name)/\(name)"
            switch Self.kind(of: url) {
            case .folder:
                return .folder(
                    Folder(
                        url: url,
                        shown: shown,
                        name: relative,
                        ancestors: folder.ancestors.union([real.path])
                    )
                )
            case .file:
                guard Self.isPage(url) else { return nil }
                return .file(InputFile(url: url, name: relative, isNamedExplicitly: false))
            case .failure(let cause):
                return .failure(InputFailure(path: shown, cause: cause))
            }
        }
    }

    /// Whether a file in a folder is a page by its name.
    private static func isPage(_ url: URL) -> Bool {
        pageExtensions.contains(url.pathExtension.lowercased())
            && !url.lastPathComponent.hasSuffix(reportSuffix)
    }

    /// What stands at a path, symbolic links followed.
    enum Kind {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// Nothing that can be read, and why.
        case failure(String)
    }

    /// What stands at a path, symbolic links followed.
    static func kind(of url: URL) -> Kind {
        let real = url.resolvingSymlinksInPath()
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: real.path)
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory: return .folder
            case .typeRegular: return .file
            case .typeSymbolicLink: return .failure("broken symbolic link")
            default: return .failure("not a regular file")
            }
        } catch {
            let link = try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)
            return .failure(link == nil ? InputFailure.cause(of: error) : "broken symbolic link")
        }
    }

    /// Gives the second and later files of one name a number, so that no report overwrites another.
    private static func withDistinctNames(_ files: [InputFile]) -> [InputFile] {
        var taken: Set<String> = []
        return files.map { file in
            var name = file.name
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(number)/\(file.name)"
                number += 1
            }
            return InputFile(
                url: file.url,
                name: name,
                isNamedExplicitly: file.isNamedExplicitly
            )
        }
    }
}
