internal import CaveatRules
internal import Foundation

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
    /// - Throws: ``InputFailure`` for the first path that cannot be read, or ``RuleErrors`` with every
    ///   error of every file.
    static func documents(at paths: [String]) throws -> [RuleDocument] {
        var documents: [RuleDocument] = []
        var errors: [RuleError] = []
        for source in try find(paths) {
            if let bundle = try bundle(source) {
                documents += try bundle.documents
                continue
            }
            do {
                documents.append(try RuleDocument(parsing: source))
            } catch {
                errors += error.diagnostics
            }
        }
        guard errors.isEmpty else { throw RuleErrors(diagnostics: errors) }
        return documents
    }

    /// Reads a file of compiled rules; nil when it is something else.
    ///
    /// - Throws: ``InputFailure`` when it cannot be read, or was damaged or made by another version.
    static func bundle(at path: String) throws(InputFailure) -> RuleBundle? {
        guard case .file = InputDiscovery.kind(of: URL(fileURLWithPath: path)) else { return nil }
        let bytes = try FileBytes.readWhole(path, mebibytes: sizeLimit)
        return try bundle(RuleSource(path: path, bytes: bytes))
    }

    private static func bundle(_ source: RuleSource) throws(InputFailure) -> RuleBundle? {
        guard RuleBundle.isBundle(source.bytes) else { return nil }
        do throws(BundleError) {
            let bundle = try RuleBundle(decoding: source.bytes)
            try bundle.check()
            return bundle
        } catch {
            throw InputFailure(
                path: source.path,
                cause: "\(error); compile them again with 'caveat rules compile'"
            )
        }
    }

    private static func names(in path: String) throws(InputFailure) -> [String] {
        switch InputDiscovery.kind(of: URL(fileURLWithPath: path)) {
        case .file: return [path]
        case .failure(let cause): throw InputFailure(path: path, cause: cause)
        case .folder: break
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        do {
            let names = try FileManager.default.subpathsOfDirectory(atPath: path)
                .filter { extensions.contains(URL(fileURLWithPath: $0).pathExtension.lowercased()) }
                .sorted()
            guard !names.isEmpty else {
                throw InputFailure(path: path, cause: "the folder holds no rule file (.yaml, .yml)")
            }
            return names.map { "\(folder)/\($0)" }
        } catch let failure as InputFailure {
            throw failure
        } catch {
            throw InputFailure(path: path, cause: InputFailure.cause(of: error))
        }
    }
}
