internal import CaveatAuthoring
internal import CaveatRules

/// Finds rule files below the paths that a user names.
enum RuleFiles {
    /// File name extensions of rule files inside folders; a file named itself may have any.
    private static let extensions: Set<String> = ["yaml", "yml"]
    /// The largest rule file, compiled rules included, in mebibytes.
    private static let sizeLimit = 64

    /// Reads the rule files at and below the paths, in the order of the paths, then of the names.
    ///
    /// - Throws: ``InputFailure`` for the first path that cannot be read, or a folder without rules.
    static func find(_ paths: [String]) throws(InputFailure) -> [RuleSource] {
        var sources: [RuleSource] = []
        for path in paths {
            let names = try names(in: path)
            for name in names {
                let bytes = try FileBytes.readWhole(name, mebibytes: sizeLimit)
                sources.append(RuleSource(path: name, bytes: bytes))
            }
        }
        return sources
    }

    /// Reads and parses the rule files at and below the paths; a file of compiled rules stands for the
    /// files that it was made of.
    ///
    /// - Throws: ``RuleSetError`` for the first path that cannot be read, or with every error of every
    ///   file.
    static func documents(at paths: [String]) throws(RuleSetError) -> [RuleDocument] {
        var documents: [RuleDocument] = []
        var errors: [RuleError] = []
        let sources = try RuleSetError.reading { () throws(InputFailure) in try find(paths) }
        for source in sources {
            if let bundle = try bundle(source) {
                documents += try Self.documents(of: bundle, at: .file(source.path))
                continue
            }
            do {
                documents.append(try RuleDocument(parsing: source))
            } catch {
                errors += error.diagnostics
            }
        }
        guard errors.isEmpty else { throw .faulty(RuleErrors(diagnostics: errors)) }
        return documents
    }

    /// The files that compiled rules were made of.
    ///
    /// - Throws: ``RuleSetError`` when they are damaged.
    static func documents(
        of bundle: RuleBundle,
        at place: BundlePlace
    ) throws(RuleSetError) -> [RuleDocument] {
        try RuleSetError.reading { () throws(InputFailure) in
            try place.reading { () throws(BundleError) in try bundle.documents }
        }
    }

    /// What reports call the files that hold rules: their names without any folder, so that no report
    /// holds a path of the machine, and compiled rules give the report of the files they were made of.
    ///
    /// - Parameter documents: rule files.
    /// - Returns: the name of each that is a pack.
    static func names(of documents: [RuleDocument]) -> [String] {
        documents.filter { $0.pack != nil }
            .map { $0.path.split(separator: "/").last.map { String($0) } ?? $0.path }
    }

    /// Reads a file of compiled rules; nil when it is something else.
    ///
    /// - Throws: ``RuleSetError`` when it cannot be read, or was damaged or made by another version.
    static func bundle(at path: String) throws(RuleSetError) -> RuleBundle? {
        guard case .file = InputDiscovery.kind(of: PathBytes(path)) else { return nil }
        let bytes = try RuleSetError.reading { () throws(InputFailure) in
            try FileBytes.readWhole(path, mebibytes: sizeLimit)
        }
        return try bundle(RuleSource(path: path, bytes: bytes))
    }

    private static func bundle(_ source: RuleSource) throws(RuleSetError) -> RuleBundle? {
        guard RuleBundle.isBundle(source.bytes) else { return nil }
        return try RuleSetError.reading { () throws(InputFailure) in
            try BundlePlace.file(source.path).reading { () throws(BundleError) in
                let bundle = try RuleBundle(decoding: source.bytes)
                try bundle.check()
                return bundle
            }
        }
    }

    private static func names(in path: String) throws(InputFailure) -> [String] {
        guard !path.isEmpty else {
            throw InputFailure(
                path: "\"\"",
                code: .misuse,
                cause: "the path is empty; name a rule file or a folder"
            )
        }
        let root = PathBytes(path)
        switch InputDiscovery.kind(of: root) {
        case .file: return [path]
        case .failure(let failure): throw failure
        case .folder: break
        }
        var files: [PathBytes] = []
        var folders = [root]
        while let folder = folders.popLast() {
            do throws(SystemError) {
                for name in try SystemCalls.names(in: folder) {
                    let entry = folder.appending(name)
                    let isFolder =
                        try SystemCalls.status(of: entry, followsLinks: false).kind == .folder
                    if isFolder {
                        folders.append(entry)
                    } else if extensions.contains(entry.fileExtension) {
                        files.append(entry)
                    }
                }
            } catch {
                throw InputFailure(path: folder.name, error)
            }
        }
        guard !files.isEmpty else {
            throw InputFailure(
                path: path,
                code: .unfit,
                cause: "the folder holds no rule file (.yaml, .yml)"
            )
        }
        if let odd = files.first(where: { $0.description != $0.text }) {
            throw InputFailure(
                path: odd.name,
                code: .unfit,
                cause: "the name of a rule file holds control characters or is not UTF-8; rename it"
            )
        }
        return files.sorted().map(\.text)
    }
}
