internal import Foundation

/// A folder that exists as long as the test that made it.
package final class TemporaryFolder: Sendable {
    /// Its absolute path.
    package let path: String

    /// Makes an empty folder.
    package init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("caveat-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file below the folder, folders in between included.
    package func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a file below the folder, folders in between included.
    package func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path).appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: url)
    }

    /// Makes a symbolic link below the folder.
    package func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/" + name,
            withDestinationPath: target
        )
    }

    /// Makes a named pipe below the folder.
    package func makeFIFO(_ name: String) throws {
        // SAFETY: the path ends with a zero and lives until the call returns.
        guard unsafe mkfifo(path + "/" + name, 0o600) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// The content of a file below the folder.
    package func read(_ name: String) throws -> String {
        String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)),
            as: UTF8.self
        )
    }

    /// The names of all files below the folder, in order, but for the journals that runs keep.
    package func names() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path)
            .filter { name in
                guard !name.hasSuffix(".caveat-journal") else { return false }
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: path + "/" + name
                )
                return attributes[.type] as? FileAttributeType != .typeDirectory
            }
            .sorted()
    }
}
