/// Finds the pages below the paths that a user names.
///
/// Folders are walked in the order of their entries' names, so that every run over the same files
/// reports them in the same order. Symbolic links are followed, but each folder is read only once.
package struct InputDiscovery: Sendable {
    /// A folder that is left out, such as the one that reports are written to.
    package let excluded: PathBytes?
    /// Which files of folders are wanted.
    package let filter: PathFilter

    /// Makes a discovery.
    ///
    /// - Parameters:
    ///   - excluded: a folder that is not walked when it lies in another one, such as the output folder
    ///     of the same run.
    ///   - filter: which files of folders are wanted; those that are named themselves are read anyway.
    package init(excluding excluded: PathBytes? = nil, filter: PathFilter = PathFilter()) {
        self.excluded = excluded
        self.filter = filter
    }

    /// What a walk found, in order.
    package struct Found: Sendable {
        /// The pages.
        package var files: [InputFile] = []
        /// What could not be read.
        package var failures: [InputFailure] = []
        /// What is in the folders but is not read.
        package var passedOver: [PassedOver] = []
    }

    /// Finds the pages at and below the given paths.
    ///
    /// With one folder, names are relative to it; with several paths, each folder's name leads. A
    /// folder without a page is a failure: whoever names it expects some.
    ///
    /// - Parameter paths: files and folders, absolute or relative to the working directory.
    /// - Returns: pages and failures, each in the order of the paths, then of the names.
    package func find(_ paths: [String]) -> Found {
        var found = Found()
        for path in paths {
            guard !path.isEmpty else {
                let cause = "the path is empty; name a file or a folder, or - for standard input"
                found.failures.append(InputFailure(path: "\"\"", code: .misuse, cause: cause))
                continue
            }
            let path = PathBytes(path)
            switch Self.kind(of: path) {
            case .file:
                let name = path.lastComponent
                found.files.append(
                    InputFile(path: path, relativePath: name, isNamedExplicitly: true)
                )
            case .folder:
                var walk = FolderWalk(
                    excluded: excluded.flatMap(Self.identity),
                    filter: filter
                )
                walk.walk(path, prefix: paths.count > 1 ? Self.title(of: path) : PathBytes(""))
                found.add(walk.found(in: path))
            case .failure(let failure):
                found.failures.append(failure)
            }
        }
        found.files = Self.withDistinctNames(found.files)
        return found
    }

    /// Whether a path is that of one page, not of a folder or an archive of them.
    package static func isPage(at path: String) -> Bool {
        guard ArchiveKind(PathBytes(path)) == nil else { return false }
        return if case .file = kind(of: PathBytes(path)) { true } else { false }
    }

    /// What stands at a path, symbolic links followed.
    enum Kind {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// Nothing that can be read, and why.
        case failure(InputFailure)
    }

    /// What stands at a path, symbolic links followed.
    static func kind(of path: PathBytes) -> Kind {
        do throws(SystemError) {
            switch try SystemCalls.status(of: path).kind {
            case .file: return .file
            case .folder: return .folder
            case let kind: return .failure(InputFailure(path: path.name, notFileBut: kind))
            }
        } catch {
            return .failure(failure(of: error, at: path))
        }
    }

    /// Why there is nothing at a path.
    static func failure(of error: SystemError, at path: PathBytes) -> InputFailure {
        let status = try? SystemCalls.status(of: path, followsLinks: false)
        return status?.kind == .link && error.isNothingThere
            ? InputFailure(path: path.name, code: .missing, cause: "broken symbolic link")
            : InputFailure(path: path.name, error)
    }

    private static func identity(of path: PathBytes) -> FileIdentity? {
        try? SystemCalls.status(of: path).identity
    }

    /// The name that leads the names of a folder's pages.
    private static func title(of folder: PathBytes) -> PathBytes {
        let name = folder.lastComponent
        guard name.bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) else { return name }
        return (try? SystemCalls.realPath(folder))?.lastComponent ?? PathBytes("")
    }

    /// Gives the second and later files of one name a number, so that no report overwrites another.
    private static func withDistinctNames(_ files: [InputFile]) -> [InputFile] {
        var taken: Set<PathBytes> = []
        return files.map { file in
            var name = file.relativePath
            var number = 2
            while !taken.insert(name).inserted {
                name = PathBytes("\(number)").appending(file.relativePath)
                number += 1
            }
            return InputFile(
                path: file.path,
                relativePath: name,
                isNamedExplicitly: file.isNamedExplicitly
            )
        }
    }
}

extension InputDiscovery.Found {
    /// Adds what a walk below one more path found.
    fileprivate mutating func add(_ other: Self) {
        files += other.files
        failures += other.failures
        passedOver += other.passedOver
    }
}
