internal import CaveatSystem

/// A file that is written piece by piece, and appears under its name when it is finished.
///
/// What is not finished is removed, by the next run into the folder when this one was killed.
package final class OutputFile {
    /// Its path as the user knows it.
    package let path: PathBytes

    private let file: OpenFile
    private let name: PathBytes
    private let folder: OpenFile?
    /// The name that it has while it is written; nil when it has its own, or none any more.
    private var temporary: PathBytes?
    /// Why a piece could not be written; the later ones are left out then.
    private var failure: SystemError?

    /// Begins a file.
    ///
    /// A file that is there keeps its permissions, and a symbolic link to it stays; a device or FIFO
    /// is written to as it is.
    ///
    /// - Parameter path: its path, absolute or relative to the working directory.
    /// - Throws: ``InputFailure`` with the path as it was given.
    package convenience init(path: String) throws(InputFailure) {
        guard !path.isEmpty else {
            throw InputFailure(
                path: "\"\"",
                code: .misuse,
                cause: "the output file has no name; name one"
            )
        }
        let path = PathBytes(path)
        do throws(SystemError) {
            let status = try? SystemCalls.status(of: path)
            if status?.kind == .folder { throw SystemError(code: EISDIR) }
            if let status, status.kind != .file {
                self.init(device: try SystemCalls.open(path, flags: O_WRONLY), path: path)
                return
            }
            let real = status == nil ? path : try SystemCalls.realPath(path)
            let folder = try SystemCalls.open(real.parent, flags: O_RDONLY | O_DIRECTORY)
            WholeFile.removeAbandoned(in: folder, at: real.parent)
            try self.init(real.lastComponent, in: folder, path: path)
        } catch {
            throw InputFailure(path: path.name, error)
        }
    }

    /// Begins a file in a folder.
    init(_ name: PathBytes, in folder: OpenFile, path: PathBytes) throws(SystemError) {
        (file, temporary) = try WholeFile.makeTemporary(in: folder)
        self.name = name
        self.folder = folder
        self.path = path
    }

    private init(device: OpenFile, path: PathBytes) {
        file = device
        name = path
        folder = nil
        self.path = path
    }

    deinit {
        if let folder, let temporary { try? SystemCalls.remove(temporary, in: folder) }
    }

    /// Adds bytes to its end; ``finish()`` tells whether that could be done.
    package func append(_ bytes: [UInt8]) {
        guard failure == nil, !bytes.isEmpty else { return }
        do throws(SystemError) {
            try SystemCalls.append(bytes, to: file.descriptor)
        } catch {
            failure = error
        }
    }

    /// Moves the file to its place.
    ///
    /// - Throws: ``InputFailure`` when it or a piece of it could not be written; what stood in its
    ///   place stands there still.
    package func finish() throws(InputFailure) {
        do throws(SystemError) {
            if let failure { throw failure }
            guard let folder, let temporary else { return }
            try WholeFile.keepPermissions(of: name, in: folder, for: file)
            try SystemCalls.move(temporary, from: folder, to: name, in: folder)
            self.temporary = nil
        } catch {
            throw InputFailure(path: path.name, error)
        }
    }

    /// Whether a path leads to the file whose place this one will take.
    package func takesPlace(of other: PathBytes) -> Bool {
        guard let folder,
            let there = try? SystemCalls.status(of: name, in: folder, followsLinks: true)
        else { return false }
        return (try? SystemCalls.status(of: other).identity) == there.identity
    }

    /// Whether something other than a folder stands at a path, or nothing.
    package static func isPossible(at path: String) -> Bool {
        (try? SystemCalls.status(of: PathBytes(path)).kind) != .folder
    }
}
